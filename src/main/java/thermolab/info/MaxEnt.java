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
 * an end of its feature's range leaves only the outcomes at that end. Cost: outcomes times features squared, a dozen steps.
 *
 * <p>Source: Jaynes, <i>Information theory and statistical mechanics</i> (1957); Cover and Thomas (2006), chapter 12.
 */
public final class MaxEnt {

    private static final int MOST_STEPS = 500;
    private static final double EXACT = 1e-13; // slope at which Newton stops, in units of a feature's range
    private static final double ACCEPTED = 1e-10; // slope that rounding may leave
    private static final double FLAT = 1e-100; // variance below which a feature no longer varies

    private final double[][] f; // [k][i] over the outcomes that are possible, each feature shifted and scaled to a range of 1
    private final double[] m; // the means, shifted and scaled alike
    private final double[] logWeights;

    private MaxEnt(double[][] f, double[] m, double[] logWeights) {
        this.f = f;
        this.m = m;
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
        double[] m = new double[means.length];
        double[] scale = new double[means.length];
        for (int k = 0; k < means.length; k++) {
            double least = problem.least(k, kept);
            double range = problem.greatest(k, kept) - least;
            scale[k] = range > 0 ? range : 1;
            m[k] = Math.min(range, Math.max(0, means[k] - least)) / scale[k];
            for (int i = 0; i < kept.length; i++) {
                f[k][i] = (features[k][kept[i]] - least) / scale[k];
            }
        }
        double[] logWeights = Arrays.stream(kept).mapToDouble(i -> Math.log(weights[i])).toArray();
        double[] multipliers = new MaxEnt(f, m, logWeights).minimise(problem);
        for (int k = 0; k < multipliers.length; k++) {
            multipliers[k] /= scale[k];
        }
        return problem.result(kept, multipliers);
    }

    /** Newton's method on the dual; each step is halved until ψ falls by what its slope promises. */
    private double[] minimise(MaxEntProblem problem) {
        RealVector lambda = new ArrayRealVector(m.length);
        double psi = dual(lambda);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] p = probabilities(lambda);
            RealVector slope = slope(p);
            if (slope.getLInfNorm() <= EXACT) {
                return lambda.toArray();
            }
            RealVector move = newton(p, slope);
            double promised = slope.dotProduct(move);
            double part = 1;
            double next = dual(lambda.add(move));
            while (!(next <= psi + 1e-4 * part * promised + 1e-15 * (1 + Math.abs(psi))) && part > 1e-12) {
                part /= 2;
                next = dual(lambda.add(move.mapMultiply(part)));
            }
            RealVector moved = lambda.add(move.mapMultiply(part));
            if (slope.getLInfNorm() <= ACCEPTED && slope(probabilities(moved)).getLInfNorm() >= slope.getLInfNorm()) {
                return lambda.toArray(); // rounding allows no better
            }
            lambda = moved;
            psi = next;
        }
        throw problem.unreachable();
    }

    private double dual(RealVector lambda) {
        return LogSumExp.of(exponents(lambda)) + lambda.dotProduct(new ArrayRealVector(m, false));
    }

    private double[] probabilities(RealVector lambda) {
        return LogSumExp.softmax(exponents(lambda));
    }

    private double[] exponents(RealVector lambda) {
        double[] exponents = logWeights.clone();
        for (int k = 0; k < m.length; k++) {
            for (int i = 0; i < exponents.length; i++) {
                exponents[i] -= lambda.getEntry(k) * f[k][i];
            }
        }
        return exponents;
    }

    private RealVector slope(double[] p) {
        double[] slope = m.clone();
        for (int k = 0; k < m.length; k++) {
            slope[k] -= mean(f[k], p);
        }
        return new ArrayRealVector(slope, false);
    }

    /** −(covariance)⁻¹ slope; directions in which the features do not vary are left alone, so that features may repeat. */
    private RealVector newton(double[] p, RealVector slope) {
        double[][] covariance = new double[m.length][m.length];
        for (int k = 0; k < m.length; k++) {
            for (int l = 0; l <= k; l++) {
                double meanK = mean(f[k], p);
                double meanL = mean(f[l], p);
                for (int i = 0; i < p.length; i++) {
                    covariance[k][l] += p[i] * (f[k][i] - meanK) * (f[l][i] - meanL);
                }
                covariance[l][k] = covariance[k][l];
            }
        }
        EigenDecompositionSymmetric axes = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(covariance, false));
        RealVector move = new ArrayRealVector(m.length);
        for (int k = 0; k < m.length; k++) {
            double variance = axes.getEigenvalue(k);
            if (variance > Math.max(FLAT, 1e-14 * axes.getEigenvalue(0))) { // eigenvalues come in falling order
                RealVector axis = axes.getEigenvector(k);
                move = move.subtract(axis.mapMultiply(axis.dotProduct(slope) / variance));
            }
        }
        return move;
    }

    private static double mean(double[] values, double[] p) {
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            mean += p[i] * values[i];
        }
        return mean;
    }
}
