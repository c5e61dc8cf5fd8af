package chapter07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter07.AdjustedLangevin.Chain;
import chapter07.AdjustedLangevin.Target;
import java.util.Arrays;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = AdjustedLangevin.class, number = 3, title = "MALA at any temperature", points = 3,
        hints = {
            "The proposal is a Gaussian around $x - \\varepsilon\\nabla E(x)$. What is its variance, when the kick is "
                + "$\\sqrt{2\\varepsilon T}\\,\\xi$? Coming back uses the slope at $x'$, so the ratio of both densities stays.",
            "Work with logarithms: accept when a uniform random number is below "
                + "$\\exp(\\ln g(x|x') - \\ln g(x'|x) - (E(x') - E(x))/T)$.",
            "The logarithm of a Gaussian is minus its squared distance over twice its variance. Remember that a rejected move "
                + "writes the old $x$ again."})
public class AdjustedLangevinTest {

    private static final int RUN = 400_000;
    private static final double STEP = 0.5; // unadjusted, the variance would be 1/(1 − 0.25) = 1.33
    /** The standard Gaussian of any dimension. */
    private static final Target BOWL = new Target(x -> Arrays.stream(x).map(y -> y * y).sum() / 2, x -> x.clone());
    private static final Target QUARTIC = new Target(x -> Math.pow(x[0], 4) / 4, x -> new double[] {Math.pow(x[0], 3)});

    @Checks(points = 1, idea = "The variance in a bowl is T/k at any step, because moves are rejected, and rejections count")
    void varianceWithoutBias(AdjustedLangevin answer) {
        double[] start = new double[1];
        Chain chain = answer.mala(BOWL, 1, start, STEP, RUN, 1);
        assertEquals(RUN, chain.positions().length);
        assertEquals(1, moment(chain, 2), 0.02);
        assertEquals(2, moment(answer.mala(BOWL, 2, start, STEP, RUN, 2), 2), 0.04);
        assertArrayEquals(new double[1], start, 0);
    }

    @Checks(points = 1, idea = "In a bowl MALA accepts what one leapfrog step of length √(2ε) would: the proposal's two directions "
            + "are both in the ratio")
    void acceptance(AdjustedLangevin answer) {
        double stretch = 0.125 + Math.sqrt(1 + 0.125 * 0.125); // the leapfrog's s at a step of one
        double exact = 4 / Math.PI * Math.atan(1 / stretch);
        assertEquals(exact, answer.mala(BOWL, 1, new double[1], STEP, RUN / 4, 3).acceptance(), 0.006);
        assertEquals(exact, answer.mala(BOWL, 3, new double[1], STEP, RUN / 4, 4).acceptance(), 0.006);
    }

    @Checks(points = 1, idea = "Also where the slope changes fast, E = x⁴/4, the mean of x E'(x) is T")
    void virial(AdjustedLangevin answer) {
        Chain chain = answer.mala(QUARTIC, 1, new double[1], 0.3, RUN / 2, 5);
        assertEquals(1, moment(chain, 4), 0.05);
        assertTrue(Arrays.deepEquals(answer.mala(QUARTIC, 1, new double[1], 0.3, 20, 6).positions(),
                answer.mala(QUARTIC, 1, new double[1], 0.3, 20, 6).positions()), "the seed decides the chain");
    }

    private static double moment(Chain chain, int power) {
        return Arrays.stream(chain.positions()).mapToDouble(x -> Math.pow(x[0], power)).average().orElseThrow();
    }
}
