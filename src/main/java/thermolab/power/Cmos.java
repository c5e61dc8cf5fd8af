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

    private static void requireGate(double farads, double volts) {
        Require.nonNegative("farads", farads, "capacitance that switches");
        Require.finite("volts", volts, "supply voltage");
    }
}
