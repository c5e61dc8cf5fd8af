package chapter09;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter09.ParallelTempering.Tempered;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import thermolab.energy.LineDensity;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.Estimate;

/** Held to closed forms in one, two and four dimensions, to equipartition on each rung, and to an integral over two wells. */
@ExerciseTest(contract = ParallelTempering.class, number = 4, title = "exchange of replicas", points = 3, hints = {
    "`swapAcceptance`: by detailed balance the mean is twice the chance that the hotter replica has the lower energy. With "
            + "$E = T\\gamma$ and $\\gamma$ Gamma distributed with shape $d/2$ for both, which ratio of the two matters? It is 1 at $r = 1$. "
            + "The share $\\gamma_1/(\\gamma_1 + \\gamma_2)$ has a beta distribution: `Beta.regularizedBeta(x, a, b)`.",
    "`temper`: an exchange swaps `x[i]` and `x[i + 1]`, nothing else. With $i$ the colder rung, $1/T_i - 1/T_{i+1}$ is positive: the "
            + "exchange is certain when the colder replica has the *higher* energy.",
    "Which pairs: `for (int i = k % 2; i + 1 < rungs; i += 2)`. Count a try for each pair, and an exchange where "
            + "`random.nextDouble()` is below the probability. Write all positions down after the exchanges."})
public class ParallelTemperingTest {

    private static final double ROUNDING = 1e-12;
    private static final double RATE = 0.01; // the rates below scatter by 0.003
    private static final int ITERATIONS = 100_000;

    @Checks(points = 1, idea = "The chance to exchange in a bowl: twice the chance that the hotter replica has the lower energy; 1 at "
            + "equal temperatures, the same for r and 1/r")
    void closedForms(ParallelTempering answer) {
        for (double r : new double[] {1, 1.3, 2, 5}) {
            double x = 1 / (1 + r);
            assertEquals(4 / Math.PI * Math.asin(Math.sqrt(x)), answer.swapAcceptance(1, r), ROUNDING);
            assertEquals(2 * x, answer.swapAcceptance(2, r), ROUNDING);
            assertEquals(2 * x * x * (3 - 2 * x), answer.swapAcceptance(4, r), ROUNDING);
            assertEquals(answer.swapAcceptance(7, r), answer.swapAcceptance(7, 1 / r), ROUNDING);
        }
        assertEquals(1, answer.swapAcceptance(1000, 1), 1e-9);
    }

    @Checks(points = 1, idea = "Each rung keeps its own temperature, with or without exchange: the mean of x² in a bowl is T")
    void equipartitionOnEachRung(ParallelTempering answer) {
        double[] ladder = {0.5, 1, 3};
        Tempered run = answer.temper(x -> x * x / 2, ladder, 0, 2, ITERATIONS, 3);
        for (int i = 0; i < 3; i++) {
            Estimate square = Estimate.ofBlocks(Arrays.stream(run.positions()[i]).map(x -> x * x).toArray(), 50);
            assertEquals(ladder[i], square.value(), 0.05 * ladder[i]);
            assertTrue(square.sigmasFrom(ladder[i]) < 5);
        }
    }

    @Checks(points = 0.5, idea = "Measured rates of exchange meet the closed form, for both kinds of pairs")
    void measuredRates(ParallelTempering answer) {
        double[] rates = answer.temper(x -> 3 * x * x, new double[] {0.5, 1, 3}, 0, 0.8, ITERATIONS, 4).swapRates();
        assertArrayEquals(new double[] {4 / Math.PI * Math.asin(Math.sqrt(1 / 3.0)), 2.0 / 3}, rates, RATE);
    }

    @Checks(points = 0.5, idea = "Behind a wall of twenty T the coldest replica still finds the deeper well, and leaves it as often as it "
            + "should")
    void findsBothWells(ParallelTempering answer) {
        DoubleUnaryOperator wells = x -> 20 * Math.pow(x * x - 1, 2) - 0.4 * x;
        double exact = LineDensity.of(wells, 1, -3, 3).mean(x -> x > 0 ? 1 : 0);
        double[] ladder = {1, 2, 4, 8, 16};
        double[] cold = answer.temper(wells, ladder, -1, 0.3, ITERATIONS, 5).positions()[0];
        Estimate right = Estimate.ofBlocks(Arrays.stream(cold).map(x -> x > 0 ? 1 : 0).toArray(), 50);
        assertEquals(exact, right.value(), 0.08);
        assertTrue(right.sigmasFrom(exact) < 5);
        assertArrayEquals(cold, answer.temper(wells, ladder, -1, 0.3, ITERATIONS, 5).positions()[0], 0);
    }
}
