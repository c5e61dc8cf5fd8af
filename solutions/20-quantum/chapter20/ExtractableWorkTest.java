package chapter20;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.quantum.Ergotropy;

@ExerciseTest(contract = ExtractableWork.class, number = 5, title = "The work in a state", points = 2, hints = {
    "A drive without a bath can't change the set of probabilities. It can change on which level each stands.",
    "How must they stand for the energy to be least?",
    "Sort copies: one array upwards, the other downwards."})
public class ExtractableWorkTest {

    private static final double CLOSE = 1e-12;

    @Checks(points = 0.5, idea = "A passive state, thermal or not, has energy and no work")
    void passive(ExtractableWork answer) {
        assertEquals(0, answer.ergotropy(new double[] {0, 1, 3}, new double[] {0.5, 0.3, 0.2}), CLOSE);
        assertEquals(0, answer.ergotropy(new double[] {3, 0, 1}, new double[] {0.2, 0.5, 0.3}), CLOSE);
        assertEquals(0, answer.ergotropy(new double[] {-7}, new double[] {1}), CLOSE);
        assertEquals(0, answer.ergotropy(new double[] {2, 2, 2}, new double[] {0.1, 0.7, 0.2}), CLOSE);
    }

    @Checks(points = 0.5, idea = "An inverted state gives what its probabilities can fall by")
    void inverted(ExtractableWork answer) {
        assertEquals(0.4, answer.ergotropy(new double[] {0, 1}, new double[] {0.3, 0.7}), CLOSE);
        assertEquals(3, answer.ergotropy(new double[] {0, 1, 3}, new double[] {0, 0, 1}), CLOSE);
        assertEquals(0.2, answer.ergotropy(new double[] {0, 1, 3}, new double[] {0.5, 0.2, 0.3}), CLOSE);
    }

    @Checks(points = 1, idea = "Any order of levels, whatever the zero of energy; the arrays stay as they are")
    void anyOrder(ExtractableWork answer, RandomGenerator random) {
        for (int n : new int[] {3, 10, 100}) {
            double[] e = random.doubles(n, -5, 5).toArray();
            double[] p = random.doubles(n).toArray();
            double sum = 0;
            for (double x : p) {
                sum += x;
            }
            for (int k = 0; k < n; k++) {
                p[k] /= sum;
            }
            double[] before = e.clone();
            assertEquals(Ergotropy.of(e, p), answer.ergotropy(e, p), 20 * CLOSE);
            assertArrayEquals(before, e, 0);
        }
    }
}
