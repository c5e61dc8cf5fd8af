package chapter03;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

/** A tiny pair is enumerated by hand; larger ones are held to the mean and variance of the negative hypergeometric law. */
@ExerciseTest(contract = ExchangeDistribution.class, number = 2, title = "share energy by counting", points = 2, level = Level.BUILD,
        hints = {
    "Which microstates of the *pair* have $q_A$ quanta in A? Every arrangement in A goes with every arrangement in B.",
    "Collect $\\ln\\Omega(N_A,q_A)+\\ln\\Omega(N_B,q-q_A)$ in an array. Probabilities are proportional to the "
            + "exponentials of its entries, which overflow unless you subtract something common first.",
    "Subtract the largest entry (or the logarithm of the sum) before `Math.exp`. `LogSumExp.softmax(array)` does both "
            + "steps at once."})
public class ExchangeDistributionTest {

    @Checks(points = 0.5, idea = "A macrostate's share is its number of microstates: the product of the counts in A and in B")
    void tinyPairIsEnumerated(ExchangeDistribution answer) {
        // A: one oscillator, one way each; B: two oscillators, with 3, 2, 1 ways to hold 2, 1, 0 quanta
        assertArrayEquals(new double[] {1 / 2.0, 1 / 3.0, 1 / 6.0}, answer.exchangeDistribution(1, 2, 2), 1e-9);
        assertArrayEquals(new double[] {1}, answer.exchangeDistribution(3, 4, 0), 1e-12);
    }

    @Checks(points = 0.5, idea = "One quantum is found in each oscillator alike, so q_A is on average the share N_A/(N_A + N_B)")
    void meanAndModeAreTheFairShare(ExchangeDistribution answer) {
        double[] p = answer.exchangeDistribution(300, 200, 100);
        assertEquals(101, p.length);
        double sum = 0;
        double mean = 0;
        int mode = 0;
        for (int inA = 0; inA < p.length; inA++) {
            sum += p[inA];
            mean += inA * p[inA];
            mode = p[inA] > p[mode] ? inA : mode;
        }
        assertEquals(1, sum, 1e-9);
        assertEquals(60, mean, 1e-6);
        assertEquals(60, mode);
    }

    @Checks(points = 0.5, idea = "Quanta cannot be told apart and gather more than coins do: the spread is wider than binomial")
    void spreadIsThatOfIndistinguishableQuanta(ExchangeDistribution answer) {
        double[] p = answer.exchangeDistribution(30, 20, 100);
        double variance = 0;
        for (int inA = 0; inA < p.length; inA++) {
            variance += (inA - 60) * (inA - 60) * p[inA];
        }
        assertEquals(100 * 0.6 * 0.4 * 150 / 51.0, variance, 1e-6);
    }

    @Checks(points = 0.5, idea = "Counts overflow a double: subtract a common logarithm before the exponential")
    void largeSolidsDoNotOverflow(ExchangeDistribution answer) {
        double[] p = answer.exchangeDistribution(20_000, 30_000, 40_000);
        double sum = 0;
        for (double each : p) {
            assertTrue(each >= 0 && each <= 1);
            sum += each;
        }
        assertEquals(1, sum, 1e-9);
    }
}
