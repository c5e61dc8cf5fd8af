package thermolab.course.rules;

import java.util.List;

/** A chapter takes enough predictions. */
final class PredictionCount implements Rule {

    private static final int FEWEST = 6;

    @Override
    public String name() {
        return "predictions";
    }

    @Override
    public Reading of(Draft draft) {
        int count = Draft.predictions(draft.chapter()).asked().size();
        return new Reading(String.valueOf(count), count >= FEWEST ? List.of()
                : List.of(draft.whole("takes " + count + " predictions; at least " + FEWEST + " are wanted")));
    }
}
