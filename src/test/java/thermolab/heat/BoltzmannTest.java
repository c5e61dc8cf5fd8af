package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BoltzmannTest {

    @Property(tries = 300)
    void probabilitiesSumToOneAndFallWithEnergy(
            @ForAll @Size(min = 2, max = 20) double @DoubleRange(min = -1e6, max = 1e6) @Scale(6) [] energies,
            @ForAll @DoubleRange(min = 1e-6, max = 1e9) @Scale(6) double temperature) {
        double[] p = Boltzmann.probabilities(energies, temperature);
        assertEquals(1, Arrays.stream(p).sum(), 1e-12);
        assertTrue(energies[0] <= energies[1] ? p[0] >= p[1] : p[0] <= p[1]);
    }

    @Test
    void ratioIsTheBoltzmannFactor() {
        double[] p = Boltzmann.probabilities(new double[] {0, 1, 3}, 0.8);
        assertEquals(Math.exp(-1 / 0.8), p[1] / p[0], 1e-15);
        assertEquals(Math.exp(-2 / 0.8), p[2] / p[1], 1e-15);
    }

    @Test
    void levelIsTheSumOfItsStates() {
        double[] states = Boltzmann.probabilities(new double[] {0, 1, 1, 1}, 0.9);
        double[] levels = Boltzmann.levelProbabilities(new double[] {0, 1}, new double[] {1, 3}, 0.9);
        assertEquals(states[0], levels[0], 1e-15);
        assertEquals(3 * states[1], levels[1], 1e-15);
    }

    @Test
    void degenerateLevelBeatsTheGroundStateAboveItsCrossing() { // g e^(−Δ/T) = 1 at T = Δ / ln g
        double[] energies = {0, 1};
        double[] ways = {1, 100};
        double crossing = 1 / Math.log(100);
        assertTrue(Boltzmann.levelProbabilities(energies, ways, 0.99 * crossing)[0] > 0.5);
        assertTrue(Boltzmann.levelProbabilities(energies, ways, 1.01 * crossing)[1] > 0.5);
    }

    @Test
    void limitsOfTemperatureAreOrdered() {
        double[] energies = {0, 1, 2};
        double third = 1 / 3.0;
        assertArrayEquals(new double[] {1, 0, 0}, Boltzmann.probabilities(energies, 1e-300));
        assertArrayEquals(new double[] {third, third, third},
                Boltzmann.probabilities(energies, Double.POSITIVE_INFINITY), 1e-15);
        assertArrayEquals(new double[] {0, 0, 1}, Boltzmann.probabilities(energies, -1e-300));
    }

    @Test
    void zeroAndNaNAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Boltzmann.probabilities(new double[] {0, 1}, 0));
        assertThrows(IllegalArgumentException.class, () -> Boltzmann.probabilities(new double[] {0, 1}, Double.NaN));
    }

    @Test
    void notANumberIsCalledSo() {
        double[] levels = {0, 1};
        for (Executable call : new Executable[] {() -> Boltzmann.probabilities(levels, Double.NaN),
            () -> Canonical.ofStates(levels, Double.NaN), () -> new TwoLevel(1, 1, 1).at(Double.NaN),
            () -> Occupancy.fermi(1, 0, Double.NaN), () -> Langmuir.coverage(0, 1, Double.NaN)}) {
            String message = assertThrows(IllegalArgumentException.class, call).getMessage();
            assertTrue(message.contains("temperature (NaN) must be") && !message.contains("must not be zero"), message);
        }
    }
}
