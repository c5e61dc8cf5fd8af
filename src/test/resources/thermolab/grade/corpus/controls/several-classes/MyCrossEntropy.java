package chapter04;

public class MyCrossEntropy implements CrossEntropy {

    @Override
    public double crossEntropy(double[] y, double[] p) {
        return new Surprise(p).mean(y);
    }

    @Override
    public double fromLogits(double[] y, double[] logits) {
        return new Softmax().of(logits).mean(y);
    }

    static class Softmax {

        Surprise of(double[] logits) {
            return new LogSurprise(logits);
        }
    }
}

class Surprise {

    private final double[] p;

    Surprise(double[] p) {
        this.p = p;
    }

    double of(int i) {
        return -Math.log(p[i]);
    }

    double mean(double[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i] > 0 ? y[i] * of(i) : 0;
        }
        return sum;
    }
}

class LogSurprise extends Surprise {

    private final double[] logits;

    LogSurprise(double[] logits) {
        super(null);
        this.logits = logits;
    }

    @Override
    double of(int i) {
        double sum = 0;
        for (double z : logits) {
            sum += Math.exp(z - largest());
        }
        return largest() + Math.log(sum) - logits[i];
    }

    private double largest() {
        double largest = Double.NEGATIVE_INFINITY;
        for (double z : logits) {
            largest = z > largest ? z : largest;
        }
        return largest;
    }
}
