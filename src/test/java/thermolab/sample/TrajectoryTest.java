package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TrajectoryTest {

    private static final ToDoubleFunction<double[]> HILLS = q -> Math.pow(q[0] * q[0] - 1, 2) + Math.pow(q[1], 4) / 4 + q[0] * q[1] / 2;
    private static final UnaryOperator<double[]> SLOPE = q -> new double[] {
        4 * q[0] * (q[0] * q[0] - 1) + q[1] / 2, Math.pow(q[1], 3) + q[0] / 2};

    @Test
    void leapfrogRunsBackwards() {
        Trajectory there = Trajectory.leapfrog(SLOPE, new double[] {0.3, -0.7}, new double[] {1.1, 0.4}, 0.1, 25);
        Trajectory back = Trajectory.leapfrog(SLOPE, there.positions()[25], there.momenta()[25], -0.1, 25);
        assertArrayEquals(new double[] {0.3, -0.7}, back.positions()[25], 1e-12);
        assertArrayEquals(new double[] {1.1, 0.4}, back.momenta()[25], 1e-12);
    }

    /** Halving the step divides the wandering of H by four, that of the shadow energy by sixteen. */
    @Test
    void shadowEnergyIsKeptToFourthOrder() {
        double[] plain = new double[2];
        double[] shadow = new double[2];
        for (int i = 0; i < 2; i++) {
            double step = i == 0 ? 0.04 : 0.02;
            Trajectory path = Trajectory.leapfrog(SLOPE, new double[] {0.3, -0.7}, new double[] {1.1, 0.4}, step,
                    (int) Math.round(4 / step));
            plain[i] = range(path.hamiltonian(HILLS));
            shadow[i] = range(path.shadow(HILLS, SLOPE, step));
        }
        assertEquals(4, plain[0] / plain[1], 0.4);
        assertEquals(16, shadow[0] / shadow[1], 1.6);
    }

    /** In a bowl Euler's map multiplies q² + p² by 1 + ε² at each step. */
    @Test
    void eulerSpiralsOutwards() {
        Trajectory path = Trajectory.euler(q -> q.clone(), new double[] {1}, new double[] {0}, 0.1, 50);
        assertEquals(Math.pow(1.01, 50) / 2, path.hamiltonian(q -> q[0] * q[0] / 2)[50], 1e-12);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThrows(IllegalArgumentException.class,
                () -> Trajectory.leapfrog(SLOPE, new double[2], new double[3], 0.1, 1));
        assertThrows(IllegalArgumentException.class,
                () -> Trajectory.leapfrog(q -> new double[1], new double[2], new double[2], 0.1, 1));
    }

    private static double range(double[] values) {
        return Arrays.stream(values).max().orElseThrow() - Arrays.stream(values).min().orElseThrow();
    }
}
