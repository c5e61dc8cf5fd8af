package thermolab.infer;

import thermolab.num.Require;

/**
 * What a {@link RaoBallard} model holds true before it sees: how precise predictions are, and how sparse activity is.
 *
 * @param pixelPrecision π₁ of the pixels given level 1, zero or more, 1/variance
 * @param feedbackPrecision π₂ of level 1 given level 2, zero or more; zero: no feedback, the level above is not heard
 * @param unitSparseness λ of level 1, zero or more
 * @param causeSparseness λ₂ of level 2, zero or more
 */
public record PatchPrior(double pixelPrecision, double feedbackPrecision, double unitSparseness, double causeSparseness) {

    public PatchPrior {
        Require.nonNegative("pixelPrecision", pixelPrecision, "");
        Require.nonNegative("feedbackPrecision", feedbackPrecision, "");
        Require.nonNegative("unitSparseness", unitSparseness, "");
        Require.nonNegative("causeSparseness", causeSparseness, "");
        if (pixelPrecision + feedbackPrecision + unitSparseness + causeSparseness == 0) {
            throw Require.broken("precisions and sparseness", 0, "must not all be zero", "nothing would hold the states");
        }
    }

    /** The same prior, deaf to the level above. */
    public PatchPrior withoutFeedback() {
        return new PatchPrior(pixelPrecision, 0, unitSparseness, causeSparseness);
    }
}
