package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import thermolab.num.LogSumExp;

class SoftValueIterationTest {

    private static final double[][][] MOVES = {{{1, 0}, {0.2, 0.8}}, {{0.5, 0.5}, {0, 1}}};
    private static final double[][] REWARDS = {{0, 1}, {2, -1}};

    @Test
    void oneStateIsAGeometricSeries() {
        double[][][] stay = {{{1}, {1}}};
        SoftValueIteration.SoftPolicy one = SoftValueIteration.solve(stay, new double[][] {{1, 3}}, 0.9, 0.5);
        double soft = 0.5 * LogSumExp.of(2, 6);
        assertEquals(soft / 0.1, one.value()[0], 1e-10);
        assertArrayEquals(LogSumExp.softmax(new double[] {2, 6}), one.policy()[0], 1e-12);
    }

    @Test
    void fixedPointSatisfiesBothEquations() {
        SoftValueIteration.SoftPolicy found = SoftValueIteration.solve(MOVES, REWARDS, 0.95, 0.3);
        for (int s = 0; s < 2; s++) {
            for (int a = 0; a < 2; a++) {
                double next = MOVES[s][a][0] * found.value()[0] + MOVES[s][a][1] * found.value()[1];
                assertEquals(REWARDS[s][a] + 0.95 * next, found.q()[s][a], 1e-10);
                assertEquals(Math.exp((found.q()[s][a] - found.value()[s]) / 0.3), found.policy()[s][a], 1e-9);
            }
        }
    }

    @Test
    void coldLimitIsTheGreedyPolicy() {
        SoftValueIteration.SoftPolicy hard = SoftValueIteration.solve(MOVES, REWARDS, 0.9, 0);
        SoftValueIteration.SoftPolicy cold = SoftValueIteration.solve(MOVES, REWARDS, 0.9, 1e-4);
        assertArrayEquals(hard.value(), cold.value(), 0.9 * 1e-4 * Math.log(2) / 0.1 + 1e-9);
        assertArrayEquals(new double[] {0, 1}, hard.policy()[0], 0);
        assertArrayEquals(hard.value(), SoftValueIteration.solve(MOVES, REWARDS, 0.9, 1e-300).value(), 1e-10);
        assertArrayEquals(new double[] {0, 1}, cold.policy()[0], 1e-12);
    }

    @Test
    void hotLimitIsTheUniformPolicy() {
        assertArrayEquals(new double[] {0.5, 0.5}, SoftValueIteration.solve(MOVES, REWARDS, 0.9, 1e6).policy()[1], 1e-5);
    }

    @Test
    void withoutAFutureOnlyRewardsCount() {
        SoftValueIteration.SoftPolicy now = SoftValueIteration.solve(MOVES, REWARDS, 0, 2);
        assertArrayEquals(REWARDS[1], now.q()[1], 0);
        assertEquals(2, now.passes(), 1);
    }

    @Test
    void greedyTiesAreShared() {
        double[][] equal = {{1, 1}, {1, 1}};
        assertArrayEquals(new double[] {0.5, 0.5}, SoftValueIteration.solve(MOVES, equal, 0, 0).policy()[0], 0);
    }

    @Test
    void refusesBadInput() {
        assertThrows(IllegalArgumentException.class, () -> SoftValueIteration.solve(MOVES, REWARDS, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> SoftValueIteration.solve(MOVES, REWARDS, 0.9, -1));
        double[][][] lost = {{{1, 0}, {0.2, 0.7}}, {{0.5, 0.5}, {0, 1}}};
        assertThrows(IllegalArgumentException.class, () -> SoftValueIteration.solve(lost, REWARDS, 0.9, 1));
        assertThrows(IllegalArgumentException.class,
                () -> SoftValueIteration.solve(MOVES, new double[][] {{0, Double.NaN}, {2, -1}}, 0.9, 1));
    }
}
