package thermolab.quantum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class QuantumWorkTest {

    private static final double CLOSE = 1e-12;
    private final RandomStream random = RandomStream.of(22);

    @Test
    void ergotropyIsZeroForPassiveStatesAndBestAmongPermutations() {
        double[] e = {0, 1, 3};
        assertEquals(0, Ergotropy.of(e, new double[] {0.5, 0.3, 0.2}), 0);
        assertTrue(Ergotropy.isPassive(e, new double[] {0.5, 0.3, 0.2}));
        assertFalse(Ergotropy.isPassive(e, new double[] {0.5, 0.2, 0.3}));
        assertEquals(0.2, Ergotropy.of(e, new double[] {0.5, 0.2, 0.3}), CLOSE);
        assertEquals(3, Ergotropy.of(e, new double[] {0, 0, 1}), CLOSE);
        double[] p = {0.1, 0.25, 0.65};
        double least = Double.POSITIVE_INFINITY;
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            least = Math.min(least, e[0] * p[order[0]] + e[1] * p[order[1]] + e[2] * p[order[2]]);
        }
        assertEquals(0.25 + 1.95 - least, Ergotropy.of(e, p), CLOSE);
        assertArrayEquals(new double[] {0.25, 0.65, 0.1}, Ergotropy.passive(new double[] {2, 1, 3}, p), 0);
    }

    @Test
    void ergotropyOfAnyStateIsNotNegativeAndNoUnitaryGetsMore() {
        for (int k = 0; k < 10; k++) {
            Complex[][] h = RandomStates.hermitian(4, random);
            DensityMatrix state = RandomStates.state(4, random);
            double most = Ergotropy.of(h, state);
            assertEquals(state.expectation(h) - Ergotropy.passive(h, state).expectation(h), most, 1e-11);
            assertEquals(0, Ergotropy.of(h, Ergotropy.passive(h, state)), 1e-11);
            assertEquals(0, Ergotropy.of(h, DensityMatrix.thermal(h, 0.5 + k)), 1e-11);
            assertTrue(state.expectation(h) - state.unitary(RandomStates.unitary(4, random)).expectation(h) <= most + 1e-11);
            assertTrue(Ergotropy.ofCoherence(h, state) >= 0);
        }
        assertEquals(0.5, Ergotropy.of(Operators.diagonal(0, 1), DensityMatrix.pure(1, 1)), CLOSE);
        assertEquals(0.5, Ergotropy.ofCoherence(Operators.diagonal(0, 1), DensityMatrix.pure(1, 1)), CLOSE);
    }

    @Test
    void copiesOfAPassiveStateMayGiveWorkButNotOfAThermalOne() {
        double[] e = {0, 1, 1.2};
        double[] passive = {0.5, 0.49, 0.01};
        assertEquals(0, Ergotropy.ofCopies(e, passive, 1), 0);
        assertTrue(Ergotropy.ofCopies(e, passive, 3) > 1e-3);
        double[] thermal = DensityMatrix.thermal(e, 0.7).probabilities();
        assertEquals(0, Ergotropy.ofCopies(e, thermal, 6), CLOSE);
    }

    @Test
    void publishedOttoCycle() {
        QubitOtto otto = QubitOtto.ideal(2, 4, 1, 1);
        assertEquals(0.1085992474281503, otto.work(), CLOSE);
        assertEquals(0.2171984948563006, otto.hotHeat(), CLOSE);
        assertEquals(0.5, otto.efficiency(), CLOSE);
        assertEquals(0.75, otto.carnot(), CLOSE);
        assertEquals(0.05429962371407515, otto.entropyProduction(), CLOSE);
        assertEquals(-0.038034673743044145, QubitOtto.ideal(2, 4, 0.4, 1).work(), CLOSE);
        assertEquals(QubitOtto.Regime.REFRIGERATOR, QubitOtto.ideal(2, 4, 0.4, 1).regime());
        assertEquals(QubitOtto.Regime.ACCELERATOR, QubitOtto.ideal(2, 4, 2.5, 1).regime());
        assertEquals(QubitOtto.Regime.IDLE, QubitOtto.ideal(2, 4, 0.5, 1).regime());
        assertEquals(QubitOtto.Regime.HEATER, new QubitOtto(2, 4, 0.5, 1, 0.3).regime());
    }

    @Test
    void everyCycleObeysBothLawsAndAgreesWithDensityMatrices() {
        for (int k = 0; k < 300; k++) {
            double th = random.nextDouble(0.2, 5);
            QubitOtto otto = new QubitOtto(random.nextDouble(0.1, 4), th, random.nextDouble(0.1, 4), th * random.nextDouble(0.05, 1), random.nextDouble(0, 1));
            assertEquals(otto.work(), otto.hotHeat() + otto.coldHeat(), CLOSE);
            assertTrue(otto.entropyProduction() >= -1e-15);
            assertEquals(otto.entropyProduction(), -otto.hotHeat() / th - otto.coldHeat() / otto.coldTemperature(), 1e-11);
            Complex[][] h = Operators.diagonal(0, otto.hotFrequency());
            QuantumChannel fails = QuantumChannel.of(java.util.List.of(Operators.product(Operators.identity(2), Operators.diagonal(Math.sqrt(1 - otto.failure()),
                    Math.sqrt(1 - otto.failure()))), Operators.product(Operators.pauliX(), Operators.diagonal(Math.sqrt(otto.failure()), Math.sqrt(otto.failure())))));
            DensityMatrix arrives = fails.apply(DensityMatrix.thermal(new double[] {0, otto.coldFrequency()}, otto.coldTemperature()));
            DensityMatrix leaves = DensityMatrix.thermal(new double[] {0, otto.hotFrequency()}, th);
            assertEquals(leaves.expectation(h) - arrives.expectation(h), otto.hotHeat(), CLOSE);
            if (otto.regime() == QubitOtto.Regime.ENGINE) {
                assertTrue(otto.efficiency() <= otto.carnot() + CLOSE);
            }
        }
    }

    @Test
    void quantumJarzynskiIsExact() {
        for (int n : new int[] {2, 3, 5}) {
            for (int k = 0; k < 5; k++) {
                TwoPointWork work = TwoPointWork.of(RandomStates.hermitian(n, random), RandomStates.unitary(n, random), RandomStates.hermitian(n, random), 0.6);
                assertEquals(work.freeEnergyChange(), work.jarzynski(), 1e-11);
                assertTrue(work.dissipated() >= 0);
                assertEquals(1, Arrays.stream(work.probabilities()).sum(), CLOSE);
                assertEquals(work.exponentialMean(), Math.exp(-work.freeEnergyChange() / 0.6), 1e-9 * work.exponentialMean());
            }
        }
    }

    @Test
    void degenerateLevelsAndSuddenQuenches() {
        Complex[][] degenerate = Operators.diagonal(0, 1, 1, 1);
        TwoPointWork work = TwoPointWork.of(degenerate, RandomStates.unitary(4, random), degenerate, 1);
        assertArrayEquals(new double[] {-1, 0, 1}, work.works(), 1e-9);
        assertEquals(0, work.jarzynski(), CLOSE);
        TwoPointWork nothing = TwoPointWork.suddenQuench(RandomStates.hermitian(3, random), Operators.diagonal(0, 0, 0), 2);
        assertEquals(nothing.freeEnergyChange(), nothing.jarzynski(), CLOSE);
        TwoPointWork quench = TwoPointWork.suddenQuench(Operators.pauliZ(), Operators.pauliX(), 1);
        assertArrayEquals(new double[] {-2, 0, 2}, quench.works(), CLOSE);
        double up = 1 / (1 + Math.exp(2));
        assertArrayEquals(new double[] {up / 2, 0.5, (1 - up) / 2}, quench.probabilities(), CLOSE);
        assertEquals(Math.tanh(1), quench.mean(), CLOSE);
        TwoPointWork cold = TwoPointWork.suddenQuench(Operators.pauliZ(), Operators.pauliX(), 1e-3);
        assertEquals(0, cold.jarzynski(), CLOSE);
        DensityMatrix start = DensityMatrix.thermal(Operators.pauliZ(), 1);
        assertEquals(start.relativeEntropyTo(DensityMatrix.thermal(Operators.pauliX(), 1)), quench.dissipated(), CLOSE);
        TwoPointWork listed = TwoPointWork.ofTransitions(new double[] {1, -1}, new double[] {-1, 1}, new double[][] {{0.5, 0.5}, {0.5, 0.5}}, 1);
        assertArrayEquals(quench.probabilities(), listed.probabilities(), CLOSE);
        Estimate drawn = Estimate.ofMean(quench.sample(20_000, random));
        assertTrue(drawn.sigmasFrom(quench.mean()) < 5);
    }

    @Test
    void drivesPassAsLandauAndZenerSay() {
        double delta = 0.7;
        Complex[][] u = QubitDrive.unitary(t -> delta, t -> t, -200, 200, 200_000);
        assertEquals(Math.exp(-Math.PI * delta * delta / 2), Operators.squared(u[0][0]), 2 * delta / 200);     // the ends mix by Δ/(v t)
        Operators.unitary("u", u);
        Complex[][] turn = QubitDrive.unitary(t -> 0.3, t -> 0.4, 0, 2, 3);
        assertEquals(0, Operators.distance(Operators.field("turn", turn), Operators.field("r", Operators.rotation(new double[] {3, 0, 4}, 1))), CLOSE);
        TwoPointWork slow = TwoPointWork.of(QubitDrive.hamiltonian(delta, 0, -5), QubitDrive.unitary(t -> delta, t -> -5 + 0.02 * t, 0, 500, 20_000),
                QubitDrive.hamiltonian(delta, 0, 5), 1);
        assertEquals(0, slow.dissipated(), 1e-3);
    }

    @Test
    void publishedStaircaseAndLimits() {
        assertArrayEquals(new double[] {0.1495, 0.1495, 0.1740025, 0.1740025, 0.1861312375}, PartnerPairing.staircase(0.1, 3, 5), CLOSE);
        assertEquals(0.1495, PartnerPairing.closed(0.1, 3), CLOSE);
        assertEquals(0.19801980198019803, PartnerPairing.limit(0.1, 3), CLOSE);
        assertEquals(0.039980011593243985, PartnerPairing.limit(0.01, 4), CLOSE);
        assertEquals(0.07983241894211358, PartnerPairing.limit(0.01, 5), CLOSE);
        assertEquals(1, PartnerPairing.limit(1, 3), 0);
        assertEquals(0, PartnerPairing.limit(0, 3), 0);
        for (int n = 2; n <= 5; n++) {
            for (double epsilon : new double[] {0.05, 0.3, 0.8}) {
                double[] stairs = PartnerPairing.staircase(epsilon, n, 1500);
                assertEquals(PartnerPairing.limit(epsilon, n), stairs[1499], 1e-6);
                for (int k = 1; k < stairs.length; k++) {
                    assertTrue(stairs[k] >= stairs[k - 1] - CLOSE);
                }
                assertTrue(PartnerPairing.closed(epsilon, n) <= PartnerPairing.shannonBound(epsilon, n) + 1e-12);
            }
        }
    }

    @Test
    void sortingMakesNoEntropyAndTheBathTakesWhatIsMissing() {
        PartnerPairing register = PartnerPairing.start(0.2, 4);
        double before = register.entropy();
        for (int k = 0; k < 6; k++) {
            double now = register.entropy();
            register = register.compressed();
            assertEquals(now, register.entropy(), CLOSE);
            register = register.refreshed();
            assertEquals(before, register.entropy() + register.entropyExported(), CLOSE);
        }
        assertEquals(0.2, register.polarisation(3), CLOSE);
        assertEquals(4 / (2 * 0.5 * Math.log(1.2 / 0.8)), PartnerPairing.temperature(0.2, 4), CLOSE);
    }
}
