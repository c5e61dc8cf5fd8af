package chapter23;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = ChainStep.class, number = 1, title = "Half of a chain", points = 2, hints = {
    "Sum $e^{K\\sigma(s + t)}$ over $\\sigma = \\pm1$, once with $s = t$ and once with $s = -t$. The ratio of the two is $e^{2K'}$.",
    "The ratio is $\\cosh 2K$. Its logarithm is that of one plus something small where $K$ is small: what is $\\cosh x - 1$ as a square?",
    "Where $K$ is large take $e^{2K}$ out of the cosine before it overflows."})
public class ChainStepTest {

    private static final double CLOSE = 1e-12;

    private static void same(double expected, double actual) {
        assertEquals(expected, actual, CLOSE * Math.abs(expected));
    }

    @Checks(points = 0.5, idea = "The coupling that is left has the weights of the sum over the middle spin: alike over unlike is $e^{2K'}$")
    void hasTheWeightsOfTheSum(ChainStep answer, RandomGenerator random) {
        same(0.6625013736789321, answer.decimate(1));
        for (int trial = 0; trial < 10; trial++) {
            double k = random.nextDouble(0.5, 5);
            double alike = Math.exp(2 * k) + Math.exp(-2 * k);
            same(0.5 * Math.log(alike / 2), answer.decimate(k));
        }
    }

    @Checks(points = 0.5, idea = "Enemies of enemies are friends: the sign of K does not matter, and zero stays zero")
    void signsMeetTwice(ChainStep answer, RandomGenerator random) {
        for (int trial = 0; trial < 5; trial++) {
            double k = random.nextDouble(0.1, 3);
            same(0.5 * Math.log(Math.cosh(2 * k)), answer.decimate(-k));
        }
        assertEquals(0, answer.decimate(0), 0);
    }

    @Checks(points = 0.5, idea = "A small coupling becomes its square, and no digit is lost on the way")
    void smallOnesKeepTheirDigits(ChainStep answer, RandomGenerator random) {
        for (double power : new double[] {-5, -8, -20, -100, -149}) {
            double k = random.nextDouble(1, 9) * Math.pow(10, power);
            double expected = k * k * (1 - 2 * k * k / 3); // the next term is of order K⁴ beside one
            same(expected, answer.decimate(k));
        }
    }

    @Checks(points = 0.5, idea = "A very cold chain loses half of ln 2 a step, without an overflow")
    void coldOnesStayFinite(ChainStep answer, RandomGenerator random) {
        for (double most : new double[] {30, 500, 1e4, 1e6}) {
            double k = random.nextDouble(0.5 * most, most);
            same(k - 0.5 * Math.log(2), answer.decimate(k));
        }
    }
}
