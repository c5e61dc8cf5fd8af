package chapter12;

import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class MyMaskMoments implements MaskMoments {

    @Override
    public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
        double mean = masks(units).map(mask -> weight(mask, units, keep) * output.applyAsDouble(multipliers(mask, units, keep))).sum();
        double variance = masks(units).map(mask -> {
            double distance = output.applyAsDouble(multipliers(mask, units, keep)) - mean;
            return weight(mask, units, keep) * distance * distance;
        }).sum();
        return new Moments(mean, variance);
    }

    private static DoubleStream masks(int units) {
        return IntStream.range(0, 1 << units).parallel().asDoubleStream();
    }

    private static double weight(double mask, int units, double keep) {
        int kept = Integer.bitCount((int) mask);
        return Math.pow(keep, kept) * Math.pow(1 - keep, units - kept);
    }

    private static double[] multipliers(double mask, int units, double keep) {
        return IntStream.range(0, units).mapToDouble(i -> ((int) mask >> i & 1) / keep).toArray();
    }
}
