package chapter03;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.heat.Canonical;
import thermolab.heat.EinsteinSolid;
import thermolab.heat.Langmuir;
import thermolab.heat.SackurTetrode;
import thermolab.heat.ThermalContact;
import thermolab.heat.Thermo;

/** The reference solutions of chapter 03 and the toolkit compute the same numbers in different ways. */
class SolutionsAgreeTest {

    @Test
    void logMultiplicityAgrees() {
        for (int[] size : new int[][] {{1, 0}, {3, 3}, {500, 100}, {1_000_000, 1_000_000}}) {
            double toolkit = EinsteinSolid.logMultiplicity(size[0], size[1]);
            assertEquals(toolkit, new MyLogMultiplicity().logMultiplicity(size[0], size[1]), 1e-12 * (1 + toolkit));
        }
    }

    @Test
    void exchangeDistributionAgrees() {
        assertArrayEquals(new ThermalContact(30, 70, 55).distribution(),
                new MyExchangeDistribution().exchangeDistribution(30, 70, 55), 1e-12);
    }

    @Test
    void canonicalAgrees() {
        double[] energies = {3, -1, 0.5};
        double[] ways = {1, 2, 7};
        for (double temperature : new double[] {1e-3, 0.7, 40}) {
            Thermo toolkit = Canonical.ofLevels(energies, ways, temperature);
            Thermo mine = new MyCanonicalEnsemble().canonical(energies, ways, temperature);
            assertEquals(toolkit.logZ(), mine.logZ(), 1e-9);
            assertEquals(toolkit.freeEnergy(), mine.freeEnergy(), 1e-12);
            assertEquals(toolkit.energy(), mine.energy(), 1e-12);
            assertEquals(toolkit.entropy(), mine.entropy(), 1e-12);
            assertEquals(toolkit.heatCapacity(), mine.heatCapacity(), 1e-12);
        }
    }

    @Test
    void langmuirAgrees() {
        for (double mu : new double[] {-30, -1, 2, 60}) {
            assertEquals(Langmuir.coverage(mu, 1, 0.5), new MyLangmuirSite().langmuir(mu, 1, 0.5), 1e-15);
            assertEquals(1, new MyLangmuirSite().variance(mu, 1, 0.5) / Langmuir.variance(mu, 1, 0.5), 1e-12);
        }
    }

    @Test
    void nobleGasEntropyAgrees() {
        assertEquals(SackurTetrode.molarEntropy(0.083798, 298.15, 1e5),
                new MyNobleGasEntropy().sackurTetrode(0.083798, 298.15, 1e5), 1e-9);
    }
}
