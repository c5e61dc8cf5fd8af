package chapter19;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = ShortSightedDemon.class, number = 2, title = "The demon that errs", points = 3, hints = {
    "A molecule that alone fills a volume and is let to fill another one slowly does the work ln(V after / V before).",
    "Before, it has half of the box. After a right reading it has x of it, after a wrong one the rest.",
    "In a cycle box and memory return to what they were: look at the bath alone."})
public class ShortSightedDemonTest {

    @Checks(points = 1, idea = "The molecule goes from half of the box to x where the reading is right and to 1 − x where it is wrong")
    void work(ShortSightedDemon answer) {
        double[] eps = {0, 0.01, 0.1, 0.25, 0.5};
        double[] expected = {0.5877866649021191, 0.5658144191287567, 0.368064207168497, 0.03848052056806417, -0.5108256237659906};
        for (int k = 0; k < eps.length; k++) {
            assertEquals(expected[k], answer.szilardWork(eps[k], 0.9), 1e-12);
        }
        assertEquals(Math.log(2), answer.szilardWork(0, 1), 1e-15);
        assertEquals(Double.NEGATIVE_INFINITY, answer.szilardWork(1e-9, 1));
        assertEquals(Math.log(2), answer.szilardWork(1, 0), 1e-15);
    }

    @Checks(points = 1, idea = "The best stop is where the work is largest: it believes the reading as far as it is right")
    void best(ShortSightedDemon answer) {
        for (double eps : new double[] {0, 0.02, 0.3, 0.5, 0.8, 1}) {
            double x = answer.bestStop(eps);
            double most = gain(eps, x);
            for (double other = 0.005; other < 1; other += 0.005) {
                assertTrue(gain(eps, other) <= most + 1e-12, "for an error of " + eps + " another stop gains more");
            }
        }
    }

    private static double gain(double eps, double x) {
        return Math.log(2) + (eps == 1 ? 0 : (1 - eps) * Math.log(x)) + (eps == 0 ? 0 : eps * Math.log(1 - x));
    }

    @Checks(points = 1, idea = "In a cycle the bath gives the work and gets the heat of erasing; nothing else changes, and for a real eraser the sum is never negative")
    void ledger(ShortSightedDemon answer) {
        for (double eps : new double[] {0, 0.1, 0.4, 0.9}) {
            for (double x : new double[] {0.2, 0.5, 0.97}) {
                double made = answer.entropyMade(eps, x, Math.log(2));
                assertEquals(Math.log(2) - gain(eps, x), made, 1e-12);
                assertTrue(made >= -1e-12);
                assertEquals(made + 0.3, answer.entropyMade(eps, x, Math.log(2) + 0.3), 1e-12);
            }
        }
    }
}
