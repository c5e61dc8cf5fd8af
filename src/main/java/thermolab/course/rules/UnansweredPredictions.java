package thermolab.course.rules;

/** A prediction that no cell answers. */
final class UnansweredPredictions implements Rule {

    @Override
    public String name() {
        return "unanswered";
    }

    @Override
    public Reading of(Draft draft) {
        PredictCalls calls = PredictCalls.of(draft.chapter());
        return Reading.of(calls.asked().stream().filter(key -> !calls.answered().contains(key))
                .map(key -> draft.whole("nothing answers the prediction \"" + key + "\"")).toList());
    }
}
