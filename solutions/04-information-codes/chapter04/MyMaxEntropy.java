package chapter04;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyMaxEntropy implements MaxEntropy {

    @Override
    public double[] maxEnt(double[][] features, double[] means) {
        // BEGIN SOLUTION
        double[] lambda = new double[means.length];
        for (int step = 0; step < 200; step++) {
            double[] p = boltzmann(features, lambda);
            double[] slope = slope(features, means, p);
            if (Arrays.stream(slope).allMatch(s -> Math.abs(s) < 1e-11)) {
                return p;
            }
            double[] move = solve(covariance(features, p), slope);
            double largest = 0; // change of any exponent, were the whole move made
            for (int i = 0; i < p.length; i++) {
                double change = 0;
                for (int k = 0; k < means.length; k++) {
                    change += move[k] * (features[k][i] - means[k]);
                }
                largest = Math.max(largest, Math.abs(change));
            }
            for (int k = 0; k < means.length; k++) { // far from the minimum, only a part of Newton's step
                lambda[k] -= move[k] * Math.min(1, 2 / largest);
            }
        }
        throw new IllegalArgumentException("no distribution has the means " + Arrays.toString(means));
        // END SOLUTION
    }

    /** pᵢ = exp(−Σₖ λₖ fₖ(i))/Z, without overflow. */
    private static double[] boltzmann(double[][] features, double[] lambda) {
        // BEGIN SOLUTION
        double[] p = new double[features[0].length];
        for (int i = 0; i < p.length; i++) {
            for (int k = 0; k < lambda.length; k++) {
                p[i] -= lambda[k] * features[k][i];
            }
        }
        double largest = Arrays.stream(p).max().getAsDouble();
        double z = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - largest);
            z += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= z;
        }
        return p;
        // END SOLUTION
    }

    /** mₖ − ⟨fₖ⟩ for each feature k: the slope of ψ, zero at the solution. */
    private static double[] slope(double[][] features, double[] means, double[] p) {
        // BEGIN SOLUTION
        double[] slope = means.clone();
        for (int k = 0; k < means.length; k++) {
            for (int i = 0; i < p.length; i++) {
                slope[k] -= p[i] * features[k][i];
            }
        }
        return slope;
        // END SOLUTION
    }

    /** ⟨fₖ fₗ⟩ − ⟨fₖ⟩⟨fₗ⟩ for each pair of features: the curvature of ψ. */
    private static double[][] covariance(double[][] features, double[] p) {
        // BEGIN SOLUTION
        double[] minusMean = slope(features, new double[features.length], p);
        double[][] c = new double[features.length][features.length];
        for (int k = 0; k < c.length; k++) {
            for (int l = 0; l < c.length; l++) {
                for (int i = 0; i < p.length; i++) {
                    c[k][l] += p[i] * (features[k][i] + minusMean[k]) * (features[l][i] + minusMean[l]);
                }
            }
        }
        return c;
        // END SOLUTION
    }

    /** The x with a x = b, by elimination, for a symmetric a with positive pivots. This one is given. */
    private static double[] solve(double[][] a, double[] b) {
        double[] x = b.clone();
        for (int k = 0; k < x.length; k++) {
            for (int row = k + 1; row < x.length; row++) {
                double factor = a[row][k] / a[k][k];
                for (int column = k; column < x.length; column++) {
                    a[row][column] -= factor * a[k][column];
                }
                x[row] -= factor * x[k];
            }
        }
        for (int k = x.length - 1; k >= 0; k--) {
            for (int column = k + 1; column < x.length; column++) {
                x[k] -= a[k][column] * x[column];
            }
            x[k] /= a[k][k];
        }
        return x;
    }
}
