package thermolab.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import thermolab.energy.Kaufman;
import thermolab.energy.LineDensity;
import thermolab.energy.Onsager;
import thermolab.heat.Equipartition;
import thermolab.heat.HeatNetwork;
import thermolab.heat.Mixing;
import thermolab.heat.SteadyFlow;
import thermolab.info.Arrangements;
import thermolab.info.Divergence;
import thermolab.info.Entropy;
import thermolab.learn.ConfidencePenalty;
import thermolab.learn.LinearModel;
import thermolab.learn.TemperatureScaling;

/** Numbers far from one, against limits that are known: where a formula as it stands on paper loses its digits. */
class ExtremeNumbersTest {

    @Test
    void information() {
        double[] p = {0.5, 0.5};
        double[] q = {0.2, 0.8};
        assertEquals((Math.log(0.5) + 999 * Math.log(2.5)) / 999, Divergence.renyi(p, q, 1000), 1e-12);
        assertEquals(Divergence.kl(p, q), Divergence.renyi(p, q, 1 + 1e-13), 1e-12);
        assertEquals(Entropy.shannon(q), Entropy.renyi(q, 1 + 1e-13), 1e-12);
        assertEquals(Math.log(1e15 + 1), Arrangements.logCount(1, 1_000_000_000_000_000L), 1e-12);
    }

    @Test
    void heat() {
        Mixing cold = Mixing.of(new double[] {1, 1}, new double[] {1, 1}, new double[] {1e-14, 300});
        assertEquals(Math.log(150 / 1e-14) + Math.log(0.5), cold.entropyChange(), 1e-11);
        double[] capacities = {1, 1, 1};
        for (double weak : new double[] {1e-12, 1e-16, 1e-200}) {
            HeatNetwork network = HeatNetwork.chain(capacities, new double[] {1, weak});
            double[] later = network.temperatures(new double[] {100, 300, 400}, 1 / weak)[0];
            assertEquals(800, network.energy(later), 1e-9);
            assertEquals(1.5, network.rates()[1] / weak, 1e-9);
            double[] steady = SteadyFlow.temperatures(network, new double[] {100, 0, 400}, new boolean[] {true, false, true});
            assertEquals(100 + 300 * weak, steady[1], 1e-9);
        }
        assertEquals(0.5, Equipartition.meanPotential(x -> 1e20 * (x - 3) * (x - 3), 1), 1e-6);
        assertEquals(0.5, Equipartition.meanPotential(x -> 1e3 * Math.pow(Math.abs(x) - 10, 2), 1), 1e-9);
    }

    @Test
    void lattices() {
        assertEquals(-2e-8, Onsager.at(1e8).energy(), 1e-22);
        assertEquals(2e8, Onsager.temperature(-1e-8), 1e-4);
        assertEquals(-2e-15, Kaufman.square(8, 1e15).energy(), 1e-28);
        assertThrows(IllegalArgumentException.class, () -> LineDensity.of(x -> 1e9 * x, 1, 0, 1));
    }

    @Test
    void learning() {
        double pi = 1e-15;
        double best = ConfidencePenalty.optimalBinary(pi, 0.5);
        double z = Math.log(best) - Math.log1p(-best);
        assertEquals(0, 1 - 2 * pi + (1 - pi) * Math.exp(z) - pi * Math.exp(-z) + 0.5 * z, 1e-12);
        double[][] x = {{1, 1e-9}, {2, 1e-9}, {3, -1e-9}};
        double[] w = LinearModel.ridge(x, new double[] {1 + 2, 2 + 2, 3 - 2}, 0);
        assertEquals(1, w[0], 1e-12);
        assertEquals(2e9, w[1], 1e-2);
        double near = TemperatureScaling.meanLoss(new double[][] {{0, 1}}, new int[] {0}, 3);
        assertEquals(near, TemperatureScaling.meanLoss(new double[][] {{1e15, 1e15 + 1}}, new int[] {0}, 3), 1e-14);
    }
}
