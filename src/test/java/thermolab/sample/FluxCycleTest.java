package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FluxCycleTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void goesRoundARingForwards() {
        for (int n : new int[] {3, 4, 5, 10}) {
            FluxCycle driven = JumpProcess.ring(n, 3, 0.5).cycles().get(0);
            assertEquals(n * Math.log(6), driven.affinity(), ROUNDING * n);
            assertEquals(2.5 / n, driven.current(), ROUNDING);
            assertEquals(0, driven.states()[0]);
            assertEquals(1, driven.states()[1]);
            FluxCycle back = JumpProcess.ring(n, 0.5, 3).cycles().get(0);
            assertEquals(-n * Math.log(6), back.affinity(), ROUNDING * n);
            assertEquals(-2.5 / n, back.current(), ROUNDING);
        }
    }

    @Test
    void countsItsCurrentAlongItsStates() {
        double[][] w = {{0, 2, 0.3}, {0.5, 0, 4}, {1.5, 0.7, 0}};
        JumpProcess process = JumpProcess.of(w);
        FluxCycle only = process.cycles().get(0);
        assertArrayEquals(new int[] {0, 1, 2}, only.states());
        assertEquals(process.fluxes()[0][1], only.current(), ROUNDING);
        assertEquals(Math.log(2 * 4 * 1.5 / (0.5 * 0.7 * 0.3)), only.affinity(), ROUNDING);
    }

    @Test
    void addsUpToTheEntropyProductionOfAnyNetwork() {
        SplittableRandom random = new SplittableRandom(5);
        for (int n = 3; n < 8; n++) {
            double[][] w = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    boolean ring = j == (i + 1) % n || i == (j + 1) % n;
                    w[i][j] = i == j || !ring && random.nextDouble() < 0.3 && (i + j) % 2 == 0 ? 0 : 0.1 + random.nextDouble();
                }
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    w[i][j] = w[j][i] == 0 ? 0 : w[i][j];
                }
            }
            JumpProcess process = JumpProcess.of(w);
            assertEquals(process.entropyProduction(), process.cycles().stream().mapToDouble(FluxCycle::entropyProduction).sum(), 1e-11);
            process.cycles().forEach(cycle -> assertTrue(cycle.states()[1] < cycle.states()[cycle.states().length - 1]));
        }
    }

    @Test
    void findsTheStateOfAPathAtMinusZero() {
        assertEquals(2, new JumpPath(new double[] {0, 1}, new int[] {2, 0}, 3).at(-0.0));
    }
}
