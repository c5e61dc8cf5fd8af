package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FeasibilityTest {

    @Test
    void atTheCrossingNeitherSideIsPreferred() {
        double ice = Feasibility.crossing(6010, 22.0);                  // J/mol and J/(mol K)
        assertEquals(273.18, ice, 0.01);
        assertEquals(0, Feasibility.of(6010, 22.0, ice).freeEnergyChange(), 1e-11);
        assertEquals(Feasibility.Verdict.NEEDS_WORK, Feasibility.of(6010, 22.0, ice - 1).verdict());
        assertEquals(Feasibility.Verdict.SPONTANEOUS, Feasibility.of(6010, 22.0, ice + 1).verdict());
        assertEquals(ice, Feasibility.crossing(-6010, -22.0), 0);
    }

    @Test
    void whatNeverCrossesIsRefused() {
        double[][] never = {{1, -1}, {-1, 1}, {0, 1}, {1, 0}, {0, 0}, {Double.NaN, 1}, {1, Double.POSITIVE_INFINITY}};
        for (double[] changes : never) {
            assertThrows(IllegalArgumentException.class, () -> Feasibility.crossing(changes[0], changes[1]));
        }
    }
}
