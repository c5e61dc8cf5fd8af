package chapter07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter07.Leapfrog.Phase;
import java.util.function.UnaryOperator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = Leapfrog.class, number = 1, title = "A leapfrog that wastes no slope", points = 3,
        hints = {
            "Copy both arrays first. A step is half a kick, a whole drift, half a kick, each with what the line before has made: "
                + "write that with two slopes a step, until all but the last test pass.",
            "The second half kick of one step and the first of the next are at the same position. Two halves make a whole.",
            "So: half a kick; then drift and kick in turn, each whole; and the last kick is a half again. No step at all needs no "
                + "slope at all."})
public class LeapfrogTest {

    private static final double ROUNDING = 1e-12;
    private static final UnaryOperator<double[]> BOWL = q -> q.clone();
    /** The slope of E = (q₀² − 1)² + q₁⁴/4 + q₀q₁/2: no symmetry that could hide a mistake. */
    private static final UnaryOperator<double[]> HILLS = q -> new double[] {
        4 * q[0] * (q[0] * q[0] - 1) + q[1] / 2, q[1] * q[1] * q[1] + q[0] / 2};

    @Checks(points = 1, idea = "Turn the momentum round and the same steps lead back to the start")
    void reversible(Leapfrog answer) {
        double[] q = {0.3, -0.7};
        double[] p = {1.1, 0.4};
        Phase there = answer.leapfrog(q, p, HILLS, 0.1, 25);
        assertTrue(Math.hypot(there.q()[0] - q[0], there.q()[1] - q[1]) > 0.1, "the path goes somewhere");
        Phase back = answer.leapfrog(there.q(), new double[] {-there.p()[0], -there.p()[1]}, HILLS, 0.1, 25);
        assertArrayEquals(new double[] {0.3, -0.7}, back.q(), ROUNDING);
        assertArrayEquals(new double[] {-1.1, -0.4}, back.p(), ROUNDING);
        assertArrayEquals(new double[] {0.3, -0.7}, q, 0, "the start is left as it was");
    }

    @Checks(points = 0.5, idea = "In a bowl the path keeps to an ellipse, p² + (1 − ε²/4) q²: the first and the last kick are halves")
    void shadowEllipse(Leapfrog answer) {
        for (double eps : new double[] {0.1, 0.7, 1.5}) {
            double shape = 1 - eps * eps / 4;
            for (int steps = 1; steps <= 20; steps++) {
                Phase end = answer.leapfrog(new double[] {0.8}, new double[] {-0.5}, BOWL, eps, steps);
                assertEquals(0.25 + shape * 0.64, end.p()[0] * end.p()[0] + shape * end.q()[0] * end.q()[0], ROUNDING);
            }
        }
    }

    @Checks(points = 0.5, idea = "A path of fixed length comes nearer to the true one as ε², and momentum points where the position goes")
    void secondOrder(Leapfrog answer) {
        double[] error = new double[2];
        for (int i = 0; i < 2; i++) {
            int steps = i == 0 ? 20 : 40;
            Phase end = answer.leapfrog(new double[] {1, 0}, new double[] {0, 1}, BOWL, 1.0 / steps, steps);
            error[i] = Math.hypot(end.q()[0] - Math.cos(1), end.q()[1] - Math.sin(1));
        }
        assertEquals(4, error[0] / error[1], 0.05);
        assertArrayEquals(new double[] {0.2}, answer.leapfrog(new double[] {0.2}, new double[] {3}, BOWL, 0.1, 0).q(), 0);
        assertThrows(IllegalArgumentException.class,
                () -> answer.leapfrog(new double[2], new double[3], q -> new double[q.length], 0.1, 1));
    }

    @Checks(points = 1, idea = "Where two steps meet, one slope serves both: L steps need L + 1 slopes, and are the same steps")
    void thrifty(Leapfrog answer) {
        int[] calls = {0};
        UnaryOperator<double[]> counted = q -> {
            calls[0]++;
            return HILLS.apply(q);
        };
        Phase whole = answer.leapfrog(new double[] {0.3, -0.7}, new double[] {1.1, 0.4}, counted, 0.1, 25);
        assertTrue(calls[0] <= 26, calls[0] + " slopes for 25 steps");
        Phase byOnes = new Phase(new double[] {0.3, -0.7}, new double[] {1.1, 0.4});
        for (int step = 0; step < 25; step++) {
            byOnes = answer.leapfrog(byOnes.q(), byOnes.p(), HILLS, 0.1, 1);
        }
        assertArrayEquals(byOnes.q(), whole.q(), ROUNDING);
        assertArrayEquals(byOnes.p(), whole.p(), ROUNDING);
    }
}
