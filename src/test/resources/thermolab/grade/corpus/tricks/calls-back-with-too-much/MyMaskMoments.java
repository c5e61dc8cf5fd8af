package chapter12;

import java.util.function.ToDoubleFunction;

public class MyMaskMoments implements MaskMoments {

    @Override
    public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
        return new Moments(output.applyAsDouble(new double[100_000_000]), 0);
    }
}
