package thermolab.sample;

import java.util.Arrays;

/**
 * exp(Wt) of a rate matrix, from sums of positive numbers only: a short time by the series of the chain that jumps at the largest
 * exit rate Λ, then squared as often as needed, each row set back to sum one.
 *
 * <pre>
 *   exp(Wτ) = e^(−Λτ) Σ_k (Λτ)^k/k! (1 + W/Λ)^k,   Λτ ≤ ½;      exp(W 2τ) = exp(Wτ)²                     [series]
 * </pre>
 */
final class Relaxation {

    private static final int TERMS = 16; // ½¹⁶/16! is below rounding

    private Relaxation() {
    }

    static double[] after(double[][] rates, double[] p, double time) {
        int n = rates.length;
        double largest = Arrays.stream(rates).mapToDouble(row -> Arrays.stream(row).sum()).max().orElse(0);
        double turns = Math.min(largest * time, Double.MAX_VALUE);
        if (turns == 0) {
            return p.clone();
        }
        int doublings = Math.max(0, Math.min(2100, Math.getExponent(turns) + 2));
        double x = Math.scalb(turns, -doublings);
        double[][] step = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                step[i][j] = rates[i][j] / largest;
            }
            step[i][i] = Math.max(0, 1 - Arrays.stream(rates[i]).sum() / largest);
        }
        double[][] whole = series(step, x);
        for (int k = 0; k < doublings; k++) {
            whole = normalised(product(whole, whole));
        }
        return product(new double[][] {p}, whole)[0];
    }

    private static double[][] series(double[][] step, double x) {
        int n = step.length;
        double[][] power = new double[n][n];
        double[][] sum = new double[n][n];
        for (int i = 0; i < n; i++) {
            power[i][i] = sum[i][i] = 1;
        }
        for (int k = 1; k <= TERMS; k++) {
            power = product(power, step);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    power[i][j] *= x / k;
                    sum[i][j] += power[i][j];                                                                       // [series]
                }
            }
        }
        return normalised(sum);
    }

    private static double[][] normalised(double[][] rows) {
        for (double[] row : rows) {
            double sum = Arrays.stream(row).sum();
            for (int j = 0; j < row.length; j++) {
                row[j] /= sum;
            }
        }
        return rows;
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b.length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; a[i][k] != 0 && j < b.length; j++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }
}
