package thermolab.heat;

import java.math.BigInteger;
import org.hipparchus.special.Beta;
import thermolab.num.Require;

/**
 * Counting in an Einstein solid: N equal oscillators that share q quanta of energy, the simplest system whose entropy
 * can be counted.
 *
 * <pre>
 *   Ω(N, q) = (q + N − 1)! / (q! (N − 1)!)      ways to deal q quanta to N oscillators      [multiplicity]
 *   S = ln Ω,   1/T = dS/dq ≈ ln(1 + N/q)                                                   [temperature]
 * </pre>
 *
 * <p>Units: one quantum is the unit of energy and k_B = 1. The zero-point energy is a constant and left out. A method
 * takes one step of work whatever N and q, except {@link #multiplicity}. The formula for T needs N, q ≫ 1.
 *
 * <p>Source: Schroeder, <i>An Introduction to Thermal Physics</i> (2000), sections 2.2 and 3.1 to 3.3.
 */
public final class EinsteinSolid {

    private EinsteinSolid() {
    }

    /**
     * ln Ω(N, q), in nats: the entropy. Its error stays below 1e-9 for a million oscillators and quanta, where the
     * plain difference of three log-gammas of size 10⁷ keeps only eight decimals.
     *
     * @param oscillators N, at least 1
     * @param quanta q, at least 0
     */
    public static double logMultiplicity(int oscillators, int quanta) {
        check(oscillators, quanta);
        double sum = (double) oscillators + quanta;
        return quanta == 0 ? 0 : -Beta.logBeta(oscillators, quanta + 1.0) - Math.log(sum);                // [multiplicity]
    }

    /** Ω(N, q) as an exact integer; the cost grows as q times its number of digits, so keep q to some thousands. */
    public static BigInteger multiplicity(int oscillators, int quanta) {
        check(oscillators, quanta);
        BigInteger ways = BigInteger.ONE;
        for (int k = 1; k <= quanta; k++) { // Ω(N, k) = Ω(N, k − 1) (N + k − 1) / k, exact at each step
            ways = ways.multiply(BigInteger.valueOf((long) oscillators + k - 1)).divide(BigInteger.valueOf(k));
        }
        return ways;
    }

    /**
     * 1/T from counting alone: the central difference [S(q + 1) − S(q − 1)] / 2, which for q = 0 becomes S(1) − S(0).
     * No large-number formula enters; the unit is 1/quantum.
     */
    public static double inverseTemperature(int oscillators, int quanta) {
        check(oscillators, quanta);
        double gained = Math.log(((double) quanta + oscillators) / (quanta + 1.0)); // S(q + 1) − S(q)
        if (quanta == 0) {
            return gained;
        }
        double lost = Math.log(((double) quanta + oscillators - 1) / quanta);       // S(q) − S(q − 1)
        return (gained + lost) / 2;
    }

    /**
     * T = 1 / ln(1 + N/q) for large N, in quanta; 0 for q = 0. It grows from T ≪ 1, where most oscillators are in
     * their ground state, to T ≈ q/N + 1/2 at high energy.
     */
    public static double temperature(int oscillators, int quanta) {
        check(oscillators, quanta);
        return quanta == 0 ? 0 : 1 / Math.log1p((double) oscillators / quanta);                            // [temperature]
    }

    /** Mean quanta per oscillator at a temperature, 1/(e^{1/T} − 1): the inverse of {@link #temperature}. */
    public static double meanQuanta(double temperature) {
        Require.positive("temperature", temperature, "at zero every oscillator has no quanta; did you pass beta?");
        return 1 / Math.expm1(1 / temperature);
    }

    private static void check(int oscillators, int quanta) {
        Require.atLeast("oscillators", oscillators, 1, "");
        Require.atLeast("quanta", quanta, 0, "energy above the ground state cannot be negative");
    }
}
