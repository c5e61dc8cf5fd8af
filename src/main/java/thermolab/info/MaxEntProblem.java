package thermolab.info;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * What a maximum-entropy problem asks for, which outcomes its means leave possible, and, when none fit, what would.
 *
 * <p>The means that a distribution can have are the convex hull of the columns of the features. A linear program finds
 * the point of the hull that is nearest to the means, in the sum of absolute differences.
 */
record MaxEntProblem(double[][] features, double[] means, double[] weights) {

    private static final double ROUNDING = 1e-14; // of a mean that was itself computed, relative to the feature's size

    static MaxEntProblem checked(double[][] features, double[] means, double[] weights) {
        Require.rectangular("features", features);
        Require.sameLength("features", features.length, "means", means.length);
        Require.sameLength("outcomes", features[0].length, "weights", weights.length);
        Require.finite("means", means, "");
        for (int k = 0; k < features.length; k++) {
            Require.finite("features[" + k + "]", features[k], "");
        }
        for (int i = 0; i < weights.length; i++) {
            Require.nonNegative("weights[" + i + "]", weights[i], "");
        }
        if (Arrays.stream(weights).allMatch(w -> w == 0)) {
            throw Require.broken("weights", "all 0", "must allow at least one outcome", "");
        }
        return new MaxEntProblem(features, means, weights);
    }

    /** Outcomes that keep a chance: where a mean is at an end of its feature's range, only those at that end do. */
    int[] possibleOutcomes() {
        int[] kept = IntStream.range(0, weights.length).filter(i -> weights[i] > 0).toArray();
        int before;
        do {
            before = kept.length;
            for (int k = 0; k < means.length; k++) {
                double[] feature = features[k];
                double mean = means[k];
                double least = least(k, kept);
                double greatest = greatest(k, kept);
                double rounding = ROUNDING * Math.max(Math.abs(least), Math.abs(greatest));
                if (mean < least - rounding || mean > greatest + rounding) {
                    throw kept.length < weights.length ? unreachable() : Require.broken("means[" + k + "]", mean,
                            "must lie between " + least + " and " + greatest, "feature " + k + " has no other values");
                }
                if (mean <= least + rounding || mean >= greatest - rounding) {
                    kept = Arrays.stream(kept).filter(i -> Math.abs(feature[i] - mean) <= 2 * rounding).toArray();
                }
            }
        } while (kept.length < before);
        return kept;
    }

    double least(int k, int[] kept) {
        return Arrays.stream(kept).mapToDouble(i -> features[k][i]).min().getAsDouble();
    }

    double greatest(int k, int[] kept) {
        return Arrays.stream(kept).mapToDouble(i -> features[k][i]).max().getAsDouble();
    }

    MaxEntResult result(int[] kept, double[] multipliers) {
        double[] exponents = new double[weights.length];
        Arrays.fill(exponents, Double.NEGATIVE_INFINITY);
        for (int i : kept) {
            exponents[i] = Math.log(weights[i]);
            for (int k = 0; k < means.length; k++) {
                exponents[i] -= multipliers[k] * features[k][i];
            }
        }
        double[] p = LogSumExp.softmax(exponents);
        return new MaxEntResult(p, multipliers, LogSumExp.of(exponents), Entropy.shannon(p));
    }

    /** The refusal of means that no distribution has; it names the nearest that one can have. */
    IllegalArgumentException unreachable() {
        return Require.broken("means", Arrays.toString(means), "cannot all hold at once for these features",
                "the nearest means that a distribution can have are " + brief(nearestMeans()));
    }

    /** Minimises Σₖ |mₖ − Σᵢ pᵢ fₖ(i)| over distributions p, with the excess and the shortfall of each mean as variables. */
    private double[] nearestMeans() {
        int outcomes = weights.length;
        int constraints = means.length;
        double[] cost = new double[outcomes + 2 * constraints];
        Arrays.fill(cost, outcomes, cost.length, 1);
        double[] total = new double[cost.length];
        Arrays.fill(total, 0, outcomes, 1);
        List<LinearConstraint> rows = new ArrayList<>();
        rows.add(new LinearConstraint(total, Relationship.EQ, 1));
        for (int i = 0; i < outcomes; i++) {
            cost[i] = weights[i] > 0 ? 0 : 1e6; // forbidden outcomes
        }
        for (int k = 0; k < constraints; k++) {
            double[] row = Arrays.copyOf(features[k], cost.length);
            row[outcomes + 2 * k] = 1;
            row[outcomes + 2 * k + 1] = -1;
            rows.add(new LinearConstraint(row, Relationship.EQ, means[k]));
        }
        double[] best = new SimplexSolver().optimize(new LinearObjectiveFunction(cost, 0), new LinearConstraintSet(rows),
                GoalType.MINIMIZE, new NonNegativeConstraint(true)).getPoint();
        double[] nearest = means.clone();
        for (int k = 0; k < constraints; k++) {
            nearest[k] += best[outcomes + 2 * k + 1] - best[outcomes + 2 * k];
        }
        return nearest;
    }

    private static String brief(double[] values) {
        StringBuilder text = new StringBuilder("[");
        for (int k = 0; k < values.length; k++) {
            text.append(k == 0 ? "" : ", ").append(String.format(Locale.ROOT, "%.6g", values[k]));
        }
        return text.append("]").toString();
    }
}
