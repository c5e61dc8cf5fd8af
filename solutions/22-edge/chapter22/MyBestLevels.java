package chapter22;

import org.hipparchus.special.Erf;
import thermolab.exercise.Unsolved;

public class MyBestLevels implements BestLevels {

    @Override
    public Found lloydMax(int bits) {
        // BEGIN SOLUTION
        int n = 1 << bits;
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = Math.sqrt(6) * Erf.erfInv((2 * i + 1.0) / n - 1); // a good start: dense as the cube root of the density
        }
        double move = 1;
        for (int round = 0; round < 20_000 && move > 1e-9; round++) {
            move = 0;
            for (int i = n / 2; i < n; i++) { // the upper half; the lower mirrors it
                double next = centre((y[i - 1] + y[i]) / 2, i == n - 1 ? Double.POSITIVE_INFINITY : (y[i] + y[i + 1]) / 2);
                move = Math.max(move, Math.abs(next - y[i]));
                y[i] = next;
                y[n - 1 - i] = -next;
            }
        }
        return new Found(y, error(y));
        // END SOLUTION
    }

    /** The mean of x over a cell. */
    double centre(double a, double b) {
        // BEGIN SOLUTION
        return (density(a) - density(b)) / mass(a, b);
        // END SOLUTION
    }

    double density(double x) {
        // BEGIN SOLUTION
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        // END SOLUTION
    }

    double mass(double a, double b) {
        // BEGIN SOLUTION
        return (Erf.erfc(a / Math.sqrt(2)) - Erf.erfc(b / Math.sqrt(2))) / 2;
        // END SOLUTION
    }

    /** E (x − y)² = 1 − Σ mass (2 centre y − y²); nearly 1 − E y², as each level is nearly the mean of its cell. */
    double error(double[] y) {
        // BEGIN SOLUTION
        double explained = 0;
        for (int i = y.length / 2; i < y.length; i++) {
            double a = (y[i - 1] + y[i]) / 2;
            double b = i == y.length - 1 ? Double.POSITIVE_INFINITY : (y[i] + y[i + 1]) / 2;
            explained += 2 * mass(a, b) * y[i] * (2 * centre(a, b) - y[i]);
        }
        return 1 - explained;
        // END SOLUTION
    }
}
