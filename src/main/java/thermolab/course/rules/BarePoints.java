package thermolab.course.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.course.Block;

/**
 * Points of a chart without error bars, in a cell whose fence does not say why they need none: {@code exact="enumerated"}.
 * Points of estimates bring their errors; those of a field are places, which have none.
 */
final class BarePoints implements Rule {

    private static final Pattern POINTS = Pattern.compile("\\.\\s*points\\(");
    private static final Pattern FIELD = Pattern.compile("\\bField\\s+(\\w+)\\s*=");
    private static final Pattern ESTIMATES = Pattern.compile("\\bEstimate\\s*(?:\\[\\s*\\]|\\.{3}|>)+\\s*(\\w+)");
    private static final Pattern NAMED = Pattern.compile("\\b(\\w+)\\s*=(?!=)");
    private static final Pattern LOOP = Pattern.compile("\\bfor\\s*\\([^:;]*\\b(\\w+)\\s*:([^;]*)");
    private static final int WITHOUT_ERRORS = 3; // name, x, y

    @Override
    public String name() {
        return "bare points";
    }

    @Override
    public Reading of(Draft draft) {
        Set<String> fields = declared(draft, FIELD);
        fields.add("Field");
        Set<String> estimates = declared(draft, ESTIMATES);
        estimates.add("Estimate");
        addLoops(draft, estimates);
        List<String> findings = new ArrayList<>();
        for (Block block : draft.code()) {
            if (block.attributes().exact().isEmpty() && hasBarePoints(block.text(), fields, estimates)) {
                findings.add(draft.at(block) + block.attributes().name() + " draws points without error bars; if they need none, the fence says why: exact=\"enumerated\"");
            }
        }
        return Reading.of(findings);
    }

    /** Names that a chapter gives to variables, parameters and methods of a type. */
    private static Set<String> declared(Draft draft, Pattern type) {
        Set<String> names = new HashSet<>();
        for (Block block : draft.code()) {
            for (JavaText.Statement statement : JavaText.statements(block.text())) {
                Matcher declaration = type.matcher(statement.text());
                if (declaration.lookingAt()) { // of several variables
                    NAMED.matcher(statement.text()).results().forEach(named -> names.add(named.group(1)));
                }
                declaration.reset().results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    /** Adds the variables of loops over what has one of the names. */
    private static void addLoops(Draft draft, Set<String> names) {
        for (Block block : draft.code()) {
            LOOP.matcher(JavaText.blanked(block.text())).results().filter(loop -> holds(loop.group(2).lines().findFirst().orElse(""), names))
                    .forEach(loop -> names.add(loop.group(1)));
        }
    }

    private static boolean hasBarePoints(String code, Set<String> fields, Set<String> estimates) {
        for (JavaText.Statement statement : JavaText.statements(code)) {
            Matcher points = POINTS.matcher(statement.text());
            while (points.find()) {
                boolean onField = holds(statement.text().substring(0, points.start()), fields);
                List<String> arguments = JavaText.arguments(statement.text(), points.end() - 1);
                if (!onField && arguments.size() == WITHOUT_ERRORS && !holds(arguments.get(WITHOUT_ERRORS - 1), estimates)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(String text, Set<String> words) {
        return List.of(text.split("\\W+")).stream().anyMatch(words::contains);
    }
}
