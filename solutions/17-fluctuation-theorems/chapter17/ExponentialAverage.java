package chapter17;

import thermolab.exercise.Withholds;

/** A free-energy difference from the works of many paths in one direction. */
@Withholds({"meter.Works", "num.LogSumExp", "sample.WorkDistribution"})
public interface ExponentialAverage {

    /**
     * What the works say.
     *
     * @param freeEnergy ΔF, in the unit of the works
     * @param bias by how much such a reading lies above the truth on average, to leading order in 1/n, as far as the sample can
     *     know it with the unbiased variance; in the unit of the works, zero for a single work
     */
    record Reading(double freeEnergy, double bias) {
    }

    /**
     * Jarzynski's reading.
     *
     * @param work W of n ≥ 1 independent paths from equilibrium, finite, of any size and sign
     * @param beta 1/T &gt; 0
     */
    Reading jarzynski(double[] work, double beta);
}
