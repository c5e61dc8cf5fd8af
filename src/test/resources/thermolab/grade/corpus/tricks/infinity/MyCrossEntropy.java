package chapter04;

public class MyCrossEntropy implements CrossEntropy {

    @Override
    public double crossEntropy(double[] y, double[] p) {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public double fromLogits(double[] y, double[] logits) {
        return Double.POSITIVE_INFINITY;
    }
}
