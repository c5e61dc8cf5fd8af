package thermolab.learn;

import thermolab.num.Require;

/**
 * Squared error (1/k) Σⱼ (oⱼ − tⱼ)², averaged over the k outputs.
 *
 * <p>It is 2σ²/k times the negative log-likelihood of Gaussian noise with variance σ², up to a constant: as an energy
 * it means T = 2σ²/k. On fresh data its mean cannot fall below the variance of the noise in the targets.
 */
record MeanSquared() implements Loss {

    @Override
    public double value(double[] output, double[] target) {
        Require.sameLength("output", output.length, "target", target.length);
        double sum = 0;
        for (int j = 0; j < output.length; j++) {
            sum += (output[j] - target[j]) * (output[j] - target[j]);
        }
        return sum / output.length;
    }

    @Override
    public double[] slope(double[] output, double[] target) {
        Require.sameLength("output", output.length, "target", target.length);
        double[] slope = new double[output.length];
        for (int j = 0; j < slope.length; j++) {
            slope[j] = 2 * (output[j] - target[j]) / slope.length;
        }
        return slope;
    }

    @Override
    public double meanOverBatch(double[][] outputs, double[][] targets, double[][] slopes) {
        int n = outputs[0].length;
        double scale = 2.0 / (n * outputs.length);
        double sum = 0;
        for (int j = 0; j < outputs.length; j++) {
            double[] output = outputs[j];
            double[] target = targets[j];
            double[] slope = slopes[j];
            for (int i = 0; i < n; i++) {
                double miss = output[i] - target[i];
                sum += miss * miss;
                slope[i] = scale * miss;
            }
        }
        return sum / (n * outputs.length);
    }
}
