package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.Tensors;

class EnumeratedTest {

    /** Two hard particles on two places: no more than one of them may be taken. */
    private static final Enumerable HARD = Enumerable.of(states -> {
        double[] energies = Tensors.toArray(states.sum(1));
        for (int c = 0; c < energies.length; c++) {
            energies[c] = energies[c] > 1 ? Double.POSITIVE_INFINITY : energies[c];
        }
        return Tensors.of(energies, energies.length);
    }, 2, 0, 1);

    @Test
    void statesOfInfiniteEnergyAreNeverVisited() {
        Enumerated exact = HARD.enumerate(1);
        double w = Math.exp(-1);
        double z = 1 + 2 * w;
        double mean = 2 * w / z;
        assertEquals(Math.log(z), exact.logZ(), 1e-15);
        assertEquals(mean, exact.energy(), 1e-15);
        assertEquals(mean - mean * mean, exact.heatCapacity(), 1e-15);
        assertEquals(Math.log(z) + mean, exact.entropy(), 1e-15);
        assertArrayEquals(new double[] {w / z, w / z}, exact.means(), 1e-15);
    }

    @Test
    void aLowTemperatureCostsNoDigits() {
        Enumerated cold = Ising.square(2).enumerate(1e-9);
        assertEquals(-8, cold.energy(), 0);
        assertEquals(0, cold.heatCapacity(), 0);
        assertEquals(Math.log(2), cold.entropy(), 1e-15);
    }

    @Test
    void refusesASystemWithoutAnyState() {
        Energy never = states -> states.sum(1).muli(0).addi(Double.POSITIVE_INFINITY);
        String message = assertThrows(IllegalArgumentException.class, () -> Enumerable.of(never, 2, 0, 1).enumerate(1))
                .getMessage();
        assertTrue(message.contains("must be finite for some state"), message);
    }
}
