package chapter07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter07.HamiltonianSampler.Chain;
import chapter07.HamiltonianSampler.Target;
import java.util.Arrays;
import java.util.stream.IntStream;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = HamiltonianSampler.class, number = 2, title = "Hamiltonian Monte Carlo", points = 5,
        hints = {
            "An iteration is: draw $p$, remember $H$, run the leapfrog on *copies*, take the difference of $H$, decide.",
            "Keep $q$ until the decision. Accept when a uniform random number is below $e^{-\\Delta H}$; that covers downhill moves too.",
            "Write `positions[i] = q.clone()` and `errors[i]` in every iteration, after the decision, whatever it was; the momentum "
                + "is thrown away."})
public class HamiltonianSamplerTest {

    private static final int RUN = 20_000;
    /** The standard Gaussian of any dimension. */
    private static final Target BOWL = new Target(q -> Arrays.stream(q).map(x -> x * x).sum() / 2, q -> q.clone());
    private static final Target QUARTIC = new Target(q -> Math.pow(q[0], 4) / 4, q -> new double[] {Math.pow(q[0], 3)});

    @Checks(points = 1, idea = "In a bowl the share accepted is (4/π) arctan(1/s), less in more dimensions: H is E(q) + p²/2 before "
            + "and after")
    void acceptance(HamiltonianSampler answer) {
        // exact: the leapfrog is a linear map with singular values s and 1/s; five standard errors
        assertEquals(0.760231, answer.hmc(BOWL, new double[1], 1.5, 3, RUN, 1).acceptance(), 0.02);
        assertEquals(0.747924, answer.hmc(BOWL, gaussians(100), 0.5, 3, 4000, 2).acceptance(), 0.04);
    }

    @Checks(points = 1, idea = "The mean of exp(−ΔH) over all proposals, accepted or not, is exactly one, and ΔH itself is positive "
            + "on average")
    void errorsObeyTheirIdentity(HamiltonianSampler answer) {
        Chain chain = answer.hmc(BOWL, gaussians(100), 0.5, 3, 4000, 3);
        assertEquals(4000, chain.errors().length);
        assertEquals(1, Arrays.stream(chain.errors()).map(x -> Math.exp(-x)).average().orElseThrow(), 0.08);
        assertEquals(0.207710, Arrays.stream(chain.errors()).average().orElseThrow(), 0.06);
    }

    @Checks(points = 1, idea = "A rejected proposal counts the old position once more, so that even a long step leaves exp(−E) as it is")
    void everyIterationCounts(HamiltonianSampler answer) {
        Chain chain = answer.hmc(BOWL, new double[1], 1.9, 3, 2 * RUN, 4);
        assertEquals(2 * RUN, chain.positions().length);
        long stays = IntStream.range(1, 2 * RUN).filter(i -> chain.positions()[i][0] == chain.positions()[i - 1][0]).count();
        assertEquals(1 - chain.acceptance(), stays / (double) (2 * RUN), 1e-3);
        assertEquals(1, moment(chain, 2), 0.1);
        assertEquals(1, moment(answer.hmc(QUARTIC, new double[1], 0.9, 3, RUN, 5), 4), 0.15); // ⟨q E'⟩ = T
    }

    @Checks(points = 1, idea = "Momentum is drawn anew in every iteration: a quarter turn then makes nearly independent draws")
    void freshMomentum(HamiltonianSampler answer) {
        Chain chain = answer.hmc(BOWL, new double[1], 0.1, 16, RUN, 6); // the turn is 16 acos(0.995) = 1.6007
        assertEquals(0, moment(chain, 1), 0.04);
        assertEquals(1, moment(chain, 2), 0.05);
        assertEquals(-0.0299, lagOne(chain, 1), 0.04);
        assertEquals(0, lagOne(chain, 2), 0.05);
    }

    @Checks(points = 1, idea = "The start is left alone, and the seed alone decides the chain")
    void reproducible(HamiltonianSampler answer) {
        double[] start = {0.5, -2};
        Chain one = answer.hmc(BOWL, start, 0.3, 4, 50, 7);
        assertArrayEquals(new double[] {0.5, -2}, start, 0);
        assertTrue(Arrays.deepEquals(one.positions(), answer.hmc(BOWL, start, 0.3, 4, 50, 7).positions()));
        assertFalse(Arrays.deepEquals(one.positions(), answer.hmc(BOWL, start, 0.3, 4, 50, 8).positions()));
        assertTrue(IntStream.range(0, 50).mapToObj(i -> one.positions()[i]).distinct().count() == 50, "rows are arrays of their own");
    }

    private static double[] gaussians(int dimension) {
        return new java.util.SplittableRandom(11).doubles(dimension).map(u -> Math.signum(u - 0.5)).toArray();
    }

    private static double moment(Chain chain, int power) {
        return Arrays.stream(chain.positions()).mapToDouble(q -> Math.pow(q[0], power)).average().orElseThrow();
    }

    /** The correlation of q^power from one iteration to the next. */
    private static double lagOne(Chain chain, int power) {
        double[] x = Arrays.stream(chain.positions()).mapToDouble(q -> Math.pow(q[0], power)).toArray();
        double mean = Arrays.stream(x).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (int i = 1; i < x.length; i++) {
            products += (x[i] - mean) * (x[i - 1] - mean);
            squares += (x[i] - mean) * (x[i] - mean);
        }
        return products / squares;
    }
}
