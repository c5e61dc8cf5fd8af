package chapter17;

import thermolab.exercise.Withholds;

/** A system with the levels 0 and e: in equilibrium first, then e jumps and the state stays what it is. */
@Withholds({"sample.DrivenLevels", "sample.WorkDistribution", "sample.QuasistaticSteps", "heat.TwoLevel", "heat.Boltzmann", "heat.Canonical"})
public interface TwoStateQuench {

    /**
     * The works that can occur.
     *
     * @param works W, the smaller one first
     * @param probabilities of each; they add up to 1
     */
    record WorkLaw(double[] works, double[] probabilities) {
    }

    /**
     * The exact law of the work on the system.
     *
     * @param gapBefore e before the jump, of either sign, up to 10⁵ T
     * @param gapAfter e after it, another number
     * @param temperature T &gt; 0, in the unit of the gaps
     */
    WorkLaw quench(double gapBefore, double gapAfter, double temperature);

    /** Free energy after less before, for the same gaps and temperature, to rounding of the larger of the two. */
    double freeEnergyChange(double gapBefore, double gapAfter, double temperature);
}
