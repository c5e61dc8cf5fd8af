package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.Constants;
import thermolab.num.RandomStream;

/** Budgets, roofs, spikes and capacitors. */
class EdgeMachinesTest {

    @Test
    void countsOfANetwork() {
        MlpBudget net = new MlpBudget(784, 128, 10);
        assertEquals(784 * 128 + 1280, net.macs());
        assertEquals(101_770, net.parameters());
        assertEquals(784 + 128 + 128 + 10, net.activations());
        assertEquals(101_770 * 4, net.bytes(32), 0);
        assertEquals(42, new MlpBudget(2, 8, 2).parameters());
        assertEquals(4_000_000_000_000L, new MlpBudget(2_000_000, 2_000_000).macs());
    }

    @Test
    void joulesOfANetworkByHorowitzsTable() {
        MlpBudget net = new MlpBudget(784, 128, 10);
        EnergySplit wide = net.energy(OperationEnergy.floats(32), Deployment.dense(32));
        assertEquals(101_632 * 4.6e-12, wide.arithmeticJoules(), 1e-18);
        assertEquals(101_770 * 32 * 1.95e-9 / 64, wide.weightJoules(), 1e-14);
        assertEquals(1050 * 32 * 20e-12 / 64, wide.activationJoules(), 1e-18);
        EnergySplit narrow = net.energy(OperationEnergy.integers(8), Deployment.dense(8).onChip());
        assertEquals(101_632 * 0.23e-12, narrow.arithmeticJoules(), 1e-18);
        assertEquals(101_770 * 8 * 20e-12 / 64, narrow.weightJoules(), 1e-16);
        assertTrue(wide.memoryShare() > 0.99);
        EnergySplit batch = net.energy(OperationEnergy.floats(32), Deployment.dense(32).withBatch(100));
        assertEquals(wide.weightJoules() / 100, batch.weightJoules(), 1e-18);
        EnergySplit pruned = net.energy(OperationEnergy.integers(8), Deployment.dense(8).pruned(0.1, 1.5));
        assertEquals(0.1 * narrow.arithmeticJoules(), pruned.arithmeticJoules(), 1e-18);
        assertEquals(101_770 * 1.5 * 1.95e-9 / 64, pruned.weightJoules(), 1e-15);
    }

    @Test
    void integersPassThroughTheTable() {
        assertEquals(0.23e-12, OperationEnergy.integers(8).macJoules(), 1e-22);
        assertEquals(3.2e-12, OperationEnergy.integers(32).macJoules(), 1e-21);
        assertEquals(1.5e-12, OperationEnergy.floats(16).macJoules(), 1e-21);
        for (int b = 1; b < 64; b++) {
            assertTrue(OperationEnergy.integers(b + 1).macJoules() > OperationEnergy.integers(b).macJoules());
        }
    }

    @Test
    void theRoofHasItsRidge() {
        Roofline r = new Roofline(1e12, 1e11, 1e-12, 5e-11);
        assertEquals(10, r.ridge(), 1e-12);
        assertEquals(1e12, r.attainable(r.ridge()), 1);
        assertEquals(5e10, r.attainable(0.5), 1);
        assertEquals(1e12, r.attainable(1e6), 0);
        assertEquals(2e-12, r.joules(r.energyRidge()), 1e-24);
        assertEquals(2.0 / (1 + 2.0 / 1000) / 4, Roofline.denseLayer(1000, 1000, 1, 4), 1e-12);
        assertEquals(2.0 * 50 / (1 + 0.1) / 1, Roofline.denseLayer(1000, 1000, 50, 1), 1e-9);
    }

    @Test
    void rateOfANeuron() {
        LifNeuron n = LifNeuron.textbook();
        assertEquals(0, n.rate(2e-9), 0);
        assertEquals(0, n.rate(-1), 0);
        assertEquals(1 / (0.002 + 0.02 * Math.log(2)), n.rate(4e-9), 1e-9);
        assertEquals(500, n.rate(1e6), 1e-3);
        assertTrue(n.rate(Math.nextUp(2e-9)) > 0 && n.rate(2.0000001e-9) < 5);
        LifNeuron quick = new LifNeuron(0.02, 1e7, 0.02, 0);
        assertEquals((1e7 * 1e-6 / 0.02 - 0.5) / 0.02, quick.rate(1e-6), 0.01);
    }

