package chapter21;

import thermolab.exercise.Withholds;

/** Joules from what meters say. */
@Withholds({"power.PowerTrace", "power.RaplCounter", "power.MeterLog", "power.RaplProbe"})
public interface PowerBill {

    /**
     * Energy in J of a power that was read at some moments and changes in straight lines between them. Relative error below 1e-12.
     *
     * @param seconds when it was read, each later than the one before, unevenly spaced, at least one
     * @param watts what was read, as many; from a single reading follows no energy
     */
    double energy(double[] seconds, double[] watts);

    /**
     * Energy in J from the first to the last reading of a counter that counts microjoules up to {@code range} and then begins again at
     * zero, any number of times, but never twice between two readings. Take one lap as {@code range} microjoules.
     *
     * @param microjoules readings, each from 0 to range, at least one; left as they are
     * @param range the largest value of the counter, above zero; up to 10¹⁵
     */
    double counted(long[] microjoules, long range);
}
