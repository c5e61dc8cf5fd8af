package thermolab.power;

import java.util.Arrays;

/**
 * The borders of the best quantiser of a standard Gaussian, by Newton's method: 2 t_i − c(t_{i−1}, t_i) − c(t_i, t_{i+1}) = 0 with c the
 * mean of x over a cell. The positive half is solved, the other mirrors it. The start is Panter and Dite's: borders spaced as the
 * density to the power 1/3 asks, which is a Gaussian of variance 3.
 */
final class GaussianLloyd {

    private static final int MOST_STEPS = 100;
    private static final double SMALL = 1e-14;

    private GaussianLloyd() {
    }

    static LloydMax solve(int levels) {
        int cells = levels / 2;
        double[] t = new double[cells + 1]; // t₀ = 0 and t_cells = ∞ stay
        t[cells] = Double.POSITIVE_INFINITY;
        for (int i = 1; i < cells; i++) {
            t[i] = Math.sqrt(3) * NormalCells.twoSided((double) i / cells);
        }
        for (int step = 0; step < MOST_STEPS && newton(t) > SMALL; step++) {
            continue;
        }
        return mirrored(t);
    }

    /** One step for all borders at once; returns the largest move. The matrix is tridiagonal. */
    private static double newton(double[] t) {
        int n = t.length - 2;
        double[] upper = new double[n];
        double[] move = new double[n];
        double before = 0; // ∂ of the last equation by the present border, and what elimination made of it
        for (int i = 0; i < n; i++) {
            double a = t[i];
            double x = t[i + 1];
            double b = t[i + 2];
            double low = NormalCells.centre(a, x);
            double high = NormalCells.centre(x, b);
            double lowMass = NormalCells.mass(a, x);
            double highMass = NormalCells.mass(x, b);
            double diagonal = 2 - NormalCells.density(x) * ((x - low) / lowMass + (high - x) / highMass);
            double left = i == 0 ? 0 : -NormalCells.density(a) * (low - a) / lowMass;
            double right = i == n - 1 ? 0 : -NormalCells.density(b) * (b - high) / highMass;
            double pivot = diagonal - left * before;
            upper[i] = right / pivot;
            move[i] = (2 * x - low - high - left * (i == 0 ? 0 : move[i - 1])) / pivot;
            before = upper[i];
        }
        double largest = 0;
        for (int i = n - 1; i >= 0; i--) {
            move[i] -= i == n - 1 ? 0 : upper[i] * move[i + 1];
            largest = Math.max(largest, Math.abs(move[i]));
        }
        double share = 1;
        while (!rises(t, move, share)) {
            share /= 2;
        }
        for (int i = 0; i < n; i++) {
            t[i + 1] -= share * move[i];
        }
        return largest;
    }

    private static boolean rises(double[] t, double[] move, double share) {
        double last = 0;
        for (int i = 0; i < move.length; i++) {
            double next = t[i + 1] - share * move[i];
            if (!(next > last)) {
                return false;
            }
            last = next;
        }
        return true;
    }

    private static LloydMax mirrored(double[] t) {
        int cells = t.length - 1;
        double[] levels = new double[2 * cells];
        double[] borders = new double[2 * cells - 1];
        double[] p = new double[2 * cells];
        double error = 0;
        for (int i = 0; i < cells; i++) {
            double mass = NormalCells.mass(t[i], t[i + 1]);
            double level = NormalCells.centre(t[i], t[i + 1]);
            levels[cells + i] = level;
            levels[cells - 1 - i] = -level;
            p[cells + i] = p[cells - 1 - i] = mass;
            borders[cells - 1 + i] = t[i];
            borders[cells - 1 - i] = 0.0 - t[i];
            error += 2 * NormalCells.spread(t[i], t[i + 1], level);
        }
        double sum = Arrays.stream(p).sum();
        return new LloydMax(levels, borders, Arrays.stream(p).map(v -> v / sum).toArray(), error, 1);
    }
}
