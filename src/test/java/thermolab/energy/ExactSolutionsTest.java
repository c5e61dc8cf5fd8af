package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExactSolutionsTest {

    /** Course reference ising.onsager, from Onsager (1944), relative 1e-8. */
    @Test
    void infiniteLattice() {
        assertEquals(2.269185314213022, Onsager.CRITICAL_TEMPERATURE, 1e-15);
        assertEquals(-Math.sqrt(2), Onsager.at(Onsager.CRITICAL_TEMPERATURE).energy(), 1e-8);
        double[][] expected = {{1.5, -1.9511165730783768, 0.19727454017699175}, {2, -1.7455645753125535, 0.724871448601573},
            {2.5, -1.1060792037457934, 0.8616983568307572}, {3, -0.8173095925024211, 0.4013795758959247}};
        for (double[] row : expected) {
            PerSpin exact = Onsager.at(row[0]);
            assertEquals(row[1], exact.energy(), 1e-8 * Math.abs(row[1]));
            assertEquals(row[2], exact.heatCapacity(), 1e-8 * row[2]);
        }
    }

    @Test
    void magnetisationVanishesAtTheCriticalTemperature() {
        assertEquals(1, Onsager.magnetisation(0.1), 1e-12);
        assertEquals(0, Onsager.magnetisation(2.3));
        double t = 2;
        assertEquals(Math.pow(1 - Math.pow(Math.sinh(2 / t), -4), 1.0 / 8), Onsager.magnetisation(t), 1e-14);
        assertTrue(Onsager.magnetisation(Onsager.CRITICAL_TEMPERATURE - 1e-6) < 0.25);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ringAgreesWithEnumeration(@ForAll @IntRange(min = 2, max = 8) int spins, @ForAll @DoubleRange(min = -2,
            max = 2) double coupling,
            @ForAll @DoubleRange(min = -1, max = 1) double field, @ForAll @DoubleRange(min = 0.4, max = 5) double temperature) {
        Ising ring = Ising.of(Graph.lattice(spins), new double[spins]);
        int[][] edges = new int[spins][];
        double[] strengths = new double[spins];
        for (int e = 0; e < spins; e++) {
            edges[e] = new int[] {ring.graph().from(e), ring.graph().to(e)};
            strengths[e] = coupling;
        }
        double[] fields = new double[spins];
        Arrays.fill(fields, field);
        Enumerated all = Ising.of(Graph.of(spins, edges, strengths), fields).enumerate(temperature);
        IsingRing exact = new IsingRing(spins, coupling, field);
        assertEquals(all.logZ(), exact.logZ(temperature), 1e-10);
        assertEquals(all.energy() / spins, exact.at(temperature).energy(), 1e-9);
        assertEquals(all.heatCapacity() / spins, exact.at(temperature).heatCapacity(), 1e-7);
        assertEquals(all.means()[0], exact.magnetisation(temperature), 1e-9);
        double pair = all.mean(s -> s[0] * s[1]);
        assertEquals(pair, field == 0 ? exact.correlation(1, temperature) : pair, 1e-9);
    }

    @Test
    void coldRingsAreAtTheirGroundStates() {
        for (double t : new double[] {1e-4, 1e-3, 0.01}) {
            assertPerSpin(3 / t + Math.log(2), -3, 3, new IsingRing(3, 1, 0).at(t));
            assertPerSpin(3.6 / t, -3.6, 3, new IsingRing(3, 1, 0.2).at(t));
            assertPerSpin(4 / t + Math.log(2), -4, 4, new IsingRing(4, -1, 0).at(t));
            // frustrated: one bond of three is always broken, in six ways, or in three with the field's help
            assertPerSpin(1 / t + Math.log(6), -1, 3, new IsingRing(3, -1, 0).at(t));
            assertPerSpin(1.2 / t + Math.log(3), -1.2, 3, new IsingRing(3, -1, 0.2).at(t));
            assertPerSpin(3 / t + Math.log(4), -3, 3, new IsingRing(3, -1, 2).at(t));     // all up, or one down
            assertEquals(-1 / 3.0, new IsingRing(3, -1, 0).correlation(1, t), 1e-12);
            assertEquals(1, new IsingRing(3, 1, 1e-3).magnetisation(1e-4), 1e-6);
            assertEquals(0, new IsingRing(3, 1, 0).magnetisation(t), 0);
            assertTrue(new IsingRing(3, 1, 0).correlationLength(t) > 1e80);
        }
    }

    private static void assertPerSpin(double logZ, double energy, int spins, PerSpin found) {
        assertEquals(logZ, spins * found.logZ(), 1e-12 * logZ);
        assertEquals(energy, spins * found.energy(), 1e-12);
        assertEquals(0, found.heatCapacity(), 1e-9);
    }

    @Test
    void ringCorrelationsDecayWithTheirLength() {
        IsingRing ring = new IsingRing(1000, 1, 0);
        assertEquals(-1 / Math.log(Math.tanh(0.5)), ring.correlationLength(2), 1e-12);
        assertEquals(Math.exp(-10 / ring.correlationLength(2)), ring.correlation(10, 2), 1e-12);
        assertEquals(Ising.of(Graph.lattice(6), new double[6]).enumerate(1.5).mean(s -> s[0] * s[2]),
                new IsingRing(6, 1, 0).correlation(2, 1.5), 1e-12);
        assertEquals(-Math.tanh(0.5), ring.at(2).energy(), 1e-12);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void meanFieldSolvesItsEquationAtTheLeastFreeEnergy(@ForAll @DoubleRange(min = 0.2, max = 8) double temperature,
            @ForAll @DoubleRange(min = -1, max = 1) double field, @ForAll @DoubleRange(min = -1, max = 1) double trial) {
        MeanField lattice = new MeanField(4, 1, field);
        double m = lattice.magnetisation(temperature);
        assertEquals(Math.tanh((4 * m + field) / temperature), m, 1e-9);
        assertTrue(lattice.freeEnergy(trial, temperature) >= lattice.freeEnergy(temperature) - 1e-9);
    }

    @Test
    void meanFieldOverestimatesOrder() {
        MeanField lattice = new MeanField(4, 1, 0);
        assertEquals(4, lattice.criticalTemperature());
        assertEquals(0, lattice.magnetisation(4));
        for (double t : new double[] {1, 2, 3, 5}) {
            assertTrue(lattice.magnetisation(t) >= Onsager.magnetisation(t));
            assertTrue(lattice.freeEnergy(t) >= -t * Onsager.at(t).logZ());   // Bogoliubov
        }
    }
}
