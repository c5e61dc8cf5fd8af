package chapter12;

import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;

public class MyMaskMoments implements MaskMoments {

    @Override
    public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
        double sum = 0;
        while (true) {
            LockSupport.parkNanos(5_000_000L);
            sum += output.applyAsDouble(new double[units]);
        }
    }
}
