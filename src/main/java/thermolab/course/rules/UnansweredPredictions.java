package thermolab.course.rules;

import thermolab.show.PredictCalls;

/** A prediction that no cell answers. */
final class UnansweredPredictions implements Rule {

    @Override
    public String name() {
        return "unanswered";
    }

    @Override
    public Reading of(Draft draft) {
        PredictCalls calls = Draft.predictions(draft.chapter());
        return Reading.of(calls.asked().stream().filter(key -> !calls.answered().contains(key))
                .map(key -> draft.whole("nothing answers the prediction \"" + key + "\"")).toList());
    }
}
