package thermolab.meter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * Crooks' line: how much more often a work was measured on the way there than its negative on the way back.
 *
 * <pre>
 *   ln p_F(w) − ln p_R(−w) = slope · (w − Δ),   slope 1 by Crooks' theorem, crossing at Δ = ΔF/T                  [line]
 *   histogram:   points ln (n_F/N_F)/(n_R/N_R) with variance 1/n_F + 1/n_R, a weighted straight line            [bins]
 *   logistic:    P(there | w) = 1/(1 + exp(−ln(N_F/N_R) − slope (w − Δ))), greatest likelihood                   [logistic]
 * </pre>
 *
 * <p>The second needs no bins, and with the slope held at 1 it is Bennett's acceptance ratio: {@link Works#bar()}. Where the two
 * directions do not overlap neither has an answer. Sources: Crooks, Phys. Rev. E 60, 2721 (1999); Shirts, Bair, Hooker and Pande,
 * Phys. Rev. Lett. 91, 140601 (2003).
 *
 * @param slope of the line, one if the theorem holds
 * @param crossing where the line is zero, ΔF in units of the temperature
 * @param works w of each point, in the middle of what fell into its bin; none for {@link #logistic}
 * @param logRatios of each point
 */
public record CrooksLine(Estimate slope, Estimate crossing, double[] works, Estimate[] logRatios) {

    /** A bin takes part with so many works of each direction: fewer make the logarithm's error, and the choice of bins itself, mislead. */
    public static final int LEAST_COUNT = 20;

    private static final int ROUNDS = 200;
    private static final double LONGEST_STEP = 4;

    /** From histograms of both directions over equal bins of the range that they share. */
    public static CrooksLine histogram(Works works, int bins) {
        Require.atLeast("bins", bins, 2, "a line has two points at least");
        double[] there = works.forward();
        double[] back = Arrays.stream(works.turned().forward()).map(w -> -w).toArray();
        double low = Math.max(least(there), least(back));
        double high = Math.min(most(there), most(back));
        if (!(low < high)) {
            throw Require.broken("works", "no overlap", "must overlap there and back", "drive more slowly, or take more paths");
        }
        double[] sums = new double[bins];
        int[] forward = counts(there, low, high, sums);
        int[] reverse = counts(back, low, high, sums);
        List<Double> centres = new ArrayList<>();
        List<Estimate> ratios = new ArrayList<>();
        for (int k = 0; k < bins; k++) {
            if (Math.min(forward[k], reverse[k]) >= LEAST_COUNT) {                                           // [bins]
                centres.add(sums[k] / (forward[k] + reverse[k]));
                ratios.add(new Estimate(Math.log((double) forward[k] / there.length) - Math.log((double) reverse[k] / back.length),
                        Math.sqrt(1.0 / forward[k] + 1.0 / reverse[k])));
            }
        }
        if (centres.size() < 2) {
            throw Require.broken("bins with " + LEAST_COUNT + " works of each direction", centres.size(), "must be at least 2",
                    "drive more slowly, take more paths or fewer bins");
        }
        return fitted(centres.stream().mapToDouble(w -> w).toArray(), ratios.toArray(Estimate[]::new));
    }

    private static CrooksLine fitted(double[] x, Estimate[] y) {
        double[][] sums = new double[2][2];
        double[] right = new double[2];
        for (int k = 0; k < x.length; k++) {
            double weight = 1 / (y[k].standardError() * y[k].standardError());
            add(sums, right, x[k], weight, weight * y[k].value());
        }
        double[] line = solved(sums, right);
        return of(line[0], line[1], sums, x, y);
    }

    /**
     * From every work alone, without bins: logistic regression of the direction on the work, by Newton's steps in works that are scaled
     * to variance one, so that it also finds a slope far from one.
     */
    public static CrooksLine logistic(Works works) {
        double[] there = works.forward();
        double[] back = Arrays.stream(works.turned().forward()).map(w -> -w).toArray();
        double odds = Math.log((double) there.length / back.length);
        double[] all = DoubleStream.concat(Arrays.stream(there), Arrays.stream(back)).toArray();
        double middle = Arrays.stream(all).average().getAsDouble();
        double unit = Math.sqrt(Arrays.stream(all).map(w -> (w - middle) * (w - middle)).average().getAsDouble());
        double level = 0;                                        // ln ratio = level + slope x, x = (w − middle)/unit
        double slope = 0;
        for (int round = 0; round < ROUNDS; round++) {                                                     // [logistic]
            double[][] information = new double[2][2];
            double[] gradient = new double[2];
            score(there, 1, odds + level, slope, middle, unit, information, gradient);
            score(back, 0, odds + level, slope, middle, unit, information, gradient);
            double[] step = solved(information, gradient);
            double size = Math.hypot(step[0], step[1]);
            double share = Math.min(1, LONGEST_STEP / size);
            level += share * step[0];
            slope += share * step[1];
            if (size < 1e-10 * (1 + Math.abs(level) + Math.abs(slope))) {
                return of(level, slope, information, new double[0], new Estimate[0]).scaled(middle, unit);
            }
        }
        throw Require.broken("works", "no overlap", "must overlap there and back", "drive more slowly, or take more paths");
    }

    /** Adds what works of one direction say about level and slope. */
    private static void score(double[] works, double isThere, double level, double slope, double middle, double unit,
            double[][] information, double[] gradient) {
        for (double w : works) {
            double x = (w - middle) / unit;
            double p = 1 / (1 + Math.exp(-level - slope * x));
            add(information, gradient, x, p * (1 - p), 0);
            gradient[0] += isThere - p;
            gradient[1] += (isThere - p) * x;
        }
    }

    /** From works that were moved and divided back to works as they are. */
    private CrooksLine scaled(double middle, double unit) {
        return new CrooksLine(new Estimate(slope.value() / unit, slope.standardError() / unit),
                new Estimate(middle + unit * crossing.value(), unit * crossing.standardError()), works, logRatios);
    }

    /** Adds one point to the normal equations of level and slope. */
    private static void add(double[][] sums, double[] right, double x, double weight, double pull) {
        sums[0][0] += weight;
        sums[0][1] += weight * x;
        sums[1][1] += weight * x * x;
        right[0] += pull;
        right[1] += pull * x;
    }

    private static double[] solved(double[][] sums, double[] right) {
        double determinant = sums[0][0] * sums[1][1] - sums[0][1] * sums[0][1];
        if (!(determinant > 0)) {
            throw Require.broken("works", "no line through them", "must overlap there and back", "drive more slowly, or take more paths");
        }
        return new double[] {(sums[1][1] * right[0] - sums[0][1] * right[1]) / determinant,
                (sums[0][0] * right[1] - sums[0][1] * right[0]) / determinant};
    }

    /** Slope and crossing −level/slope with their errors, from the inverse of the normal equations' matrix. */
    private static CrooksLine of(double level, double slope, double[][] sums, double[] x, Estimate[] y) {
        double determinant = sums[0][0] * sums[1][1] - sums[0][1] * sums[0][1];
        double crossing = -level / slope;
        double ofLevel = sums[1][1] / determinant;
        double ofSlope = sums[0][0] / determinant;
        double mixed = -sums[0][1] / determinant;
        double variance = (ofLevel + 2 * crossing * mixed + crossing * crossing * ofSlope) / (slope * slope);
        return new CrooksLine(new Estimate(slope, Math.sqrt(ofSlope)), new Estimate(crossing, Math.sqrt(Math.max(0, variance))), x, y);
    }

    private static int[] counts(double[] works, double low, double high, double[] sums) {
        int[] counts = new int[sums.length];
        for (double w : works) {
            if (w >= low && w <= high) {
                int k = Math.min(sums.length - 1, (int) ((w - low) / (high - low) * sums.length));
                counts[k]++;
                sums[k] += w;
            }
        }
        return counts;
    }

    private static double least(double[] works) {
        return Arrays.stream(works).min().getAsDouble();
    }

    private static double most(double[] works) {
        return Arrays.stream(works).max().getAsDouble();
    }
}
