package chapter04;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyMaxEntropy implements MaxEntropy {

    @Override
    public double[] maxEnt(double[][] features, double[] means) {
        throw new Unsolved();
    }

    /** pᵢ = exp(−Σₖ λₖ fₖ(i))/Z, without overflow. */
    private static double[] boltzmann(double[][] features, double[] lambda) {
        throw new Unsolved();
    }

    /** mₖ − ⟨fₖ⟩ for each feature k: the slope of ψ, zero at the solution. */
    private static double[] slope(double[][] features, double[] means, double[] p) {
        throw new Unsolved();
    }

    /** ⟨fₖ fₗ⟩ − ⟨fₖ⟩⟨fₗ⟩ for each pair of features: the curvature of ψ. */
    private static double[][] covariance(double[][] features, double[] p) {
        throw new Unsolved();
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
