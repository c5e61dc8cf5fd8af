package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class HopfieldTest {

    /** Course reference ebm.hopfield_capacity; Amit, Gutfreund and Sompolinsky (1985) give 0.1379 and 0.967; relative 1e-5. */
    @Test
    void capacity() {
        assertEquals(0.13790556649493174, HopfieldTheory.criticalLoad(), 1e-5 * 0.138);
        assertEquals(0.967417115492886, HopfieldTheory.criticalOverlap(), 1e-5);
        double[] error = {3.872108215522035e-06, 0.0035522109283553068, 0.012673659338734126};
        double[] load = {0.05, 0.138, 0.2};
        for (int i = 0; i < load.length; i++) {
            assertEquals(error[i], HopfieldTheory.bitError(load[i]), 1e-5 * error[i]);
        }
        assertEquals(72.38241365054198, HopfieldTheory.patternsEachErrorFree(1000), 1e-3);
        assertEquals(36.19120682527099, HopfieldTheory.patternsAllErrorFree(1000), 1e-3);
    }

    @Test
    void overlapFallsToZeroBeyondTheCriticalLoad() {
        assertEquals(1, HopfieldTheory.overlap(0.01), 1e-9);
        assertEquals(HopfieldTheory.criticalOverlap(), HopfieldTheory.overlap(HopfieldTheory.criticalLoad() - 1e-9), 1e-3);
        assertEquals(0, HopfieldTheory.overlap(0.139));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void energyNeverRisesInRecall(@ForAll @IntRange(min = 2, max = 30) int units, @ForAll @IntRange(min = 1,
            max = 6) int patterns,
            @ForAll long seed) {
        RandomStream random = RandomStream.of(seed);
        Hopfield memory = Hopfield.of(Hopfield.randomPatterns(patterns, units, random));
        Hopfield.Recall recall = memory.recall(Hopfield.randomPatterns(1, units, random)[0]);
        for (int i = 1; i < recall.energies().length; i++) {
            assertTrue(recall.energies()[i] <= recall.energies()[i - 1] + 1e-12);
        }
        assertTrue(recall.settled());
        for (int i = 1; i < recall.updates().length; i++) {
            assertTrue(recall.updates()[i] <= recall.updates()[i - 1] + 1e-12);
        }
        for (int sweep = 0; sweep < recall.energies().length; sweep++) {
            assertEquals(recall.energies()[sweep], recall.updates()[sweep * units], 1e-12);
        }
        assertEquals((recall.energies().length - 1) * units + 1, recall.updates().length);
    }

    @Test
    void recallsAPatternFromADamagedOne() {
        RandomStream random = RandomStream.of(5);
        double[][] patterns = Hopfield.randomPatterns(5, 200, random);
        double[] damaged = patterns[2].clone();
        for (int i = 0; i < 30; i++) {
            damaged[i] = -damaged[i];
        }
        assertEquals(1, Hopfield.overlap(Hopfield.of(patterns).recall(damaged).state(), patterns[2]), 0.02);
    }

    @Test
    void tiesKeepTheirState() {
        // two patterns that differ in every second unit: units 0 and 1 don't act on each other
        Hopfield memory = Hopfield.of(new double[][] {{1, 1}, {1, -1}});
        for (double[] start : new double[][] {{1, 1}, {1, -1}, {-1, 1}, {-1, -1}}) {
            assertArrayEquals(start, memory.recall(start).state());
        }
    }

    @Test
    void refusesBitsThatAreNotSigns() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Hopfield.of(new double[][] {{0, 1}})).getMessage()
                .contains("must be 1 or -1"));
    }
}
