package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GraphTest {

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void coloursOfNeighboursDiffer(@ForAll @IntRange(min = 2, max = 7) int a, @ForAll @IntRange(min = 2, max = 7) int b,
            @ForAll @IntRange(min = 2, max = 4) int c) {
        Graph lattice = Graph.lattice(a, b, c);
        int[] colour = lattice.colours();
        for (int e = 0; e < lattice.edges(); e++) {
            assertNotEquals(colour[lattice.from(e)], colour[lattice.to(e)]);
        }
        assertEquals(3 * a * b * c, lattice.edges());
        for (int unit = 0; unit < lattice.units(); unit++) {
            assertEquals(6, lattice.degree(unit));
        }
    }

    @Test
    void everyUnitOfACompleteGraphHasItsOwnColour() {
        assertEquals(5, Graph.complete(5, 0.2).blocks().length);
        assertEquals(10, Graph.complete(5, 0.2).edges());
    }

    @Test
    void refusesLoopsAndStrangers() {
        assertThrows(IllegalArgumentException.class, () -> Graph.of(2, new int[][] {{1, 1}}, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> Graph.of(2, new int[][] {{0, 2}}, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> Graph.of(2, new int[][] {{0, 1}}, new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> Graph.lattice(4, 1));
    }
}
