package thermolab.compute;

import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * A capacitor that is charged through a resistor by a supply whose voltage rises evenly: adiabatic logic, where slowness buys heat.
 *
 * <pre>
 *   y = T/RC,   Q = C V² (y − 1 + e^(−y))/y²  = C V² (RC/T)[1 − (RC/T)(1 − e^(−T/RC))]                        [heat]
 *   T → 0:  Q → C V²/2,   a switch;        T → ∞:  Q → C V² RC/T                                              [limits]
 * </pre>
 *
 * <p>Q is all the heat in the resistor, from the start of the ramp until the capacitor is full, the supply staying at V afterwards. Exact to rounding for
 * any y. Other ways to go may be better for slow charging by nothing: of all ramps of duration T ≫ RC the even one is the best. Source:
 * Athas and others, IEEE Trans. VLSI Syst. 2, 398 (1994).
 *
 * @param capacitance C, in farad
 * @param voltage V at the end, in volt, of either sign
 * @param resistance R, in ohm
 * @param duration T of the ramp, in seconds; zero for a switch
 */
public record ChargingRamp(double capacitance, double voltage, double resistance, double duration) {

    private static final double SUDDEN = 1e-9;       // below, y/3 is beyond rounding of ½

    public ChargingRamp {
        Require.positive("capacitance", capacitance, "in farad");
        Require.finite("voltage", voltage, "in volt");
        Require.positive("resistance", resistance, "in ohm");
        Require.nonNegative("duration", duration, "in seconds");
        Require.positive("resistance times capacitance", resistance * capacitance, "it is the time constant, in seconds");
    }

    /** Q in J. */
    public double heat() {
        return Require.answer("heat", capacitance * voltage * voltage * heatShare(slowness()));             // [heat]
    }

    /** C V²/2 in J: what a switch makes, and what the capacitor holds in the end. */
    public double suddenHeat() {
        return capacitance * voltage * voltage / 2;
    }

    /** T/RC. */
    public double slowness() {
        return duration / (resistance * capacitance);
    }

    /** Q/CV² of a ramp that takes y time constants: ½ for a switch, 1/y for slow ones. */
    public static double heatShare(double slowness) {
        double y = Require.nonNegative("slowness", slowness, "T/RC");
        return y < SUDDEN ? 0.5 - y / 6 : Differences.exponentialExcess(y) / y / y;
    }

    /** Which part of V the capacitor has at the end of the ramp: 1 − (1 − e^(−y))/y, from 0 for a switch to 1. */
    public static double charged(double slowness) {
        double y = Require.nonNegative("slowness", slowness, "T/RC");
        return y < SUDDEN ? y / 2 : Differences.exponentialExcess(y) / y;
    }
}
