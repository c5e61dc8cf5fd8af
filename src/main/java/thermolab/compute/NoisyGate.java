package thermolab.compute;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.special.Erf;
import thermolab.num.Require;

/**
 * Error, speed and energy of one switching event: a bit is the charge of a capacitor, read against half of the voltage, and the capacitor's own thermal
 * noise has the variance k_B T/C.
 *
 * <pre>
 *   signal energy  ℰ = ½ C V²/k_B T                                                                        [energy]
 *   read when full:           ε = ½ erfc(½ √ℰ)                                                              [error]
 *   read at the ramp's end:   ε = ½ erfc((c − ½) √ℰ),   c = 1 − (1 − e^(−y))/y,   y = T/RC                    [early]
 *   heat of the ramp          Q/k_B T = 2 ℰ (y − 1 + e^(−y))/y²                                              [heat]
 * </pre>
 *
 * <p>Two of the three can be had cheaply: at any speed a rarer error wants more signal; at any error less heat wants more time. The floor ln 2 appears
 * nowhere, as nothing is erased: the heat of the ramp tends to zero. A model of a switch at its threshold; leakage, and the gate's own supply, are left out.
 *
 * @param energy ℰ &gt; 0, in k_B T
 * @param slowness y = T/RC &gt; 0
 */
public record NoisyGate(double energy, double slowness) {

    public NoisyGate {
        Require.positive("energy", energy, "in units of kT");
        Require.positive("slowness", slowness, "duration of the ramp over RC");
    }

    /** [error] The probability that a full capacitor is read wrongly. */
    public static double errorProbability(double energy) {
        return Erf.erfc(Math.sqrt(Require.nonNegative("energy", energy, "in units of kT")) / 2) / 2;        // [error]
    }

    /**
     * ℰ in k_B T at which a full capacitor is read wrongly with this probability.
     *
     * @param error from 1e-300 to ½
     */
    public static double energyFor(double error) {
        if (!(error >= 1e-300 && error <= 0.5)) {
            throw Require.broken("error", error, "must be between 1e-300 and 0.5", "half of the time wrong is a guess");
        }
        double distance = new BrentSolver(1e-14, 1e-14, 0).solve(200, d -> Math.log(Erf.erfc(d)) - Math.log(2 * error), 0, 26.3);
        return 4 * distance * distance;
    }

    /** [early] The probability that it is read wrongly at the end of the ramp; above ½ where it is not half full by then. */
    public double errorProbability() {
        return Erf.erfc((ChargingRamp.charged(slowness) - 0.5) * Math.sqrt(energy)) / 2;                    // [early]
    }

    /** [heat] Heat of charging in k_B T. */
    public double heat() {
        return 2 * energy * ChargingRamp.heatShare(slowness);                                               // [heat]
    }
}
