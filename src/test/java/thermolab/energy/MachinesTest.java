package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;

class MachinesTest {

    private static final Dbm DBM = Dbm.of(new double[][] {{1, -0.5, 0.3}, {0.4, 0.7, -1}}, new double[][] {{0.9, -0.3},
            {-0.6, 0.2}, {0.5, 0.8}},
            new double[] {0.1, -0.2}, new double[] {0, 0.2, -0.4}, new double[] {-0.1, 0.3});

    @Test
    void boltzmannMachineIsItsTwoStateTable() {
        Enumerated exact = BoltzmannMachine.of(new double[][] {{0, 2}, {2, 0}}, new double[] {-1, 0.5}).enumerate(1);
        double z = 1 + Math.exp(-1) + Math.exp(0.5) + Math.exp(1.5);
        assertEquals(Math.log(z), exact.logZ(), 1e-14);
        assertEquals(Math.exp(1.5) / z, exact.secondMoments()[0][1], 1e-14);
        assertEquals((Math.exp(-1) + Math.exp(1.5)) / z, exact.means()[0], 1e-14);
    }

    @Test
    void boltzmannMachineOfTwoLayersIsARestrictedOne() {
        double[][] w = {{0.5, -0.4}, {0.3, 0.8}};
        double[][] all = {{0, 0, 0.5, -0.4}, {0, 0, 0.3, 0.8}, {0.5, 0.3, 0, 0}, {-0.4, 0.8, 0, 0}};
        BoltzmannMachine machine = BoltzmannMachine.of(all, new double[] {0.1, -0.2, 0.3, 0.4});
        assertEquals(2, machine.blocks().length);
        assertEquals(Rbm.of(w, new double[] {0.1, -0.2}, new double[] {0.3, 0.4}).logZ(), machine.enumerate(1).logZ(), 1e-13);
    }

    @Test
    void boltzmannMachineRefusesAskewOrSelfCoupledWeights() {
        assertThrows(IllegalArgumentException.class, () -> BoltzmannMachine.of(new double[][] {{0, 1}, {2, 0}}, new double[2]));
        assertThrows(IllegalArgumentException.class, () -> BoltzmannMachine.of(new double[][] {{1, 1}, {1, 0}}, new double[2]));
        assertThrows(IllegalArgumentException.class, () -> BoltzmannMachine.of(new double[][] {{0, Double.NaN},
                {Double.NaN, 0}}, new double[2]));
    }

    @Test
    void deepMachineSumsInTwoWays() {
        assertEquals(DBM.enumerate(1).logZ(), DBM.logZ(), 1e-12);
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            sum += Math.exp(DBM.logUnnormalised(new double[] {k >> 1, k & 1}));
        }
        assertEquals(DBM.logZ(), Math.log(sum), 1e-12);
    }

    @Test
    void meanFieldBoundRisesAndStaysBelow() {
        for (int k = 0; k < 4; k++) {
            double[] v = {k >> 1, k & 1};
            Dbm.Fields fields = DBM.meanField(v, 1e-12);
            for (int i = 1; i < fields.bounds().length; i++) {
                assertTrue(fields.bounds()[i] >= fields.bounds()[i - 1] - 1e-12);
            }
            assertTrue(fields.bound() <= DBM.logUnnormalised(v) + 1e-12);
            assertTrue(fields.bound() > DBM.logUnnormalised(v) - 0.5, "the bound is loose");
        }
    }

    @Test
    void meanFieldIsExactWithoutUpperWeights() {
        Dbm flat = Dbm.of(new double[][] {{1, -0.5}}, new double[][] {{0}, {0}}, new double[] {0.1}, new double[] {0,
                0.2}, new double[] {0.3});
        assertEquals(flat.logUnnormalised(new double[] {1}), flat.meanField(new double[] {1}, 1e-12).bound(), 1e-12);
    }

    @Test
    void pottsOfTwoColoursIsIsing() {
        double t = 1.1;
        int bonds = 18;
        double ising = Ising.rectangle(3, 3, 0.5).enumerate(t).logZ();
        assertEquals(ising + 0.5 * bonds / t, Potts.square(2, 3).enumerate(t).logZ(), 1e-11);
        assertEquals(Onsager.CRITICAL_TEMPERATURE / 2, Potts.square(2, 3).criticalTemperature(), 1e-15);
    }

    @Test
    void doubleWellByQuadrature() {
        // course reference ebm.double_well, quadrature, relative 1e-8
        double[][] expected = {{0.1, 0.572534061678903, 0.9725227582013704, 0.05247724179864625},
            {0.5, 1.4109147031962088, 0.852136152178334, 0.27286384782166573},
            {1, 1.9737321500898237, 0.8327454871283799, 0.4172545128716199}};
        DoubleWell well = new DoubleWell();
        for (double[] row : expected) {
            LineDensity density = LineDensity.of(well::at, row[0], -5, 5);
            assertEquals(row[1], density.z(), 1e-8 * row[1]);
            assertEquals(row[2], density.mean(x -> x * x), 1e-8 * row[2]);
            assertEquals(row[3], density.energy(), 1e-8 * row[3]);
            assertEquals(density.logZ(), LineDensity.ofBatch(well, row[0], -5, 5).logZ(), 1e-12);
        }
    }

    @Test
    void refusesADensityNarrowerThanItsGrid() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> LineDensity.of(new DoubleWell()::at, 1e-7, -3, 3)).getMessage();
        assertTrue(message.contains("temperature (1.0E-7) must spread the density over several steps"), message);
        assertEquals(0.5e-7, LineDensity.of(new DoubleWell()::at, 1e-7, 0.9, 1.1).energy(), 1e-12);
    }

    @Test
    void quantilesOfTheNormalLaw() {
        LineDensity normal = LineDensity.of(x -> x * x / 2, 1, -10, 10);
        assertEquals(0, normal.quantile(0.5), 1e-9);
        assertEquals(1.959963984540054, normal.quantile(0.975), 1e-6);
        assertEquals(-10, normal.quantile(0), 1e-9);
    }

    @Test
    void logitEnergyShiftsAgainstItsLogits() {
        RandomStream random = RandomStream.of(4);
        INDArray logits = Tensors.of(random.doubles(12, -5, 5).toArray(), 4, 3);
        double[] energy = Tensors.toArray(LogitEnergy.ofLogits(logits, 0.7));
        double[] shifted = Tensors.toArray(LogitEnergy.ofLogits(logits.add(900), 0.7));
        for (int i = 0; i < 4; i++) {
            assertEquals(energy[i] - 900, shifted[i], 1e-9);
        }
        assertEquals(-Math.log(3), LogitEnergy.ofLogits(Tensors.zeros(1, 3), 1).getDouble(0), 1e-14);
    }

    @Test
    void gaussianHasTheMomentsOfItsPrecision() {
        Gaussian bowl = Gaussian.of(new double[] {1}, new double[][] {{4}});
        LineDensity line = LineDensity.ofBatch(bowl, 2, -8, 10);
        assertEquals(1, line.mean(x -> x), 1e-9);
        assertEquals(0.5, line.mean(x -> (x - 1) * (x - 1)), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> Gaussian.of(new double[1], new double[][] {{-1}}));
    }
}
