package chapter04;

public class MyCrossEntropy implements CrossEntropy {

    @Override
    public double crossEntropy(double[] y, double[] p) {
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            if (y[i] > 0 && p[i] == 0) {
                throw new ArithmeticException("impossible");
            }
            loss -= y[i] > 0 ? y[i] * Math.log(p[i]) : 0;
        }
        return loss;
    }

    @Override
    public double fromLogits(double[] y, double[] logits) {
        double largest = logits[0];
        for (double z : logits) {
            largest = Math.max(largest, z);
        }
        double sum = 0;
        for (double z : logits) {
            sum += Math.exp(z - largest);
        }
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            loss += y[i] * (largest - logits[i] + Math.log(sum));
        }
        return loss;
    }
}