    @Test
    void aNeuronThatFallsBelowRestClimbsLonger() { // −65 mV at rest and after a spike −70, threshold −50
        LifNeuron n = new LifNeuron(0.01, 1e8, 0.015, 0.002, -0.005);
        assertEquals(1 / (0.002 + 0.01 * Math.log((0.02 + 0.005) / (0.02 - 0.015))), n.rate(2e-10), 1e-9);
        assertEquals(0.01 * Math.log(0.02 / 0.005), n.spikes(2e-10, 1)[0], 1e-15);
        assertEquals(n.period(2e-10), n.spikes(2e-10, 1)[1] - n.spikes(2e-10, 1)[0], 1e-15);
        assertTrue(n.rate(2e-10) < new LifNeuron(0.01, 1e8, 0.015, 0.002).rate(2e-10));
    }

    @Test
    void rateOfANeuronByEulersSteps() {
        LifNeuron n = new LifNeuron(0.01, 2e6, 0.015, 0.003);
        double current = 12e-9;
        double v = 0;
        double deafUntil = 0;
        int spikes = 0;
        double dt = 1e-6;
        for (double t = 0; t < 3; t += dt) {
            v = t < deafUntil ? 0 : v + dt / 0.01 * (2e6 * current - v);
            if (v >= 0.015) {
                spikes++;
                v = 0;
                deafUntil = t + 0.003;
            }
        }
        assertEquals(spikes / 3.0, n.rate(current), 0.5);
        assertEquals(spikes, n.spikes(current, 3).length, 1);
        assertEquals(n.period(current) - 0.003, n.spikes(current, 1)[0], 1e-15);
    }

    @Test
    void spikesCost() {
        assertEquals(1000 * 5 * 2 * 100 * 1e-12, LifNeuron.spikeJoules(1000, 5, 2, 100, 1e-12), 1e-18);
        assertEquals(0, LifNeuron.spikeJoules(1000, 0, 2, 100, 1e-12), 0);
    }

    @Test
    void noiseOfACapacitor() {
        ThermalNoise room = new ThermalNoise(300);
        assertEquals(6.436e-5, room.rmsVolts(1e-12), 1e-8); // 64 μV on 1 pF, known to every designer
        assertEquals(1e-12, room.faradsFor(room.rmsVolts(1e-12)), 1e-24);
        assertEquals(room.rmsVolts(1e-12) * 1e-12, room.rmsCoulombs(1e-12), 1e-24);
        double snr = room.signalToNoise(1e-12, 1);
        assertEquals(1e-12, room.joules(snr), 1e-21, "8 kT SNR is C V²");
        assertEquals(12 * Constants.BOLTZMANN * 300 * 65536, room.joulesForBits(8), 1e-24);
        assertEquals(4, room.joulesForBits(9) / room.joulesForBits(8), 1e-12);
        assertEquals(8, room.bitsForJoules(room.joulesForBits(8)), 1e-12);
        assertEquals(2.87098e-21, room.landauerJoules(), 1e-26);
    }

    @Test
    void noiseOfACapacitorByNyquistsResistor() { // Euler's steps of R C dv = −v dt + √(2 k_B T R) dW
        ThermalNoise room = new ThermalNoise(300);
        RandomStream random = RandomStream.of(6);
        double c = 1e-15;
        double v = 0;
        double squares = 0;
        int steps = 400_000;
        double dt = 0.02; // in RC
        for (int k = 0; k < steps; k++) {
            v += -v * dt + Math.sqrt(2 * dt) * room.rmsVolts(c) * random.nextGaussian();
            squares += v * v / steps;
        }
        assertEquals(room.rmsVolts(c), Math.sqrt(squares / (1 / (1 - dt / 2))), 0.03 * room.rmsVolts(c));
    }
}
