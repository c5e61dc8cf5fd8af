package thermolab.quantum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.info.Entropy;
import thermolab.num.RandomStream;

class OpenQubitTest {

    private static final double CLOSE = 1e-12;
    private final RandomStream random = RandomStream.of(21);

    @Test
    void channelsNeverMakeStatesEasierToTellApart() {
        for (int k = 0; k < 20; k++) {
            QuantumChannel channel = RandomStates.channel(3, 2, random);
            DensityMatrix a = RandomStates.state(3, random);
            DensityMatrix b = RandomStates.state(3, random);
            assertTrue(channel.apply(a).relativeEntropyTo(channel.apply(b)) <= a.relativeEntropyTo(b) + CLOSE);
        }
    }

    @Test
    void relativeEntropyToTheFixedPointNeverRises() {
        QubitBath bath = new QubitBath(1, 0.3, 0.8, 0.1);
        DensityMatrix state = RandomStates.state(2, random);
        double last = Double.POSITIVE_INFINITY;
        for (double t = 0; t < 30; t += 0.5) {
            double now = bath.after(state, t).relativeEntropyTo(bath.equilibrium());
            assertTrue(now <= last + CLOSE);
            last = now;
        }
        assertEquals(0, last, 1e-6);
    }

    @Test
    void unitalChannelsNeverLowerEntropyAndACoolOneDoes() {
        DensityMatrix hot = DensityMatrix.mixed(2);
        QuantumChannel cold = QuantumChannel.amplitudeDamping(0.5, 0);
        assertTrue(cold.apply(hot).entropy() < hot.entropy());
        assertFalse(cold.isUnital());
        for (QuantumChannel unital : List.of(QuantumChannel.phaseFlip(0.2), QuantumChannel.depolarising(0.3),
                QuantumChannel.amplitudeDamping(0.5, 0.5), QuantumChannel.unitary(Operators.hadamard()))) {
            assertTrue(unital.isUnital());
            for (int k = 0; k < 5; k++) {
                DensityMatrix state = RandomStates.state(2, random);
                assertTrue(unital.apply(state).entropy() >= state.entropy() - CLOSE);
            }
        }
        assertArrayEquals(new double[] {0.7 * 0.1, 0.7 * 0.2, 0.7 * 0.3},
                QuantumChannel.depolarising(0.3).apply(DensityMatrix.bloch(0.1, 0.2, 0.3)).bloch(), CLOSE);
    }

    @Test
    void closedFormKrausAndLindbladAgree() {
        QubitBath bath = new QubitBath(1.3, 0.2, 0.9, 0.15);
        DensityMatrix start = DensityMatrix.bloch(0.5, -0.3, -0.6);
        assertArrayEquals(bath.after(start, 2.1).bloch(), bath.channel(2.1).apply(start).bloch(), CLOSE);
        double[] r = start.bloch();
        int steps = 2000;
        double dt = 2.1 / steps;
        for (int k = 0; k < steps; k++) {
            double[] a = bath.velocity(r[0], r[1], r[2]);
            double[] b = bath.velocity(r[0] + dt / 2 * a[0], r[1] + dt / 2 * a[1], r[2] + dt / 2 * a[2]);
            for (int i = 0; i < 3; i++) {
                r[i] += dt * b[i];
            }
        }
        assertArrayEquals(r, bath.after(start, 2.1).bloch(), 1e-6);
        assertArrayEquals(bath.after(start, 3).bloch(), bath.after(bath.after(start, 1), 2).bloch(), CLOSE);
    }

    @Test
    void equilibriumIsThermalAndDetailedBalanceHolds() {
        QubitBath bath = QubitBath.relaxing(2, 0.1, 0.5);
        DensityMatrix thermal = DensityMatrix.thermal(new double[] {0, 2}, 0.5);
        assertArrayEquals(thermal.probabilities(), bath.equilibrium().probabilities(), CLOSE);
        assertArrayEquals(thermal.probabilities(), bath.after(DensityMatrix.pure(0, 1), 1e6).probabilities(), CLOSE);
        assertEquals(2, bath.relaxationRate() / bath.coherenceRate(), CLOSE);
        assertEquals(1, QubitBath.relaxing(2, 0.1, 0).equilibriumZ(), 0);
        assertEquals(0.1, QubitBath.relaxing(2, 0.1, 0).relaxationRate(), 0);
    }

