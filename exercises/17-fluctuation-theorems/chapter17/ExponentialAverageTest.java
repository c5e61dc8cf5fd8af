package chapter17;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = ExponentialAverage.class, number = 2, title = "A free energy from works", points = 3, hints = {
    "Which paths dominate an average of $e^{-\\beta W}$? Factor the largest term out before you take the logarithm.",
    "The answer is in the unit of the works: where does β come back?",
    "For the bias, expand $\\ln(m + \\delta)$ to second order around the true mean $m$: what does $\\langle\\delta^2\\rangle$ of a mean of $n$ amount to?"})
public class ExponentialAverageTest {

    private static final double ACCURACY = 1e-9;

    @Checks(points = 1, idea = "The average is of e^(−βW), and its logarithm comes back to the unit of the works")
    void knownWorks(ExponentialAverage answer) {
        assertEquals(-Math.log((1 + Math.exp(-2)) / 2), answer.jarzynski(new double[] {0, 2}, 1).freeEnergy(), ACCURACY, "works 0 and 2, β = 1");
        assertEquals(-4 * Math.log((1 + Math.exp(-0.5)) / 2), answer.jarzynski(new double[] {0, 2}, 0.25).freeEnergy(), ACCURACY, "at β = 1/4");
        assertEquals(3.5, answer.jarzynski(new double[] {3.5}, 2).freeEnergy(), ACCURACY, "a single work");
    }

    @Checks(points = 1, idea = "Works of a thousand T, of either sign, leave the answer finite and exact")
    void largeWorks(ExponentialAverage answer) {
        double plain = answer.jarzynski(new double[] {0, 1, 3}, 2).freeEnergy();
        for (double shift : new double[] {-5e3, 5e3}) {
            assertEquals(shift + plain, answer.jarzynski(new double[] {shift, shift + 1, shift + 3}, 2).freeEnergy(), 1e-8, "shifted by " + shift);
        }
        assertEquals(Math.log(2) / 2, answer.jarzynski(new double[] {0, 1e5}, 2).freeEnergy(), ACCURACY, "one work far above the other");
    }

    @Checks(points = 1, idea = "The bias comes from the curvature of the logarithm: above zero, from the variance of e^(−βW), falling as 1/n")
    void bias(ExponentialAverage answer) {
        double m = (1 + Math.exp(-2)) / 2;
        double variance = Math.pow(1 - Math.exp(-2), 2) / 2;
        assertEquals(variance / (m * m) / 4, answer.jarzynski(new double[] {0, 2}, 1).bias(), ACCURACY, "two works");
        assertEquals(variance / (m * m) / 4 / 2, answer.jarzynski(new double[] {7, 8}, 2).bias(), ACCURACY, "shifted, at β = 2");
        double[] many = new double[400];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = 2;
        }
        double ofMany = Math.pow(1 - Math.exp(-2), 2) / 4 * 400 / 399;
        assertEquals(ofMany / (m * m) / 800, answer.jarzynski(many, 1).bias(), ACCURACY, "four hundred works");
        assertEquals(0, answer.jarzynski(new double[] {5}, 1).bias(), ACCURACY, "a single work");
    }
}
