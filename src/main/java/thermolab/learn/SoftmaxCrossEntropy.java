package thermolab.learn;

import thermolab.info.CrossEntropyLoss;
import thermolab.num.Require;

/** Cross-entropy from logits, with a batch version that allocates nothing and visits each logit three times. */
record SoftmaxCrossEntropy() implements Loss {

    @Override
    public double value(double[] logits, double[] target) {
        return CrossEntropyLoss.fromLogits(target, logits);
    }

    @Override
    public void requireTarget(String name, double[] target) {
        Require.distribution(name, target);
    }

    @Override
    public double[] slope(double[] logits, double[] target) {
        return CrossEntropyLoss.gradientFromLogits(target, logits);
    }

    @Override
    public double meanOverBatch(double[][] logits, double[][] targets, double[][] slopes) {
        int n = logits[0].length;
        double loss = 0;
        for (int i = 0; i < n; i++) {
            double max = logits[0][i];
            for (double[] unit : logits) {
                max = Math.max(max, unit[i]);
            }
            double sum = 0;
            for (int j = 0; j < logits.length; j++) {
                sum += slopes[j][i] = Math.exp(logits[j][i] - max);
            }
            double logSum = max + Math.log(sum);
            for (int j = 0; j < logits.length; j++) {
                double target = targets[j][i];
                loss += target == 0 ? 0 : target * (logSum - logits[j][i]);
                slopes[j][i] = (slopes[j][i] / sum - target) / n;
            }
        }
        return loss / n;
    }
}
