package thermolab.quantum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class DensityMatrixTest {

    private static final double CLOSE = 1e-12;
    private static final double LN2 = Math.log(2);
    private final RandomStream random = RandomStream.of(20);

    @Test
    void publishedEntropies() {
        assertEquals(0.5004024235381879, DensityMatrix.bloch(0.36, 0, 0.48).entropy(), CLOSE);
        assertEquals(0, DensityMatrix.bell().entropy(), 0);
        assertEquals(LN2, DensityMatrix.bell().first(2).entropy(), CLOSE);
        assertEquals(LN2, DensityMatrix.bell().second(2).entropy(), CLOSE);
        assertEquals(1.073542846408523, DensityMatrix.werner(0.5).entropy(), CLOSE);
        assertEquals(0.5875009311062073, DensityMatrix.werner(0.8).entropy(), CLOSE);
        assertEquals(0.7987934300136833, DensityMatrix.werner(0.8).mutualInformation(2), CLOSE);
    }

    @Test
    void pureStatesHaveExactlyNone() {
        for (int n = 1; n <= 8; n++) {
            Complex[] psi = RandomStates.gaussian(n, random)[0];
            assertEquals(0, DensityMatrix.pure(psi).entropy(), 0);
        }
        assertEquals(0, DensityMatrix.bloch(0.6, 0, 0.8).entropy(), 0);
        assertEquals(2 * LN2, DensityMatrix.bell().mutualInformation(2), CLOSE);
        assertEquals(Math.log(64), DensityMatrix.mixed(64).entropy(), CLOSE);
        assertEquals(0, DensityMatrix.mixed(1).entropy(), 0);
        assertEquals(0, DensityMatrix.pure(new Complex[] {new Complex(1e300, 1e-300), new Complex(0, -1e300)}).entropy(), 0);
    }

    @Test
    void blochThereAndBack() {
        double[] r = {0.1, -0.2, 0.3};
        assertArrayEquals(r, DensityMatrix.bloch(r[0], r[1], r[2]).bloch(), CLOSE);
        double length = Math.sqrt(0.14);
        double[] p = {(1 - length) / 2, (1 + length) / 2};
        assertArrayEquals(p, DensityMatrix.bloch(r[0], r[1], r[2]).eigenvalues(), CLOSE);
        assertEquals(r[1], DensityMatrix.bloch(r[0], r[1], r[2]).expectation(Operators.pauliY()), CLOSE);
    }

    @Test
    void modesRebuildTheMatrix() {
        for (int n : new int[] {1, 2, 3, 8, 17}) {
            Complex[][] h = RandomStates.hermitian(n, random);
            HermitianModes modes = HermitianModes.of(h);
            Complex[][] v = modes.vectors();
            Complex[][] back = Operators.product(Operators.product(v, Operators.diagonal(modes.values())), Operators.adjoint(v));
            assertEquals(0, Operators.distance(Operators.field("h", h), Operators.field("back", back)), 1e-12 * n);
            Operators.unitary("v", v);
        }
        Complex[][] twice = Operators.tensor(Operators.identity(3), Operators.pauliY());
        assertArrayEquals(new double[] {-1, -1, -1, 1, 1, 1}, HermitianModes.of(twice).values(), CLOSE);
        assertArrayEquals(new double[] {0, 0, 0}, HermitianModes.of(Operators.diagonal(0, 0, 0)).values(), 0);
    }

    @Test
    void unitariesKeepEntropyPurityAndRelativeEntropy() {
        for (int n : new int[] {2, 3, 6}) {
            DensityMatrix a = RandomStates.state(n, random);
            DensityMatrix b = RandomStates.state(n, random);
            Complex[][] u = RandomStates.unitary(n, random);
            assertEquals(a.entropy(), a.unitary(u).entropy(), CLOSE);
            assertEquals(a.purity(), a.unitary(u).purity(), CLOSE);
            assertEquals(a.relativeEntropyTo(b), a.unitary(u).relativeEntropyTo(b.unitary(u)), 1e-10);
        }
    }

    @Test
    void relativeEntropyIsKullbackLeiblersWhereBothAreDiagonalAndFreeEnergyInGeneral() {
        DensityMatrix p = DensityMatrix.diagonal(0.7, 0.2, 0.1);
        DensityMatrix q = DensityMatrix.diagonal(0.5, 0.25, 0.25);
        assertEquals(thermolab.info.Divergence.kl(new double[] {0.7, 0.2, 0.1}, new double[] {0.5, 0.25, 0.25}), p.relativeEntropyTo(q), CLOSE);
        assertEquals(Double.POSITIVE_INFINITY, DensityMatrix.mixed(2).relativeEntropyTo(DensityMatrix.pure(1, 1)));
        assertEquals(0, DensityMatrix.pure(1, 1).relativeEntropyTo(DensityMatrix.pure(1, 1)), CLOSE);
        assertEquals(LN2, DensityMatrix.pure(1, 1).relativeEntropyTo(DensityMatrix.mixed(2)), CLOSE);
        Complex[][] h = RandomStates.hermitian(4, random);
        DensityMatrix rho = RandomStates.state(4, random);
        DensityMatrix thermal = DensityMatrix.thermal(h, 0.7);
        double excess = rho.expectation(h) - 0.7 * rho.entropy() - thermal.expectation(h) + 0.7 * thermal.entropy();
        assertEquals(excess / 0.7, rho.relativeEntropyTo(thermal), 1e-10);
    }

    @Test
    void partsOfProductsAreTheirFactors() {
        DensityMatrix a = RandomStates.state(2, random);
        DensityMatrix b = RandomStates.state(3, random);
        DensityMatrix c = RandomStates.state(2, random);
        DensityMatrix all = a.with(b).with(c);
        int[] levels = {2, 3, 2};
        assertEquals(0, Operators.distance(field(b), field(Subsystems.keep(all, levels, 1))), CLOSE);
        assertEquals(0, Operators.distance(field(a.with(c)), field(Subsystems.keep(all, levels, 0, 2))), CLOSE);
        assertEquals(0, all.mutualInformation(2), 1e-11);
        assertEquals(a.entropy() + b.entropy() + c.entropy(), all.entropy(), 1e-11);
    }

    @Test
    void entropyIsSubadditiveAndTheWholeMayHaveLessThanAPart() {
        for (int k = 0; k < 20; k++) {
            DensityMatrix ab = RandomStates.state(6, random);
            double a = ab.first(2).entropy();
            double b = ab.second(2).entropy();
            assertTrue(ab.entropy() <= a + b + CLOSE && ab.entropy() >= Math.abs(a - b) - CLOSE);
        }
    }

    @Test
    void coldThermalStatesKeepTheirTinyPopulations() {
        DensityMatrix cold = DensityMatrix.thermal(new double[] {0, 1, 1}, 0.02);
        assertEquals(2 * Math.exp(-50) * 51, cold.entropy(), 1e-14);
        assertArrayEquals(new double[] {Math.exp(-50), Math.exp(-50), 1}, cold.eigenvalues(), 1e-35);
        assertEquals(50, DensityMatrix.diagonal(0, 1, 0).relativeEntropyTo(cold), 1e-9);
        assertEquals(1, DensityMatrix.thermal(new double[] {-1e300, 1e300}, 1).purity(), 0);
    }

    private static org.hipparchus.linear.FieldMatrix<Complex> field(DensityMatrix state) {
        return Operators.field("state", state.entries());
    }
}