    @Test
    void entropyProductionIsTheFallOfRelativeEntropyAndObeysTheLedger() {
        QubitBath bath = new QubitBath(1, 0.3, 0.8, 0.1);
        for (int k = 0; k < 10; k++) {
            DensityMatrix state = RandomStates.state(2, random);
            double dt = 1e-5;
            double fall = (bath.after(state, 0).relativeEntropyTo(bath.equilibrium()) - bath.after(state, 2 * dt).relativeEntropyTo(bath.equilibrium()))
                    / (2 * dt);
            DensityMatrix middle = bath.after(state, dt);
            assertEquals(fall, bath.entropyProduction(middle), 1e-6 * (1 + fall));
            double rise = (bath.after(state, 2 * dt).entropy() - state.entropy()) / (2 * dt);
            assertEquals(rise - bath.heatCurrent(middle) / 0.8, bath.entropyProduction(middle), 1e-6 * (1 + fall));
        }
        assertEquals(0, bath.entropyProduction(bath.equilibrium()), CLOSE);
        assertEquals(Double.POSITIVE_INFINITY, bath.entropyProduction(DensityMatrix.pure(1, 1)));
        assertEquals(0, new QubitBath(0, 0, 0, 0.5).entropyProduction(DensityMatrix.bloch(0, 0, 0.4)), 0);
    }

    @Test
    void unreadLooksRaiseEntropyAndReadOnesLowerItOnAverage() {
        for (int k = 0; k < 20; k++) {
            DensityMatrix state = RandomStates.state(4, random);
            ProjectiveMeasurement look = ProjectiveMeasurement.inBasis(RandomStates.unitary(4, random));
            assertTrue(look.unreadRise(state) >= 0 && look.readEntropy(state) <= CLOSE);
            ProjectiveMeasurement coarse = ProjectiveMeasurement.of(List.of(Operators.diagonal(1, 1, 0, 0), Operators.diagonal(0, 0, 1, 1)));
            double p = Entropy.shannon(coarse.probabilities(state));
            assertEquals(p + coarse.readEntropy(state), coarse.unread(state).entropy(), 1e-11);
            assertTrue(coarse.informationGained(state) <= p + CLOSE);
        }
    }

    @Test
    void knownLooks() {
        ProjectiveMeasurement z = ProjectiveMeasurement.computational(2);
        assertEquals(Math.log(2), z.unreadRise(DensityMatrix.pure(1, 1)), CLOSE);
        assertEquals(0, z.unreadRise(DensityMatrix.diagonal(0.3, 0.7)), 0);
        assertEquals(Entropy.binary(0.3), z.informationGained(DensityMatrix.diagonal(0.3, 0.7)), CLOSE);
        DensityMatrix r = DensityMatrix.bloch(0.36, 0, 0.48);
        assertEquals(Entropy.binary(0.26) - r.entropy(), z.unreadRise(r), CLOSE);
        assertArrayEquals(new double[] {0.68, 0.32}, ProjectiveMeasurement.along(2, 0, 0).probabilities(r), CLOSE);
        assertArrayEquals(new double[] {1, 0, 0}, ProjectiveMeasurement.along(2, 0, 0).read(r, 0).bloch(), CLOSE);
        DensityMatrix other = Subsystems.keep(ProjectiveMeasurement.of(List.of(Operators.diagonal(1, 1, 0, 0), Operators.diagonal(0, 0, 1, 1)))
                .read(DensityMatrix.bell(), 1), new int[] {2, 2}, 1);
        assertArrayEquals(new double[] {0, 1}, other.probabilities(), CLOSE);
    }

    @Test
    void bornsRuleForgetsPhases() {
        assertArrayEquals(new double[] {0.36, 0.64}, BornRule.probabilities(new double[] {-3e200, 4e200}), CLOSE);
        int[] counts = BornRule.counts(new double[] {0, 0.2, 0, 0.8, 0}, 100_000, random);
        assertEquals(0, counts[0] + counts[2] + counts[4]);
        assertEquals(20_000, counts[1], 5 * Math.sqrt(100_000 * 0.16));
    }
}
