package thermolab.info;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealVector;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * The distribution of largest entropy among those with given means: pᵢ = wᵢ exp(−Σₖ λₖ fₖ(i)) / Z.
 *
 * <p>The multipliers λ minimise the convex dual ψ(λ) = ln Σᵢ wᵢ exp(−Σₖ λₖ fₖ(i)) + Σₖ λₖ mₖ, whose slope is mₖ − ⟨fₖ⟩ and
 * whose curvature is the covariance of the features; at the minimum ψ is the entropy. Newton's method with a line search
 * finds them. With one feature, the energy, λ is 1/T and p is Boltzmann's distribution.
 *
 * <p>The result is about <i>outcomes</i>, given the features and the weights wᵢ that one chose; it says nothing on
 * parameters. Means outside what any distribution can have are refused, and the message names what is possible. A mean at
 * an end of its feature's range leaves only the outcomes at that end. Cost: outcomes times features squared, a dozen steps;
 * more on the edge of what several features allow together, where multipliers are unbounded and outcomes fade to about 1e-12.
 *
 * <p>Source: Jaynes, <i>Information theory and statistical mechanics</i> (1957); Cover and Thomas (2006), chapter 12.
 */
public final class MaxEnt {

    private static final int MOST_STEPS = 500;
    private static final double EXACT = 1e-13; // slope at which Newton stops, in units of a feature's range
    private static final double ACCEPTED = 1e-10; // slope that rounding may leave
    private static final double SHORTEST = 1e-12; // part of a Newton step
    private static final double SAME = 1e-12; // distance at which two outcomes are one, in units of a feature's range

    private final double[][] f; // [k][i] over the outcomes that are possible: (feature − wanted mean)/range, so that m = 0
    private final double[] logWeights;

    private MaxEnt(double[][] f, double[] logWeights) {
        this.f = f;
        this.logWeights = logWeights;
    }

    /**
     * The least committed distribution, all outcomes alike before the means are known.
     *
     * @param features fₖ(i), shape [constraints][outcomes]
     * @param means wanted ⟨fₖ⟩, one for each constraint
     */
    public static MaxEntResult solve(double[][] features, double[] means) {
        Require.rectangular("features", features);
        double[] weights = new double[features[0].length];
        Arrays.fill(weights, 1);
        return solve(features, means, weights);
    }

    /**
     * The distribution nearest to given weights: it maximises −Σ pᵢ ln(pᵢ/wᵢ).
     *
     * @param weights wᵢ ≥ 0, such as degeneracies or a prior; they need not sum to one
     */
    public static MaxEntResult solve(double[][] features, double[] means, double[] weights) {
        MaxEntProblem problem = MaxEntProblem.checked(features, means, weights);
        int[] kept = problem.possibleOutcomes();
        double[][] f = new double[means.length][kept.length];
        double[] scale = new double[means.length];
        for (int k = 0; k < means.length; k++) {
            double least = problem.least(k, kept);
            double greatest = problem.greatest(k, kept);
            double mean = Math.min(greatest, Math.max(least, means[k])); // it may stick out by rounding
            scale[k] = greatest > least ? greatest - least : 1;
            for (int i = 0; i < kept.length; i++) {
                f[k][i] = (features[k][kept[i]] - mean) / scale[k];
            }
        }
        double[] logWeights = Arrays.stream(kept).mapToDouble(i -> Math.log(weights[i])).toArray();
        double[] multipliers = new MaxEnt(f, logWeights).minimise(problem);
        for (int k = 0; k < multipliers.length; k++) {
            multipliers[k] /= scale[k];
        }
        return problem.result(kept, multipliers);
    }

    /** Newton's method on the dual; each step is halved until it brings what the slope promises. */
    private double[] minimise(MaxEntProblem problem) {
        RealVector lambda = new ArrayRealVector(f.length);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] p = probabilities(lambda);
            RealVector slope = slope(p);
            if (slope.getLInfNorm() <= EXACT) {
                return lambda.toArray();
            }
            RealVector next = search(lambda, slope, newton(p, slope));
            if (slope.getLInfNorm() <= ACCEPTED && slope(probabilities(next)).getLInfNorm() >= slope.getLInfNorm()) {
                return lambda.toArray(); // rounding allows no better
            }
            lambda = next;
        }
        throw problem.unreachable();
    }

    /** The longest of the steps 1, ½, ¼, … after which ψ has fallen enough, or, where ψ no longer shows it, the slope has. */
    private RealVector search(RealVector lambda, RealVector slope, RealVector move) {
        double psi = dual(lambda);
        double promised = slope.dotProduct(move);
        for (double part = 1; part > SHORTEST; part /= 2) {
            RealVector next = lambda.add(move.mapMultiply(part));
            if (dual(next) <= psi + 1e-4 * part * promised
                    || slope(probabilities(next)).getLInfNorm() <= 0.5 * slope.getLInfNorm()) {
                return next;
            }
        }
        return lambda;
    }

    /** ψ(λ); its second term is inside the features, which are measured from the wanted means. */
    private double dual(RealVector lambda) {
        return LogSumExp.of(exponents(lambda));
    }

    private double[] probabilities(RealVector lambda) {
        return LogSumExp.softmax(exponents(lambda));
    }

    private double[] exponents(RealVector lambda) {
        double[] exponents = logWeights.clone();
        for (int k = 0; k < f.length; k++) {
            for (int i = 0; i < exponents.length; i++) {
                exponents[i] -= lambda.getEntry(k) * f[k][i];
            }
        }
        return exponents;
    }

    private RealVector slope(double[] p) {
        double[] slope = new double[f.length];
        for (int k = 0; k < f.length; k++) {
            slope[k] = -mean(f[k], p);
        }
        return new ArrayRealVector(slope, false);
    }

    /**
     * −(covariance)⁻¹ slope, axis by axis. The variance along an axis counts as at least the slope squared: where hardly any
     * outcome but one is left, ψ is straight, and a long step (which the search shortens) brings the others back. Axes along
     * which no outcomes differ are left alone, so that features may repeat.
     */
    private RealVector newton(double[] p, RealVector slope) {
        EigenDecompositionSymmetric axes = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(covariance(p), false));
        RealVector move = new ArrayRealVector(f.length);
        for (int k = 0; k < f.length; k++) {
            RealVector axis = axes.getEigenvector(k);
            double along = axis.dotProduct(slope);
            if (along != 0 && reach(axis) > SAME) {
                move = move.subtract(axis.mapMultiply(along / Math.max(axes.getEigenvalue(k), along * along)));
            }
        }
        return move;
    }

    private double[][] covariance(double[] p) {
        double[][] covariance = new double[f.length][f.length];
        for (int k = 0; k < f.length; k++) {
            for (int l = 0; l <= k; l++) {
                double meanK = mean(f[k], p);
                double meanL = mean(f[l], p);
                for (int i = 0; i < p.length; i++) {
                    covariance[k][l] += p[i] * (f[k][i] - meanK) * (f[l][i] - meanL);
                }
                covariance[l][k] = covariance[k][l];
            }
        }
        return covariance;
    }

    /** The largest distance of an outcome from the wanted means along an axis. */
    private double reach(RealVector axis) {
        double reach = 0;
        for (int i = 0; i < logWeights.length; i++) {
            double along = 0;
            for (int k = 0; k < f.length; k++) {
                along += axis.getEntry(k) * f[k][i];
            }
            reach = Math.max(reach, Math.abs(along));
        }
        return reach;
    }

    private static double mean(double[] values, double[] p) {
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            mean += p[i] * values[i];
        }
        return mean;
    }
}
