package thermolab.energy;

import org.hipparchus.special.Erf;
import thermolab.num.Require;

/**
 * How much a large Hopfield memory holds, at load α = P/N patterns per unit.
 *
 * <pre>
 *   √(2α) = erf(y)/y − (2/√π) exp(−y²),   m = erf(y)            recall at T = 0               [AGS]
 *   bit error after one step from a stored pattern: ½ erfc(1/√(2α))                           [bit]
 * </pre>
 *
 * <p>[AGS] has a solution with m near one up to the load α_c = 0.1379, and only m = 0 beyond. N/(2 ln N) patterns are each
 * free of errors, with N/(4 ln N) all of them are. Source: Amit, Gutfreund and Sompolinsky, Phys. Rev. Lett. 55, 1530
 * (1985); McEliece et al., IEEE Trans. Inf. Theory 33, 461 (1987).
 */
public final class HopfieldTheory {

    private HopfieldTheory() {
    }

    /** α_c, the largest load with recall. */
    public static double criticalLoad() {
        return load(criticalY());
    }

    /** m_c, the overlap with the pattern at the critical load. */
    public static double criticalOverlap() {
        return Erf.erf(criticalY());
    }

    /** m at a load, 0 above the critical one. */
    public static double overlap(double load) {
        Require.positive("load", load, "");
        double low = criticalY();
        if (load > load(low)) {
            return 0;
        }
        double high = 40;                        // beyond its maximum the load falls with y
        for (int i = 0; i < 200; i++) {
            double y = (low + high) / 2;
            if (load(y) > load) {
                low = y;
            } else {
                high = y;
            }
        }
        return Erf.erf(low);
    }

    /** The probability that one step turns a bit of a stored pattern the wrong way. */
    public static double bitError(double load) {
        return 0.5 * Erf.erfc(1 / Math.sqrt(2 * Require.positive("load", load, "")));                            // [bit]
    }

    /** N/(2 ln N): a typical pattern comes back without an error. */
    public static double patternsEachErrorFree(int units) {
        return Require.atLeast("units", units, 2, "") / (2 * Math.log(units));
    }

    /** N/(4 ln N): all patterns come back without an error. */
    public static double patternsAllErrorFree(int units) {
        return patternsEachErrorFree(units) / 2;
    }

    private static double load(double y) {
        double root = Erf.erf(y) / y - 2 / Math.sqrt(Math.PI) * Math.exp(-y * y);                                // [AGS]
        return 0.5 * root * root;
    }

    /** Golden-section search for the y of the largest load. */
    private static double criticalY() {
        double ratio = (Math.sqrt(5) - 1) / 2;
        double low = 0.5;
        double high = 5;
        while (high - low > 1e-9) {
            double left = high - ratio * (high - low);
            double right = low + ratio * (high - low);
            if (load(left) > load(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }
}
