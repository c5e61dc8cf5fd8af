package thermolab.show;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Gamma;
import thermolab.num.Require;

/**
 * Independent samples counted in equal bins, beside the law that they should follow.
 *
 * <p>A count of n draws with chance p has the standard deviation √(n p (1 − p)). χ² = Σ (count − np)²/(np) over the bins
 * and over what lies outside them; neighbours with fewer than {@value #FEWEST} expected counts are taken together. Its p-value is
 * the chance of a χ² as large or larger when the law is true: Q(d/2, χ²/2) for d degrees of freedom.
 *
 * @param heights share of all samples per unit of x
 * @param errors one standard deviation of the heights under the law
 */
record Bins(double[] centres, double[] heights, double[] errors, double chiSquared, int freedom) {

    private static final double FEWEST = 5;
    private static final int STEPS = 16; // of Simpson's rule in a bin, even
    private static final double ROOM = 1e-3; // by which the density's integral may exceed one

    static Bins of(double[] samples, double low, double high, int bins, DoubleUnaryOperator density) {
        Require.atLeast("bins", bins, 1, "");
        Require.atLeast("number of samples", samples.length, 2, "");
        Require.finite("samples", samples, "");
        Require.positive("high - low", high - low, "");
        double width = (high - low) / bins;
        double[] counts = new double[bins];
        for (double sample : samples) {
            if (sample >= low && sample <= high) {
                counts[Math.min(bins - 1, (int) ((sample - low) / width))]++;
            }
        }
        double[] centres = new double[bins];
        double[] chances = new double[bins];
        double[] errors = new double[bins];
        for (int k = 0; k < bins; k++) {
            centres[k] = low + (k + 0.5) * width;
            chances[k] = Math.min(1, integral(density, low + k * width, width));
            errors[k] = Math.sqrt(samples.length * chances[k] * (1 - chances[k])) / (samples.length * width);
        }
        double[] test = chiSquared(counts, chances, samples.length);
        double[] heights = new double[bins];
        for (int k = 0; k < bins; k++) {
            heights[k] = counts[k] / (samples.length * width);
        }
        return new Bins(centres, heights, errors, test[0], (int) test[1]);
    }

    private static double integral(DoubleUnaryOperator density, double from, double width) {
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double x = from + width * i / STEPS;
            int weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Require.nonNegative("density at " + x, density.applyAsDouble(x), "a density is finite, and never negative");
        }
        return sum * width / STEPS / 3;
    }

    /** χ² and its degrees of freedom, one fewer than the groups. */
    private static double[] chiSquared(double[] counts, double[] chances, int samples) {
        double chiSquared = 0;
        int groups = 0;
        double restCount = samples; // outside first: neighbours gather until enough is expected
        double restChance = 1;
        for (int k = 0; k < counts.length; k++) {
            restCount -= counts[k];
            restChance -= chances[k];
        }
        if (restChance < -ROOM) {
            throw Require.broken("integral of the density", 1 - restChance, "must be at most 1", "divide it by its integral");
        }
        double count = restCount;
        double chance = Math.max(0, restChance);
        for (int k = 0; k < counts.length; k++) {
            count += counts[k];
            chance += chances[k];
            if (samples * chance >= FEWEST && remaining(chances, k + 1) * samples >= FEWEST || k == counts.length - 1) {
                chiSquared += chance == 0 ? count == 0 ? 0 : Double.POSITIVE_INFINITY
                        : (count - samples * chance) * (count - samples * chance) / (samples * chance);
                groups++;
                count = 0;
                chance = 0;
            }
        }
        return new double[] {chiSquared, groups - 1};
    }

    private static double remaining(double[] chances, int from) {
        double sum = 0;
        for (int k = from; k < chances.length; k++) {
            sum += chances[k];
        }
        return sum;
    }

    /** The chance of a χ² as large or larger when the law is true. */
    double p() {
        return freedom < 1 ? 1 : Double.isInfinite(chiSquared) ? 0 : Gamma.regularizedGammaQ(0.5 * freedom, 0.5 * chiSquared);
    }

    String verdict() {
        return freedom < 1 ? "too few samples for χ²"
                : String.format(Locale.ROOT, "χ² = %.1f (%d degrees of freedom), p = %s", chiSquared, freedom, Digits.of(p(), 2));
    }
}
