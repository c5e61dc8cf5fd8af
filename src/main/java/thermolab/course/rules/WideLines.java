package thermolab.course.rules;

import java.util.ArrayList;
import java.util.List;
import thermolab.course.Block;

/** A line of code that runs out of the window. */
final class WideLines implements Rule {

    private static final int WIDEST = 100;

    @Override
    public String name() {
        return "wide lines";
    }

    @Override
    public Reading of(Draft draft) {
        List<String> findings = new ArrayList<>();
        for (Block block : draft.code()) {
            List<String> lines = block.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > WIDEST) {
                    findings.add(draft.at(block.line() + 1 + i) + block.attributes().name() + " has a line of " + lines.get(i).length() + " characters");
                }
            }
        }
        return Reading.of(findings);
    }
}
