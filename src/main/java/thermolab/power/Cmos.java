package thermolab.power;

import thermolab.num.Require;

/**
 * Energy and power of switching logic: a gate is a capacitor that is charged and discharged.
 *
 * <p>Charging takes C V² from the supply; half is heat at once, half is stored, and that half is heat when the gate is discharged. So
 * ½ C V² for each change of level, C V² for both, P = α C V² f with α the mean number of <i>chargings</i> of all of C in a cycle.
 * It holds for any resistance as long as a cycle lasts many RC, and no work is done on anything outside. Source: Weste and Harris, <i>CMOS VLSI Design</i>, 4th ed. (2011), section 5.2.
 */
public final class Cmos {

    private Cmos() {
    }

    /** Heat of one change of level in J, up or down: ½ C V². */
    public static double transitionJoules(double farads, double volts) {
        return cycleJoules(farads, volts) / 2;
    }

    /** What the supply gives for one change up and one down in J: C V². */
    public static double cycleJoules(double farads, double volts) {
        requireGate(farads, volts);
        return Require.answer("energy", farads * volts * volts);
    }

    /**
     * Dynamic power in W, P = α C V² f.
     *
     * @param activity α, chargings of the capacitance in a cycle, 0 or more; a clock line has 1, logic some 0.1
     */
    public static double dynamicWatts(double activity, double farads, double volts, double hertz) {
        Require.nonNegative("activity", activity, "chargings in a cycle");
        Require.nonNegative("hertz", hertz, "the clock rate");
        return Require.answer("dynamic power", activity * cycleJoules(farads, volts) * hertz);
    }

    /**
     * Energy of a task of so many cycles in J: (α C V² f + static power) × cycles / f. The dynamic part does not depend on f.
     *
     * @param staticWatts what flows without switching
     */
    public static double taskJoules(double cycles, double activity, double farads, double volts, double hertz, double staticWatts) {
        Require.nonNegative("cycles", cycles, "length of the task");
        Require.positive("hertz", hertz, "the clock rate");
        Require.nonNegative("activity", activity, "chargings in a cycle");
        Require.nonNegative("staticWatts", staticWatts, "leakage");
        return Require.answer("energy of the task", cycles * (activity * cycleJoules(farads, volts) + staticWatts / hertz));
    }

    /**
     * Energy from now until a deadline in J: the task at a given voltage and clock rate, then rest at {@code restWatts}. Racing to rest and
     * strolling compare by it; a clock that is too slow for the deadline is refused. For a clock that follows from the voltage see {@link VoltageScaling}.
     */
    public static double joulesUntil(double deadlineSeconds, double cycles, double activity, double farads, double volts, double hertz,
            double staticWatts, double restWatts) {
        Require.positive("deadlineSeconds", deadlineSeconds, "when it must be done");
        Require.nonNegative("restWatts", restWatts, "power when there is nothing to do");
        double task = taskJoules(cycles, activity, farads, volts, hertz, staticWatts);
        double busy = cycles / hertz;
        if (!(busy <= deadlineSeconds * (1 + 1e-12))) {
            throw Require.broken("hertz", hertz, "must let the task be done in time", "it takes " + busy + " s of " + deadlineSeconds + " s");
        }
        return Require.answer("energy until the deadline", task + restWatts * Math.max(0, deadlineSeconds - busy));
    }

    /**
     * The clock rate in Hz at which a cycle costs least where voltage goes with the rate: of P = S + k f³ a cycle costs S/f + k f², least at f³ = S/2k.
     *
     * @param staticWatts S, 0 or more
     * @param wattsPerCubicHertz k, above zero
     */
    public static double thriftiestHertz(double staticWatts, double wattsPerCubicHertz) {
        Require.nonNegative("staticWatts", staticWatts, "leakage");
        Require.positive("wattsPerCubicHertz", wattsPerCubicHertz, "power of switching at 1 Hz");
        return Math.cbrt(staticWatts / 2 / wattsPerCubicHertz);
    }

    private static void requireGate(double farads, double volts) {
        Require.nonNegative("farads", farads, "capacitance that switches");
        Require.finite("volts", volts, "supply voltage");
    }
}
