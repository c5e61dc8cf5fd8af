package thermolab.compute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.info.Entropy;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

/** Demons, ramps and noisy gates: reference values, limits, and simulation within errors. */
class DemonTest {

    @Test
    void szilardAgreesWithTheReference() {
        double[] errors = {0, 0.01, 0.1, 0.25, 0.5};
        double[] best = {0.6931471805599453, 0.637145646205098, 0.3680642071684971, 0.130812035941137, 0.0};
        double[] fixed = {0.5877866649021191, 0.5658144191287567, 0.368064207168497, 0.03848052056806417, -0.5108256237659906};
        for (int k = 0; k < errors.length; k++) {
            assertEquals(best[k], SzilardEngine.best(errors[k]).meanWork(), 1e-12);
            assertEquals(best[k], SzilardEngine.best(errors[k]).information(), 1e-12);
            assertEquals(fixed[k], new SzilardEngine(errors[k], 0.9).meanWork(), 1e-12);
            Estimate run = Estimate.ofMean(new SzilardEngine(errors[k], 0.9).simulate(100_000, RandomStream.of(k)));
            assertEquals(fixed[k], run.value(), 0.02);
        }
        assertEquals(Double.NEGATIVE_INFINITY, new SzilardEngine(0.01, 1).meanWork());
        assertEquals(Math.log(2), new SzilardEngine(0, 1).meanWork(), 0);
        double tiny = SzilardEngine.best(0.5 - 1e-9).information();
        assertEquals(2e-18, tiny, 1e-24);
        assertEquals(SzilardEngine.best(0.3).information(), SzilardEngine.best(0.7).information(), 1e-15);
    }

    @Test
    void theDemonsLedgerNeverFalls() {
        for (double error = 0; error <= 1; error += 0.05) {
            for (double x = 0.05; x < 1; x += 0.05) {
                double[] total = DemonLedger.of(new SzilardEngine(error, x)).total();
                for (int k = 1; k < 4; k++) {
                    assertTrue(total[k] >= total[k - 1] - 1e-12, error + " " + x);
                }
                assertTrue(total[3] >= Entropy.binary(error) - 1e-12);
            }
        }
        assertArrayEquals(new double[] {0, 0, 0, 0}, DemonLedger.of(SzilardEngine.best(0)).total(), 1e-15);
    }

    @Test
    void gaussianDemonsGainAtMostTheirInformation() {
        for (double snr : new double[] {1e-12, 1e-3, 0.5, 1, 4, 100, 1e12}) {
            GaussianDemon demon = GaussianDemon.ofSignalToNoise(snr);
            assertEquals(0.5 * Math.log1p(snr), demon.information(), 1e-14 * demon.information());
            assertEquals(0.5 * snr / (1 + snr), demon.shiftWork(), 1e-14 * demon.shiftWork());
            assertTrue(demon.shiftWork() <= demon.information());
            assertEquals(demon.shiftWork(), demon.shiftWork(demon.bestGain()), 1e-12 * demon.shiftWork() + 1e-300);
            assertEquals(1 / (1 / demon.signalVariance() + 1 / demon.noiseVariance()), demon.posteriorVariance(), 1e-14);
        }
        assertEquals(1, GaussianDemon.ofSignalToNoise(1e-12).shiftEfficiency(), 1e-9);
        GaussianDemon demon = new GaussianDemon(2, 3);
        Estimate shift = Estimate.ofMean(demon.simulateShift(demon.bestGain(), 200_000, RandomStream.of(1)));
        Estimate naive = Estimate.ofMean(demon.simulateShift(1, 200_000, RandomStream.of(2)));
        Estimate full = Estimate.ofMean(demon.simulateFull(200_000, RandomStream.of(3)));
        assertEquals(0, shift.sigmasFrom(demon.shiftWork()), 4.5);
        assertEquals(0, naive.sigmasFrom(0.5 * (1 - 1.5)), 4.5);
        assertEquals(0, full.sigmasFrom(demon.information()), 4.5);
    }

