package thermolab.quantum;

import java.util.random.RandomGenerator;
import org.hipparchus.complex.Complex;

/** States, Hamiltonians and unitaries for tests. */
final class RandomStates {

    private RandomStates() {
    }

    static Complex[][] gaussian(int n, RandomGenerator random) {
        Complex[][] g = new Complex[n][n];
        for (Complex[] row : g) {
            for (int j = 0; j < n; j++) {
                row[j] = new Complex(random.nextGaussian(), random.nextGaussian());
            }
        }
        return g;
    }

    static Complex[][] hermitian(int n, RandomGenerator random) {
        Complex[][] g = gaussian(n, random);
        Complex[][] t = Operators.adjoint(g);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                g[i][j] = i == j ? new Complex(g[i][i].getReal()) : g[i][j].add(t[i][j]).multiply(0.5);
            }
        }
        return g;
    }

    static Complex[][] unitary(int n, RandomGenerator random) {
        return HermitianModes.of(hermitian(n, random)).vectors();
    }

    static DensityMatrix state(int n, RandomGenerator random) {
        Complex[][] g = gaussian(n, random);
        Complex[][] p = Operators.product(g, Operators.adjoint(g));
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += p[i][i].getReal();
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                p[i][j] = i == j ? new Complex(p[i][j].getReal() / trace) : p[i][j].divide(trace);
            }
        }
        return DensityMatrix.of(p);
    }

    /** A channel: n operators cut out of a unitary on system and environment. */
    static QuantumChannel channel(int n, int environment, RandomGenerator random) {
        Complex[][] u = unitary(n * environment, random);
        java.util.List<Complex[][]> kraus = new java.util.ArrayList<>();
        for (int e = 0; e < environment; e++) {
            Complex[][] k = new Complex[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    k[i][j] = u[e * n + i][j];
                }
            }
            kraus.add(k);
        }
        return QuantumChannel.of(kraus);
    }
}
