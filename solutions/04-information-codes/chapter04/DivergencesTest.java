package chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

@ExerciseTest(contract = Divergences.class, number = 2, title = "KL, Jensen–Shannon and mutual information", points = 3, level = Level.BUILD,
        hints = {
            "All three are one sum, $\\sum_i p_i\\ln(p_i/q_i)$, with different $p$ and $q$. Write it once.",
            "In Java `p / 0.0` is infinite, and so is its logarithm: the infinity comes by itself. Only $p_i = 0$ needs care.",
            "Mutual information is the KL divergence from $p(x)\\,p(y)$ to $p(x,y)$. Add up rows and columns of the table first."})
public class DivergencesTest {

    private static final double ROUNDING = 1e-12;
    private static final double[] FAIR = {0.5, 0.5};
    private static final double[] LOADED = {0.9, 0.1};

    @Checks(points = 1, idea = "KL averages ln(p/q) over p, the first argument: it is not symmetric, and it is in nats")
    void klFollowsItsFirstArgument(Divergences answer) {
        assertEquals(Math.log(5.0 / 3), answer.kl(FAIR, LOADED), ROUNDING);
        assertEquals(0.9 * Math.log(1.8) + 0.1 * Math.log(0.2), answer.kl(LOADED, FAIR), ROUNDING);
        assertEquals(0, answer.kl(LOADED, LOADED), ROUNDING);
    }

    @Checks(points = 0.5, idea = "KL is infinite where q rules out what p allows, and an outcome that p rules out adds nothing")
    void klAtZeros(Divergences answer) {
        assertEquals(Double.POSITIVE_INFINITY, answer.kl(FAIR, new double[] {1, 0}));
        assertEquals(Math.log(2), answer.kl(new double[] {1, 0}, FAIR), ROUNDING);
        assertEquals(0, answer.kl(new double[] {0, 1}, new double[] {0, 1}), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Jensen–Shannon compares both with their mean: symmetric, and ln 2 for distributions "
            + "that share no outcome")
    void jsIsSymmetricAndBounded(Divergences answer) {
        assertEquals(Math.log(2), answer.js(new double[] {1, 0}, new double[] {0, 1}), ROUNDING);
        assertEquals(answer.js(FAIR, LOADED), answer.js(LOADED, FAIR), ROUNDING);
        double[] middle = {0.7, 0.3};
        double expected = 0.5 * (0.5 * Math.log(0.5 / 0.7) + 0.5 * Math.log(0.5 / 0.3)
                + 0.9 * Math.log(0.9 / middle[0]) + 0.1 * Math.log(0.1 / middle[1]));
        assertEquals(expected, answer.js(FAIR, LOADED), ROUNDING);
    }

    @Checks(points = 1, idea = "Mutual information is zero for independent variables, and the whole entropy for a copy")
    void mutualInformationFromNothingToAll(Divergences answer) {
        assertEquals(0, answer.mutualInformation(new double[][] {{0.06, 0.14, 0.1}, {0.14, 0.98 / 3, 0.7 / 3}}), ROUNDING);
        double entropy = -0.3 * Math.log(0.3) - 0.7 * Math.log(0.7);
        assertEquals(entropy, answer.mutualInformation(new double[][] {{0.3, 0}, {0, 0.7}}), ROUNDING);
        // A fair bit through a channel that flips one in ten: ln 2 − h(0.1)
        double flipped = -0.1 * Math.log(0.1) - 0.9 * Math.log(0.9);
        double[][] noisy = {{0.45, 0.05}, {0.05, 0.45}};
        assertEquals(Math.log(2) - flipped, answer.mutualInformation(noisy), ROUNDING);
        assertTrue(noisy[0][0] == 0.45, "the table is left as it was");
    }
}