    @Test
    void rampsHaveBothLimitsWithoutCancellation() {
        assertEquals(0.5, ChargingRamp.heatShare(0), 0);
        assertEquals(0.5 - 1e-8 / 6, ChargingRamp.heatShare(1e-8), 1e-15);
        assertEquals(0.5 - 1e-10 / 6, ChargingRamp.heatShare(1e-10), 1e-16);
        assertEquals(1e-12 - 1e-24, ChargingRamp.heatShare(1e12), 1e-27);
        for (double y : new double[] {0.01, 0.3, 1, 7, 60}) {
            double direct = (1 - (1 - Math.exp(-y)) / y) / y;
            assertEquals(direct, ChargingRamp.heatShare(y), 1e-11);
            assertEquals(direct, heatByEuler(y), 2e-4);
        }
        ChargingRamp gate = new ChargingRamp(1e-15, 0.8, 1e4, 1e-9);
        assertEquals(1e-15 * 0.64 * 1e-2 * (1 - 1e-2 * (1 - Math.exp(-100))), gate.heat(), 1e-30);
        assertEquals(0.5e-15 * 0.64, new ChargingRamp(1e-15, 0.8, 1e4, 0).heat(), 1e-30);
        assertEquals(gate.suddenHeat(), new ChargingRamp(1e-15, 0.8, 1e4, 1e-30).heat(), 1e-28);
        double slope = Math.log(ChargingRamp.heatShare(2000) / ChargingRamp.heatShare(1000)) / Math.log(2);
        assertEquals(-1, slope, 0.02);
    }

    /** The circuit itself, R = C = V = 1, by the midpoint rule; in the end all of the difference becomes heat. */
    private static double heatByEuler(double duration) {
        int steps = 100_000;
        double dt = duration / steps;
        double q = 0;
        double heat = 0;
        for (int k = 0; k < steps; k++) {
            double current = ((k + 0.5) / steps - q) / (1 + dt / 2);
            heat += current * current * dt;
            q += current * dt;
        }
        return heat + (1 - q) * (1 - q) / 2;
    }

    @Test
    void noisyGatesTradeErrorForSpeedAndEnergy() {
        for (double error : new double[] {0.5, 0.1, 1e-6, 1e-18, 1e-100}) {
            assertEquals(error, NoisyGate.errorProbability(NoisyGate.energyFor(error)), 1e-9 * error);
        }
        assertEquals(NoisyGate.errorProbability(40), new NoisyGate(40, 1e9).errorProbability(), 1e-9);
        assertTrue(new NoisyGate(40, 3).errorProbability() > new NoisyGate(40, 10).errorProbability());
        assertTrue(new NoisyGate(40, 0.01).errorProbability() > 0.5);
        assertEquals(40, new NoisyGate(40, 1e-300).heat(), 1e-9);
        assertEquals(80 / 1e6, new NoisyGate(40, 1e6).heat(), 1e-9);
    }

    @Test
    void wrongInputsAreToldInASentence() {
        List<org.junit.jupiter.api.function.Executable> wrong = List.of(
                () -> new SzilardEngine(-0.1, 0.5), () -> new SzilardEngine(0.1, 1.5), () -> SzilardEngine.best(Double.NaN),
                () -> SzilardEngine.best(0.1).simulate(0, RandomStream.of(1)), () -> DemonLedger.of(SzilardEngine.best(0), 0.5),
                () -> new GaussianDemon(0, 1), () -> new GaussianDemon(1, 0), () -> GaussianDemon.ofSignalToNoise(-1),
                () -> new ChargingRamp(0, 1, 1, 1), () -> new ChargingRamp(1, 1, 1, -1), () -> ChargingRamp.heatShare(-1),
                () -> NoisyGate.energyFor(0), () -> new NoisyGate(1, 0), () -> NoisyGate.energyFor(0.6));
        for (var call : wrong) {
            assertTrue(assertThrows(IllegalArgumentException.class, call).getMessage().contains("must"));
        }
    }
}
