package chapter21;

import thermolab.exercise.Withholds;

/** The log of a machine that always had something to do: load and power, by a meter at the plug that is off by a little each time. */
@Withholds({"num.Estimate", "meter.Jackknife"})
public interface NeverIdle {

    /**
     * What the log says of the machine at rest.
     *
     * @param idleWatts power at load 0, where nobody has measured
     * @param idleError one standard error of it, above zero
     * @param fullWatts power at load 1
     */
    record Rest(double idleWatts, double idleError, double fullWatts) {
    }

    /**
     * Reads the power at rest out of a log. Power grows in a straight line with load; each reading is off by an error of its own, all of
     * them independent with one unknown size. The log is all there is.
     *
     * @param load from 0 to 1, at least 20, not all the same; left as they are
     * @param watts the readings, as many
     */
    Rest rest(double[] load, double[] watts);
}
