package thermolab.heat;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How a heat network decays: rates and modes of M = C^(−1/2) K C^(−1/2), each rate to its own digits, whatever the others are.
 *
 * <p>M is never formed, as its diagonal would drown the weak conductances. It is M = Σ over links of e eᵀ, where the link
 * between i and j is the vector e = √g (1/√Cᵢ at i, −1/√Cⱼ at j). Links are orthogonalised from the strongest to the weakest,
 * so that a weak one keeps the direction that the strong ones leave to it: E = Q R, with as many columns as there are modes
 * that decay. Jacobi's rotations then make the rows of R orthogonal; their lengths squared are the rates. Every mode is a sum
 * of links, and so leaves the energy as it is.
 *
 * <p>Source: Demmel et al., <i>Computing the singular value decomposition with high relative accuracy</i>, Linear Algebra
 * Appl. 299, 21 (1999).
 */
final class RelaxationModes {

    private static final double ORTHOGONAL = 1e-15;
    private static final int MOST_SWEEPS = 60;

    private final double[][] q;      // [mode][body], orthonormal
    private final double[][] r;      // [mode][column], the coefficients of the links

    private RelaxationModes(double[][] q, double[][] r) {
        this.q = q;
        this.r = r;
    }

    /** Rates in rising order with their unit modes; {@code decaying} is bodies minus connected parts. */
    static RelaxationModes of(double[] capacities, double[][] conductances, int decaying) {
        double[][] links = links(capacities, conductances);
        double[][] q = orthonormal(links, decaying);
        double[][] r = coefficients(q, links);
        double[][] rows = orthonormal(r, decaying);          // as many numbers a row as there are modes
        RelaxationModes modes = new RelaxationModes(q, coefficients(rows, r, decaying));
        modes.rotate();
        modes.sort();
        return modes;
    }

    /** In 1/s, rising. */
    double rate(int mode) {
        return dot(r[mode], r[mode]);
    }

    /** A unit vector over the bodies. */
    double[] mode(int mode) {
        return q[mode];
    }

    private static double[][] links(double[] capacities, double[][] conductances) {
        int n = capacities.length;
        double[][] links = new double[n * (n - 1) / 2][];
        int found = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (conductances[i][j] > 0) {
                    links[found] = new double[n];
                    links[found][i] = Math.sqrt(conductances[i][j]) / Math.sqrt(capacities[i]);
                    links[found++][j] = -Math.sqrt(conductances[i][j]) / Math.sqrt(capacities[j]);
                }
            }
        }
        return Arrays.copyOf(links, found);
    }

    /** The longest vector, then the longest of what the others have across to it, and so on; each cleaned twice. */
    private static double[][] orthonormal(double[][] vectors, int wanted) {
        double[][] left = Arrays.stream(vectors).map(double[]::clone).toArray(double[][]::new);
        double[][] basis = new double[wanted][];
        for (int k = 0; k < wanted; k++) {
            double[] longest = Arrays.stream(left).max(Comparator.comparingDouble(v -> length(v))).orElseThrow();
            double length = length(longest);
            double[] unit = Arrays.stream(longest).map(x -> x / length).toArray();
            for (int j = 0; j < k; j++) {
                subtract(unit, basis[j], dot(unit, basis[j]));
            }
            double cleaned = length(unit);
            basis[k] = Arrays.stream(unit).map(x -> x / cleaned).toArray();
            for (double[] vector : left) {
                subtract(vector, basis[k], dot(vector, basis[k]));
            }
            Arrays.fill(longest, 0);
        }
        return basis;
    }

    private static double[][] coefficients(double[][] basis, double[][] vectors) {
        double[][] r = new double[basis.length][vectors.length];
        for (int column = 0; column < vectors.length; column++) {
            double[] rest = vectors[column].clone();
            for (int k = 0; k < basis.length; k++) {
                r[k][column] = dot(rest, basis[k]);
                subtract(rest, basis[k], r[k][column]);
            }
        }
        return r;
    }

    /** Rows of r in the basis that they span: [row][coefficient]. */
    private static double[][] coefficients(double[][] basis, double[][] rows, int size) {
        double[][] transposed = coefficients(basis, rows);
        double[][] result = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                result[i][k] = transposed[k][i];
            }
        }
        return result;
    }

    /** One-sided Jacobi: turns two rows of R, and the modes with them, until all rows are orthogonal. */
    private void rotate() {
        boolean turned = true;
        for (int sweep = 0; turned && sweep < MOST_SWEEPS; sweep++) {
            turned = false;
            for (int i = 0; i < r.length; i++) {
                for (int j = 0; j < i; j++) {
                    double a = length(r[i]);
                    double b = length(r[j]);
                    double cosine = a == 0 || b == 0 ? 0 : dot(scaled(r[i], a), scaled(r[j], b));
                    if (Math.abs(cosine) > ORTHOGONAL) {
                        double zeta = (b / a - a / b) / (2 * cosine);
                        double t = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.hypot(1, zeta));
                        double c = 1 / Math.hypot(1, t);
                        turn(r[i], r[j], c, c * t);
                        turn(q[i], q[j], c, c * t);
                        turned = true;
                    }
                }
            }
        }
    }

    private void sort() {
        Integer[] order = new Integer[r.length];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, Comparator.comparingDouble(k -> length(r[k])));
        double[][] sortedQ = Arrays.stream(order).map(k -> q[k]).toArray(double[][]::new);
        double[][] sortedR = Arrays.stream(order).map(k -> r[k]).toArray(double[][]::new);
        System.arraycopy(sortedQ, 0, q, 0, q.length);
        System.arraycopy(sortedR, 0, r, 0, r.length);
    }

    private static void turn(double[] x, double[] y, double c, double s) {
        for (int i = 0; i < x.length; i++) {
            double old = x[i];
            x[i] = c * old - s * y[i];
            y[i] = s * old + c * y[i];
        }
    }

    private static void subtract(double[] from, double[] unit, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * unit[i];
        }
    }

    private static double[] scaled(double[] x, double length) {
        return Arrays.stream(x).map(value -> value / length).toArray();
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static double length(double[] x) {
        double largest = 0;
        for (double value : x) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (largest == 0) {
            return 0;
        }
        double sum = 0;
        for (double value : x) {
            sum += value / largest * (value / largest);
        }
        return largest * Math.sqrt(sum);
    }
}
