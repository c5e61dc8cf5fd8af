package chapter04;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter04.ChannelCapacity.Capacity;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

@ExerciseTest(contract = ChannelCapacity.class, number = 3, title = "Channel capacity by Blahut and Arimoto", points = 4, level = Level.BUILD,
        hints = {
            "Begin with the uniform input. One step needs three things in order: the output $q$, the divergences $D_x$, the new $r$.",
            "$D_x$ is KL between row $x$ of the channel and the output $q$; inputs with a large $D_x$ stand out and are used more. "
                + "A zero in the row adds nothing.",
            "$I(X;Y)$ is the mean of $D_x$ over the input, and the greatest $D_x$ is a bound from above, both in nats: divide by $\\ln 2$. "
                + "(With `sum` $=\\sum_x r_x e^{D_x}$, $\\ln$ `sum` is a sharper bound from below.) Stop when they are within `tol`."})
public class ChannelCapacityTest {

    private static final double TOLERANCE = 1e-9; // asked of the answer, in bits
    private static final double CERTIFIED = 2e-9; // allowed of its result

    @Checks(points = 1, idea = "A channel that flips a share f of the bits carries 1 − h(f) bits per use: bits, not nats")
    void binarySymmetric(ChannelCapacity answer) {
        for (double f : new double[] {0.02, 0.11, 0.5}) {
            double[][] w = {{1 - f, f}, {f, 1 - f}};
            assertEquals(1 - entropyBits(f), answer.blahutArimoto(w, TOLERANCE).bits(), CERTIFIED);
        }
    }

    @Checks(points = 1, idea = "A channel that loses a share e of the bits, and says which, carries 1 − e bits per use; "
            + "impossible outputs add nothing")
    void binaryErasure(ChannelCapacity answer) {
        double e = 0.3;
        double[][] w = {{1 - e, 0, e}, {0, 1 - e, e}};
        assertEquals(1 - e, answer.blahutArimoto(w, TOLERANCE).bits(), CERTIFIED);
    }

    @Checks(points = 1, idea = "The best input of an unequal channel is not uniform: the noisy symbol is used less often")
    void zChannel(ChannelCapacity answer) {
        double[][] w = {{1, 0}, {0.5, 0.5}};
        Capacity capacity = answer.blahutArimoto(w, TOLERANCE);
        assertEquals(Math.log(1.25) / Math.log(2), capacity.bits(), CERTIFIED);
        assertArrayEquals(new double[] {0.6, 0.4}, capacity.input(), 1e-6);
        assertTrue(w[1][0] == 0.5, "the channel is left as it was");
    }

    @Checks(points = 1, idea = "The gap between the two bounds certifies the result, and an input that helps nobody is not used")
    void certificate(ChannelCapacity answer) {
        double[][] w = {{0.9, 0.1}, {0.1, 0.9}, {0.5, 0.5}};
        double exact = 1 - entropyBits(0.1);
        for (double tol : new double[] {1e-2, 1e-5, TOLERANCE}) {
            Capacity capacity = answer.blahutArimoto(w, tol);
            assertTrue(capacity.gap() >= -1e-12 && capacity.gap() <= tol);
            assertTrue(capacity.bits() <= exact + 1e-12 + capacity.gap() && exact <= capacity.bits() + capacity.gap() + 1e-12);
        }
        assertEquals(0, answer.blahutArimoto(w, TOLERANCE).input()[2], 1e-6);
    }

    private static double entropyBits(double p) {
        return -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
    }
}
