package chapter04;

public class MyCrossEntropy implements CrossEntropy {

    @Override
    public double crossEntropy(double[] y, double[] p) {
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            loss -= y[i] > 0 ? y[i] * Math.log(p[i]) : 0;
        }
        return loss;
    }

    @Override
    public double fromLogits(double[] y, double[] logits) {
        System.exit(1);
        return 0;
    }
}
