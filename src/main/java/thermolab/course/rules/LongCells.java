package thermolab.course.rules;

import thermolab.course.Block;

/** A cell of more lines than one takes in at a glance. */
final class LongCells implements Rule {

    private static final int MOST_LINES = 12;

    @Override
    public String name() {
        return "long cells";
    }

    @Override
    public Reading of(Draft draft) {
        return Reading.of(draft.code().stream().filter(block -> lines(block) > MOST_LINES)
                .map(block -> draft.at(block) + block.attributes().name() + " has " + lines(block) + " lines").toList());
    }

    private static long lines(Block block) {
        return block.text().lines().count();
    }
}
