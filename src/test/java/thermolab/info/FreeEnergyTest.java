package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FreeEnergyTest {

    private static final double RELATIVE = 1e-9; // tolerance of the two references
    private static final double[] ENERGIES = {0, 1, 2.5};
    private static final double[] Q = {0.2, 0.5, 0.3};

    @Test
    void equalsTheReferenceValues() { // reference info.kl_is_excess_free_energy
        assertEquals(0.426277588748341, FreeEnergy.of(Q, ENERGIES, 0.8), 0.4 * RELATIVE);
        assertEquals(-0.22840881221957013, FreeEnergy.equilibrium(ENERGIES, 0.8), 0.2 * RELATIVE);
        double[] equilibrium = FreeEnergy.boltzmann(ENERGIES, 0.8);
        assertEquals(0.6546864009679112, 0.8 * Divergence.kl(Q, equilibrium), 0.6 * RELATIVE);
        assertEquals(0.6546864009679112, FreeEnergy.excess(Q, ENERGIES, 0.8), 0.6 * RELATIVE);
        assertEquals(1.25, FreeEnergy.meanEnergy(Q, ENERGIES), RELATIVE);
        assertEquals(0.2979064184754952, FreeEnergy.meanEnergy(equilibrium, ENERGIES), 0.2 * RELATIVE);
    }

    @Test
    void softmaxEqualsTheReferenceValues() { // reference info.softmax_temperature
        double[] logits = {2, 1, 0};
        double[][] p = {{0.9816903928255042, 0.017980286735531537, 0.00032932043896389277},
            {0.6652409557748217, 0.24472847105479759, 0.09003057317038043},
            {0.41922895160969764, 0.3264958357998366, 0.2542752125904656}};
        double[] temperatures = {0.25, 1, 4};
        double[] entropies = {0.09303501304849514, 0.8323955818399389, 1.0780996496508704};
        double[] freeEnergies = {-2.0046198256486645, -2.4076059644443806, -5.477352337622714};
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(p[i], Softmax.of(logits, temperatures[i]), RELATIVE);
            assertEquals(entropies[i], Entropy.shannon(Softmax.of(logits, temperatures[i])), 0.09 * RELATIVE);
            assertEquals(freeEnergies[i], Softmax.freeEnergy(logits, temperatures[i]), 2 * RELATIVE);
        }
    }

    @Test
    void temperaturesFarOutStayFinite() {
        assertArrayEquals(new double[] {1, 0, 0}, Softmax.of(new double[] {2, 1, 0}, 1e-4), 0);
        assertArrayEquals(new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3}, Softmax.of(new double[] {2, 1, 0}, 1e12), 1e-12);
        assertEquals(1e6, FreeEnergy.equilibrium(new double[] {1e6, 1e6 + 1}, 1e-3), 0);
    }

    @Test
    void refusesZeroTemperatureAndMismatchedShapes() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> Softmax.of(new double[] {1, 2}, 0)).getMessage();
        assertTrue(message.startsWith("temperature (0.0) must be positive"), message);
        assertThrows(IllegalArgumentException.class, () -> FreeEnergy.of(Q, ENERGIES, -1));
        assertThrows(IllegalArgumentException.class, () -> FreeEnergy.of(Q, new double[] {0, 1}, 1));
        assertThrows(IllegalArgumentException.class, () -> FreeEnergy.boltzmann(new double[] {0, Double.NaN}, 1));
    }
}
