package chapter19;

import thermolab.exercise.Withholds;

/** A machine that erases, of which nothing is known but the works that it took: where would its cost end if it were infinitely slow? */
@Withholds({"num.Estimate", "meter.CrooksLine", "sample.Relaxation"})
public interface HastePrice {

    /**
     * What was found, in units of k_B T.
     *
     * @param floor mean work in the limit of long durations
     * @param error one standard error of the floor, above zero
     * @param haste the B of floor + B/τ
     */
    record Reading(double floor, double error, double haste) {
    }

    /**
     * Mean work falls as floor + B/τ. Single works scatter about it, more at some durations than at others, and some durations were tried on more bits.
     *
     * @param durations τ, at least three different ones
     * @param works for each duration the works on its bits, at least twenty of them, not equally many at each
     */
    Reading measure(double[] durations, double[][] works);
}
