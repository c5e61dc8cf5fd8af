package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpinThermometerTest {

    private static final Ising RING = Ising.of(Graph.lattice(8), new double[] {0.3, 0, 0, -0.2, 0, 0.5, 0, 0});

    @Test
    void readsTheBathOffAnEnsembleInEquilibrium() { // states as often as Boltzmann says, to one in a million
        for (double bath : new double[] {0.8, 2, 7}) {
            Enumerated all = RING.enumerate(bath);
            double[] p = all.probabilities();
            List<double[]> states = new ArrayList<>();
            for (int i = 0; i < p.length; i++) {
                for (long copy = Math.round(20_000 * p[i]); copy > 0; copy--) {
                    states.add(all.state(i));
                }
            }
            assertEquals(bath, SpinThermometer.read(RING, states.toArray(double[][]::new)), 0.01 * bath);
        }
    }

    @Test
    void independentSpinsAreSolvedByHand() { // field 1, three up and one down: odds 3 = exp(2/T)
        Ising free = Ising.of(Graph.of(4, new int[0][], new double[0]), new double[] {1, 1, 1, 1});
        assertEquals(2 / Math.log(3), SpinThermometer.read(free, new double[][] {{1, 1, -1, 1}}), 1e-9);
        assertEquals(-2 / Math.log(3), SpinThermometer.read(free, new double[][] {{-1, -1, 1, -1}}), 1e-9);
        assertEquals(0, SpinThermometer.read(free, new double[][] {{1, 1, 1, 1}}), 0);
    }

    @Test
    void onsagerBackwards() {
        for (double t : new double[] {0.5, 1.9, Onsager.CRITICAL_TEMPERATURE, 3, 40}) {
            assertEquals(t, Onsager.temperature(Onsager.at(t).energy()), 1e-6 * t, Arrays.toString(new double[] {t}));
        }
        assertEquals(0, Onsager.temperature(-2));
        assertEquals(Double.POSITIVE_INFINITY, Onsager.temperature(0));
        assertThrows(IllegalArgumentException.class, () -> Onsager.temperature(-2.001));
    }

    @Test
    void unitsDoNotMatter() { // couplings and temperature a factor larger, also far beyond what kelvin or joules ask for
        double[][] states = {{1, 1, -1, 1}, {1, -1, -1, 1}};
        for (double factor : new double[] {1e-30, 1e-9, 1e9, 1e30}) {
            Ising free = Ising.of(Graph.of(4, new int[0][], new double[0]), new double[] {factor, factor, factor, factor});
            assertEquals(2 * factor / Math.log(5.0 / 3), SpinThermometer.read(free, states), 1e-9 * factor);
        }
    }

    @Test
    void refusesWhatIsNoStateOfTheEnergy() {
        for (double[][] states : new double[][][] {{}, {{1, 1}}, {new double[9]}, {{1, 1, 1, 1, 1, 1, 1, 0}},
            {{1, 1, 1, 1, 1, 1, 1, Double.NaN}}, {new double[0]}}) {
            assertThrows(IllegalArgumentException.class, () -> SpinThermometer.read(RING, states));
        }
        Potts three = new Potts(3, Graph.lattice(4));
        assertThrows(IllegalArgumentException.class, () -> SpinThermometer.read(three, new double[][] {{0, 1, 2, 0}}));
    }
}
