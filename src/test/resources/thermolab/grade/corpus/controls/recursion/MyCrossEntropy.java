package chapter04;

public class MyCrossEntropy implements CrossEntropy {

    @Override
    public double crossEntropy(double[] y, double[] p) {
        return crossEntropy(y, p, y.length);
    }

    @Override
    public double fromLogits(double[] y, double[] logits) {
        return sum(y, logits, logSum(logits), y.length);
    }

    private double crossEntropy(double[] y, double[] p, int count) {
        return count == 0 ? 0 : crossEntropy(y, p, count - 1) - (y[count - 1] > 0 ? y[count - 1] * Math.log(p[count - 1]) : 0);
    }

    private static double sum(double[] y, double[] logits, double logSum, int count) {
        return count == 0 ? 0 : sum(y, logits, logSum, count - 1) + y[count - 1] * (logSum - logits[count - 1]);
    }

    /** ln(e^a + e^b), added from the left. */
    private static double logSum(double[] logits) {
        double total = logits[0];
        for (int i = 1; i < logits.length; i++) {
            double high = Math.max(total, logits[i]);
            total = high + Math.log1p(Math.exp(Math.min(total, logits[i]) - high));
        }
        return total;
    }
}
