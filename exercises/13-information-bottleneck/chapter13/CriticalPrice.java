package chapter13;

import thermolab.exercise.Withholds;

/** The price at which silence becomes unstable. */
@Withholds({"info.InformationBottleneck", "info.BottleneckTree", "info.BottleneckOnset"})
public interface CriticalPrice {

    /**
     * The smallest β at which a small difference between two copies of the only cluster grows from pass to pass of the bottleneck's
     * equations. To 1e-6 of its value.
     *
     * @param joint p(x, y), adds up to 1; p(x) need not be uniform, and rows and columns may be zero
     * @return at least 1; {@link Double#POSITIVE_INFINITY} when X and Y are independent (to rounding)
     */
    double betaCritical(double[][] joint);
}
