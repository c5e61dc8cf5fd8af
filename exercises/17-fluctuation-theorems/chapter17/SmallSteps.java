package chapter17;

import thermolab.exercise.Withholds;

/** What many small steps with waiting in between still waste. */
@Withholds({"sample.QuasistaticSteps", "sample.DrivenLevels", "heat.TwoLevel", "heat.Boltzmann", "heat.Canonical"})
public interface SmallSteps {

    /**
     * The mean work less ΔF when the gap e of a system with the levels 0 and e goes from one value to another in equal sudden steps,
     * after each of which the system comes to equilibrium with a bath.
     *
     * @param gapBefore e at the beginning, zero or more
     * @param gapAfter e at the end, zero or more
     * @param temperature T &gt; 0, in the unit of the gaps, which are below 100 T
     * @param steps numbers of steps, each between 1 and 10⁵
     * @return one dissipated work for each entry of {@code steps}, in the unit of the gaps
     */
    double[] dissipated(double gapBefore, double gapAfter, double temperature, int[] steps);
}
