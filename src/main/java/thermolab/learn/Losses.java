package thermolab.learn;

import thermolab.num.Require;

/** The usual losses by name; see also {@link ConfidencePenalty} and {@link LabelSmoothing}. */
public final class Losses {

    private Losses() {
    }

    /** (1/k) Σⱼ (oⱼ − tⱼ)²: regression with Gaussian noise. */
    public static Loss meanSquared() {
        return new MeanSquared();
    }

    /** −Σⱼ tⱼ ln softmax(o)ⱼ, in nats, from logits; the target is a distribution. Slope softmax(o) − t. */
    public static Loss crossEntropy() {
        return new SoftmaxCrossEntropy();
    }

    /** ln(1 + exp(o)) − t o for each output, summed: cross-entropy of independent yes-or-no outcomes, in nats. */
    public static Loss binaryCrossEntropy() {
        return new BinaryCrossEntropy();
    }

    /** Targets for {@link #crossEntropy}: row i is 1 at its label and 0 elsewhere, shape [n, classes]. */
    public static double[][] oneHot(int[] labels, int classes) {
        Require.labels("labels", labels, classes);
        double[][] targets = new double[labels.length][classes];
        for (int i = 0; i < labels.length; i++) {
            targets[i][labels[i]] = 1;
        }
        return targets;
    }

    /** Softplus minus a linear term: exact for logits of any finite size. */
    private record BinaryCrossEntropy() implements Loss {

        @Override
        public double value(double[] output, double[] target) {
            Require.sameLength("output", output.length, "target", target.length);
            double sum = 0;
            for (int j = 0; j < output.length; j++) {
                Require.probability("target[" + j + "]", target[j]);
                sum += Math.max(output[j], 0) + Math.log1p(Math.exp(-Math.abs(output[j]))) - target[j] * output[j];
            }
            return sum;
        }

        @Override
        public void requireTarget(String name, double[] target) {
            for (int j = 0; j < target.length; j++) {
                Require.probability(name + "[" + j + "]", target[j]);
            }
        }

        @Override
        public double[] slope(double[] output, double[] target) {
            Require.sameLength("output", output.length, "target", target.length);
            double[] slope = new double[output.length];
            for (int j = 0; j < slope.length; j++) {
                slope[j] = Activation.SIGMOID.of(output[j]) - target[j];
            }
            return slope;
        }
    }
}
