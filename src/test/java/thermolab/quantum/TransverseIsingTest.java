package thermolab.quantum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class TransverseIsingTest {

    private static final double CLOSE = 1e-11;
    private final RandomStream random = RandomStream.of(23);

    /** Σ ± s_k, the singular values of a matrix with fields on the diagonal and bonds beside it: Lieb, Schultz and Mattis (1961). */
    private static double[] freeFermions(double[] bonds, double[] fields) {
        int n = fields.length;
        double[][] m = new double[n][n];
        for (int i = 0; i < n; i++) {
            m[i][i] = fields[i];
            if (i + 1 < n) {
                m[i][i + 1] = bonds[i];
            }
        }
        double[] s = new SingularValueDecomposition(MatrixUtils.createRealMatrix(m)).getSingularValues();
        double[] all = new double[1 << n];
        for (int k = 0; k < all.length; k++) {
            for (int i = 0; i < n; i++) {
                all[k] += (k >> i & 1) == 0 ? s[i] : -s[i];
            }
        }
        Arrays.sort(all);
        return all;
    }

    @Test
    void spectrumOfAnyOpenChainIsThatOfFreeFermions() {
        for (int n : new int[] {1, 2, 5, 10}) {
            double[] bonds = random.doubles(n - 1, -1, 2).toArray();
            double[] fields = random.doubles(n, -1, 2).toArray();
            assertArrayEquals(freeFermions(bonds, fields), TransverseIsing.of(bonds, fields).spectrum(), CLOSE);
        }
    }

    /** The whole matrix of a ring, by tensor products. */
    private static Complex[][] ring(double[] bonds, double[] fields) {
        int n = fields.length;
        Complex[][] h = Operators.diagonal(new double[1 << n]);
        for (int i = 0; i < n; i++) {
            Complex[][] zz = Operators.identity(1);
            Complex[][] x = Operators.identity(1);
            for (int k = 0; k < n; k++) {
                zz = Operators.tensor(zz, k == i || k == (i + 1) % n ? Operators.pauliZ() : Operators.identity(2));
                x = Operators.tensor(x, k == i ? Operators.pauliX() : Operators.identity(2));
            }
            for (int r = 0; r < h.length; r++) {
                for (int c = 0; c < h.length; c++) {
                    h[r][c] = h[r][c].subtract(zz[r][c].multiply(bonds[i])).subtract(x[r][c].multiply(fields[i]));
                }
            }
        }
        return h;
    }

    @Test
    void ringsAgreeWithTheWholeMatrixInAllThatIsKnownOfThem() {
        double[] bonds = {1, 0.7, -0.4, 1.1};
        double[] fields = {0.9, 0.5, 1.2, -0.3};
        TransverseIsing ring = TransverseIsing.of(bonds, fields);
        Complex[][] h = ring(bonds, fields);
        assertArrayEquals(HermitianModes.of(h).values(), ring.spectrum(), CLOSE);
        DensityMatrix thermal = DensityMatrix.thermal(h, 0.8);
        QuantumMagnet magnet = ring.at(0.8);
        assertEquals(thermal.entropy(), magnet.entropy(), CLOSE);
        assertEquals(thermal.expectation(h), magnet.energy(), CLOSE);
        assertEquals(ring.logPartition(0.8), magnet.logPartition(), CLOSE);
        double squared = 0;
        double modulus = 0;
        double across = 0;
        double[] p = thermal.probabilities();
        for (int s = 0; s < 16; s++) {
            double m = 1 - Integer.bitCount(s) / 2.0;
            squared += p[s] * m * m;
            modulus += p[s] * Math.abs(m);
            for (int i = 0; i < 4; i++) {
                across += thermal.entries()[s][s ^ 1 << i].getReal() / 4;
            }
        }
        assertEquals(squared, magnet.squaredMagnetisation(), CLOSE);
        assertEquals(modulus, magnet.modulus(), CLOSE);
        assertEquals(across, magnet.alongField(), CLOSE);
        double[] born = BornRule.probabilities(ring.groundAmplitudes());
        double[] ground = DensityMatrix.thermal(h, 0.01).probabilities();
        assertArrayEquals(ground, born, 1e-9);
    }

    @Test
    void limitsOfBondsAloneAndFieldsAlone() {
        double t = 1.3;
        assertEquals(4 * Math.log(2 * Math.cosh(0.6 / t)), TransverseIsing.chain(4, 0, 0.6).logPartition(t), CLOSE);
        assertEquals(Math.log(Math.pow(2 * Math.cosh(1 / t), 5) + Math.pow(2 * Math.sinh(1 / t), 5)), TransverseIsing.ring(5, 1, 0).logPartition(t), CLOSE);
        assertEquals(Math.tanh(0.6 / t), TransverseIsing.chain(4, 0, 0.6).at(t).alongField(), CLOSE);
        assertEquals(0.25, TransverseIsing.chain(4, 0, 0.6).at(t).squaredMagnetisation(), CLOSE);
        assertEquals(1, TransverseIsing.ring(5, 1, 0).at(0.01).squaredMagnetisation(), CLOSE);
        double d = 1e-5;
        TransverseIsing ring = TransverseIsing.ring(6, 1, 0.8);
        double slope = -(TransverseIsing.ring(6, 1, 0.8 + d).freeEnergy(t) - TransverseIsing.ring(6, 1, 0.8 - d).freeEnergy(t)) / (2 * d) / 6;
        assertEquals(slope, ring.at(t).alongField(), 1e-8);
        assertTrue(Double.isFinite(ring.logPartition(1e-6)) && ring.partition(1e-6) == Double.POSITIVE_INFINITY);
    }

    @Test
    void trotterErrsAsTheSquareOfTheSlice() {
        TransverseIsing ring = TransverseIsing.ring(6, 1, 0.9);
        assertEquals(-2, TrotterProduct.slope(ring, 1, 8, 16, 32, 64), 0.02);
        assertEquals(-2, TrotterProduct.slope(TransverseIsing.chain(10, 1, 1.2), 1.5, 16, 32), 0.1);
        assertEquals(0, TrotterProduct.relativeError(TransverseIsing.chain(4, 0, 0.6), 1, 1), CLOSE);
        assertEquals(0, TrotterProduct.relativeError(TransverseIsing.ring(4, 1, 0), 1, 3), CLOSE);
        assertTrue(Double.isFinite(TrotterProduct.logPartition(ring, 1e-3, 4)));
    }

    @Test
    void oneSliceIsTheTraceOfAProduct() {
        double t = 0.7;
        double z = 0;
        for (int s = 0; s < 8; s++) {
            z += Math.exp(-TransverseIsing.chain(3, 1.5, -0.4).bondEnergy(s) / t) * Math.pow(Math.cosh(0.4 / t), 3);
        }
        assertEquals(1, z / TrotterProduct.partition(TransverseIsing.chain(3, 1.5, -0.4), t, 1), CLOSE);
    }
}
