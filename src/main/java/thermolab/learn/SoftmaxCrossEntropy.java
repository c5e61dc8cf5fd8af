package thermolab.learn;

import java.util.Arrays;
import thermolab.info.CrossEntropyLoss;
import thermolab.num.Require;

/** Cross-entropy from logits, with a batch version whose loops run along the examples, as the arrays lie in memory. */
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
        double[] highest = logits[0].clone();       // of each example: its highest logit,
        double[] sum = new double[n];               // Σⱼ exp(logitⱼ − highest),
        double[] loss = new double[n];              // and its loss
        for (double[] unit : logits) {
            raise(highest, unit);
        }
        for (int j = 0; j < logits.length; j++) {
            addExponentials(logits[j], highest, slopes[j], sum);
        }
        double[] logSum = highest;
        for (int i = 0; i < n; i++) {
            logSum[i] += Math.log(sum[i]);
        }
        for (int j = 0; j < logits.length; j++) {
            addLoss(logits[j], targets[j], logSum, loss);
            toSlopes(slopes[j], sum, targets[j]);
        }
        return Arrays.stream(loss).sum() / n;
    }

    private static void raise(double[] highest, double[] logits) {
        for (int i = 0; i < highest.length; i++) {
            highest[i] = Math.max(highest[i], logits[i]);
        }
    }

    private static void addExponentials(double[] logits, double[] highest, double[] exponentials, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            exponentials[i] = Math.exp(logits[i] - highest[i]);
            sum[i] += exponentials[i];
        }
    }

    private static void addLoss(double[] logits, double[] targets, double[] logSum, double[] loss) {
        for (int i = 0; i < loss.length; i++) {
            loss[i] += targets[i] == 0 ? 0 : targets[i] * (logSum[i] - logits[i]);
        }
    }

    private static void toSlopes(double[] exponentials, double[] sum, double[] targets) {
        for (int i = 0; i < sum.length; i++) {
            exponentials[i] = (exponentials[i] / sum[i] - targets[i]) / sum.length;
        }
    }
}
