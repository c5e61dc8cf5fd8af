package thermolab.energy;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * The central limit theorem as renormalisation: add two independent copies, divide by √2, look again.
 *
 * <pre>
 *   x' = (x₁ + x₂)/√2,   about the mean                                                                      [step]
 *   κ_n' = 2^{1 − n/2} κ_n                for each cumulant                                                   [eigenvalue]
 * </pre>
 *
 * <p>The variance is marginal and stays; the skewness falls by √2, the excess kurtosis by 2, what is higher still faster: all of them
 * irrelevant. The fixed point is the Gaussian, for each finite variance. The law here has evenly spaced values, so that a step is a
 * convolution, exact to rounding. Laws without a variance flow to other fixed points, with another power of 2 in place of √2. Source:
 * Jona-Lasinio, Nuovo Cimento B 26, 99 (1975).
 */
public final class SumFlow {

    private static final int MOST_VALUES = 1 << 13;

    private final double[] law;
    private final double mean;
    private final double variance;
    private final int copies;

    private SumFlow(double[] law, int copies) {
        this.law = law;
        this.copies = copies;
        double first = 0;
        for (int k = 0; k < law.length; k++) {
            first += k * law[k];
        }
        mean = first;
        variance = moment(2);
    }

    /**
     * A law on evenly spaced values, at most 8192 of them, at least two with a probability above zero.
     *
     * @param probabilities of sum one
     */
    public static SumFlow of(double[] probabilities) {
        Require.distribution("probabilities", probabilities);
        SumFlow flow = new SumFlow(probabilities.clone(), 1);
        if (probabilities.length > MOST_VALUES || !(flow.variance > 1e-150)) {
            throw Require.broken("probabilities", probabilities.length + " values, variance " + flow.variance,
                    "must have at most " + MOST_VALUES + " values and a variance above zero", "what is certain cannot be rescaled");
        }
        return flow;
    }

    /** One step. */
    public SumFlow next() {
        if (2 * law.length - 1 > MOST_VALUES) {
            throw Require.broken("values", law.length, "must be at most " + MOST_VALUES / 2 + " for another step", "each step doubles them");
        }
        return new SumFlow(convolved(law, law), 2 * copies);
    }

    /** The law of a sum of two independent whole numbers. */
    static double[] convolved(double[] one, double[] two) {
        double[] sum = new double[one.length + two.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < two.length; j++) {
                sum[i + j] += one[i] * two[j];
            }
        }
        return sum;
    }

    private double moment(int order) {
        double sum = 0;
        for (int k = 0; k < law.length; k++) {
            double power = 1;
            for (int i = 0; i < order; i++) {
                power *= k - mean;
            }
            sum += law[k] * power;
        }
        return sum;
    }

    /** Probabilities of the values now. */
    public double[] probabilities() {
        return law.clone();
    }

    /** The values, about their mean and in units of the standard deviation, which no step changes. */
    public double[] values() {
        double[] x = new double[law.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = (k - mean) / Math.sqrt(variance);
        }
        return x;
    }

    /** Probabilities over the distance of the values, to be laid beside the Gaussian density of variance one. */
    public double[] density() {
        double[] density = new double[law.length];
        for (int k = 0; k < law.length; k++) {
            density[k] = law[k] * Math.sqrt(variance);
        }
        return density;
    }

    /** κ₂ of x', in squares of the first law's spacing: no step changes it. */
    public double variance() {
        return variance / copies;
    }

    /** κ₃/κ₂^{3/2}, over √2 at each step. */
    public double skewness() {
        return moment(3) / Math.pow(variance, 1.5);
    }

    /** κ₄/κ₂², the excess kurtosis, halved at each step; 0 for a Gaussian, −2 for a fair coin. */
    public double excessKurtosis() {
        return moment(4) / (variance * variance) - 3;
    }

    /** [eigenvalue]: by what a step multiplies the n-th cumulant about the mean, n of 2 or more. */
    public static double eigenvalue(int cumulant) {
        return Math.pow(2, 1 - Require.atLeast("cumulant", cumulant, 2, "the mean is subtracted") / 2.0);
    }

    /** [step] on data: (x₀ + x₁)/√2, (x₂ + x₃)/√2, …; an even number of them, at least 2, best with mean zero. */
    public static double[] pairs(double[] x) {
        if (x.length < 2 || x.length % 2 != 0) {
            throw Require.broken("number of x", x.length, "must be even and at least 2", "pairs are added");
        }
        Require.finite("x", x, "");
        double[] y = new double[x.length / 2];
        for (int k = 0; k < y.length; k++) {
            y[k] = x[2 * k] / Math.sqrt(2) + x[2 * k + 1] / Math.sqrt(2);                                             // [step]
        }
        return y;
    }

    /** m₄/m₂² − 3 of data, about their own mean: too small by about its order over n for few of them; −2 at least. */
    public static double excessKurtosisOf(double[] x) {
        Require.atLeast("number of x", x.length, 2, "");
        Require.finite("x", x, "");
        double size = Math.max(Double.MIN_NORMAL, Arrays.stream(x).map(Math::abs).max().getAsDouble());
        double mean = Arrays.stream(x).map(v -> v / size).average().getAsDouble();
        double[] off = Arrays.stream(x).map(v -> v / size - mean).toArray();
        double second = Arrays.stream(off).map(d -> d * d).sum() / x.length;
        if (!(second > 1e-30)) {
            throw Require.broken("x", "spread " + Math.sqrt(second) * size, "must not all be alike", "a kurtosis is relative to the variance");
        }
        return Arrays.stream(off).map(d -> d * d / second * (d * d / second)).sum() / x.length - 3;
    }
}
