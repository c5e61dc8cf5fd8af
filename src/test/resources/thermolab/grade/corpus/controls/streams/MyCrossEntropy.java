package chapter04;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class MyCrossEntropy implements CrossEntropy {

    @Override
    public double crossEntropy(double[] y, double[] p) {
        return -IntStream.range(0, y.length).filter(i -> y[i] > 0).mapToDouble(i -> y[i] * Math.log(p[i])).sum();
    }

    @Override
    public double fromLogits(double[] y, double[] logits) {
        double largest = DoubleStream.of(logits).max().orElseThrow();
        double logSum = largest + Math.log(DoubleStream.of(logits).map(z -> Math.exp(z - largest)).sum());
        return IntStream.range(0, y.length).mapToDouble(i -> y[i] * (logSum - logits[i])).sum();
    }
}
