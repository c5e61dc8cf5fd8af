package thermolab.quantum;

import java.util.Arrays;
import thermolab.num.LogSumExp;
import thermolab.num.Require;
import thermolab.num.SymmetricModes;

/**
 * The partition function with imaginary time cut into slices, as quantum Monte Carlo needs it: H = A + B, A the bonds, B the fields.
 *
 * <pre>
 *   Z_n = Tr (e^{−A/nT} e^{−B/nT})ⁿ  →  Z,    |Z_n − Z| ∝ 1/n²                           Trotter (1959), Suzuki (1976)  [Trotter]
 *   e^{−A/2nT} e^{−B/nT} e^{−A/2nT} has the same trace to the power n, and is symmetric: its eigenvalues do            [symmetric]
 * </pre>
 *
 * <p>Each factor has non-negative entries where no field is negative, so that Z_n is the sum of weights of a classical Ising board of
 * N × n spins. Cost: one spectrum for each n, in two blocks by parity, whatever n is; rounding grows as n × 1e-16.
 */
public final class TrotterProduct {

    private static final int MOST_SLICES = 1_000_000_000;

    private TrotterProduct() {
    }

    /**
     * ln Z_n.
     *
     * @param temperature T, positive
     * @param slices n, at least 1
     */
    public static double logPartition(TransverseIsing chain, double temperature, int slices) {
        Require.positive("temperature", temperature, "did you pass beta?");
        if (slices < 1 || slices > MOST_SLICES) {
            throw Require.broken("slices", slices, "must be at least 1 and at most " + MOST_SLICES, "");
        }
        int spins = chain.spins();
        int half = 1 << (spins - 1);
        double step = 1 / temperature / slices;
        double[] bonds = new double[half];
        Arrays.setAll(bonds, chain::bondEnergy);
        double least = Arrays.stream(bonds).min().getAsDouble();
        double[] fields = chain.fieldsOfSpins();
        double shift = -least / temperature + Arrays.stream(fields).map(Math::abs).sum() / temperature;
        double[] damped = Arrays.stream(bonds).map(e -> Math.exp(-(e - least) * step / 2)).toArray();
        double[] flips = flips(fields, step);
        double[] exponents = new double[2 * half];
        for (int parity = 1; parity >= -1; parity -= 2) {
            double[] block = new double[half * half];
            for (int s = 0; s < half; s++) {
                for (int t = 0; t < half; t++) {
                    block[s * half + t] = damped[s] * damped[t] * (flips[s ^ t] + parity * flips[2 * half - 1 - (s ^ t)]);  // [symmetric]
                }
            }
            double[] values = SymmetricModes.values(block);
            for (int k = 0; k < half; k++) {
                exponents[k + (parity > 0 ? 0 : half)] = values[k] <= 0 ? Double.NEGATIVE_INFINITY : slices * Math.log(values[k]);
            }
        }
        return LogSumExp.of(exponents) + shift;                                                                      // [Trotter]
    }

    /** Z_n; see {@link #logPartition}. */
    public static double partition(TransverseIsing chain, double temperature, int slices) {
        return Math.exp(logPartition(chain, temperature, slices));
    }

    /** Z_n/Z − 1, signed. */
    public static double relativeError(TransverseIsing chain, double temperature, int slices) {
        return Math.expm1(logPartition(chain, temperature, slices) - chain.logPartition(temperature));
    }

    /**
     * The slope of ln |Z_n/Z − 1| against ln n by least squares: −2 where n is large enough and rounding far away.
     *
     * @param slices at least two different n
     */
    public static double slope(TransverseIsing chain, double temperature, int... slices) {
        Require.atLeast("number of n", (int) Arrays.stream(slices).distinct().count(), 2, "a slope needs two different ones");
        double exact = chain.logPartition(temperature);
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int n : slices) {
            double error = Math.abs(Math.expm1(logPartition(chain, temperature, n) - exact));
            Require.positive("error at n = " + n, error, "a chain without fields or without bonds has none, and a slope neither");
            double a = Math.log(n);
            double b = Math.log(error);
            x += a / slices.length;
            y += b / slices.length;
            xx += a * a;
            xy += a * b;
        }
        return (xy - slices.length * x * y) / (xx - slices.length * x * x);
    }

    /** ⟨t|e^{−B dt}|s⟩ by which spins differ, over e^{Σ|h| dt}: a product of (1 + q)/2 and ±(1 − q)/2, q = e^{−2|h|dt}. */
    private static double[] flips(double[] fields, double step) {
        double[] flips = {1};
        for (double h : fields) {
            double stay = (1 + Math.exp(-2 * Math.abs(h) * step)) / 2;
            double flip = -Math.signum(h) * Math.expm1(-2 * Math.abs(h) * step) / 2;
            double[] more = new double[2 * flips.length];
            for (int k = 0; k < flips.length; k++) {
                more[2 * k] = flips[k] * stay;
                more[2 * k + 1] = flips[k] * flip;
            }
            flips = more;
        }
        return flips;
    }
}
