package chapter18;

import thermolab.exercise.Withholds;

/** A recording of two quantities that fluctuate about a steady value: does it turn? Nothing is known of what made it. */
@Withholds({"sample.SignedArea", "num.Estimate", "meter.Jackknife", "meter.Autocorrelation"})
public interface PebbleOrFlame {

    /**
     * What was found.
     *
     * @param areaRate signed area that the recording sweeps about its own mean, per unit of time, above zero anticlockwise (from the
     *        first quantity towards the second)
     * @param error one standard error, greater than zero
     */
    record Reading(double areaRate, double error) {
    }

    /**
     * Measures the area rate of a stationary recording: straight lines from each point to the next one. The recording remembers its
     * past for some tens of points, and is a hundred times as long at least.
     *
     * @param recording {x, y} at equal distances in time, at least 2000 of them; its mean may be anywhere; left as it is
     * @param dt time from one point to the next, above zero
     */
    Reading measure(double[][] recording, double dt);
}
