package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thermolab.num.LogSumExp;
import thermolab.num.RandomStream;
import thermolab.schedule.Constant;
import thermolab.schedule.Geometric;
import thermolab.schedule.Logarithmic;

/** Course references anneal.*: exact chain products, relative 1e-8 and 1e-6; the article's code by simulation, 25 %. */
class AnnealingTest {

    private static final double[] LANDSCAPE = {1, 2, 0.5, 1.8, 3, 0, 2.5, 0.8};
    private static final AnnealingChain CHAIN = AnnealingChain.of(LANDSCAPE, TransitionMatrix.leftOrRight(8));

    @Test
    void geometricCooling() {
        double[] p = CHAIN.distribution(0, new Geometric(2, 0.99), 500);
        assertEquals(0.3867476637902584, p[5], 1e-8);
        assertEquals(0.10837277359591806, p[0], 1e-8);
        assertEquals(0.40348240809718655, p[2], 1e-8);
        assertEquals(0.10139715451663758, p[7], 1e-8);
        assertEquals(0.580255924109489, CHAIN.distribution(0, new Geometric(2, 0.999), 5000)[5], 1e-8);
    }

    @Test
    void quenchAndFixedTemperature() {
        assertEquals(0, CHAIN.distribution(0, new Constant(0), 500)[5]);
        assertEquals(0.30558828546098893, CHAIN.distribution(0, new Constant(0.5), 500)[5], 1e-8);
        double[] logits = Arrays.stream(LANDSCAPE).map(e -> -e / 0.5).toArray();
        assertEquals(0.5681923739969542, LogSumExp.softmax(logits)[5], 1e-8);
        assertArrayEquals(LogSumExp.softmax(logits), CHAIN.distribution(0, new Constant(0.5), 200_000), 1e-9);
    }

    @Test
    void hajekDepth() {
        assertEquals(2.5, CHAIN.criticalDepth(), 1e-12);
        double[] expected = {0.4003888613955688, 0.5760854360834066, 0.7090246339040666};
        double[] frozen = {0.004284242485897483, 0.004288253898774354, 0.004288401828157266};
        for (int i = 0; i < 3; i++) {
            long steps = Math.round(Math.pow(10, 3 + i));
            assertEquals(expected[i], CHAIN.distribution(0, new Logarithmic(2.5), steps)[5], 1e-6 * expected[i]);
            assertEquals(frozen[i], CHAIN.distribution(0, new Logarithmic(1), steps)[5], 1e-6 * frozen[i]);
        }
    }

    @Test
    @Tag("slow")
    void hajekDepthAfterAMillionSteps() {
        assertEquals(0.8033623240306852, CHAIN.distribution(0, new Logarithmic(2.5), 1_000_000)[5], 1e-6);
        assertEquals(0.004288408137796251, CHAIN.distribution(0, new Logarithmic(1), 1_000_000)[5], 1e-8);
    }

    @Test
    void simulatedChainAgreesWithTheExactOne() {
        RandomStream random = RandomStream.of(3);
        int runs = 4000;
        int found = 0;
        for (int run = 0; run < runs; run++) {
            found += CHAIN.simulate(0, new Geometric(2, 0.99), 500, random) == 5 ? 1 : 0;
        }
        assertEquals(0.3867476637902584, (double) found / runs, 4 * Math.sqrt(0.387 * 0.613 / runs));
    }

    @Test
    void articleAnnealingReachesItsQuantiles() {
        Annealing annealing = new Annealing(new Geometric(1, 0.99), 0.1);
        double[] best = new double[400];
        for (int run = 0; run < best.length; run++) {
            Annealing.Result result = annealing.minimise(x -> Math.pow(x[0] - 1, 2) + Math.pow(x[1] + 2, 2),
                    new double[] {5, 5},
                    1000, RandomStream.of(run));
            best[run] = result.bestLoss();
            for (int k = 1; k < 1000; k++) {
                assertTrue(result.bestLosses()[k] <= result.bestLosses()[k - 1]);
            }
        }
        Arrays.sort(best);
        assertEquals(2.4065797835802996e-05, best[200], 0.25 * 2.4e-5);
        assertEquals(0.0398942280401, annealing.drift(), 1e-12);
        assertEquals(202.09083229248003, annealing.meanSteps(Math.hypot(4, 7)), 1e-9 * 202);
    }

    @Test
    void annealingNamesTheStepOfANan() {
        ArithmeticException e = assertThrows(ArithmeticException.class, () -> new Annealing(new Constant(1), 1)
                .minimise(x -> Math.sqrt(x[0]), new double[] {0.1}, 1000, RandomStream.of(1)));
        assertTrue(e.getMessage().startsWith("loss is NaN at step "), e.getMessage());
    }

    @Test
    void anInterruptEndsBothKindsOfAnnealing() {
        AnnealingChain chain = AnnealingChain.of(new double[] {0, 1}, TransitionMatrix.leftOrRight(2));
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> chain.distribution(0, new Geometric(), 10));
        Thread.currentThread().interrupt();
        assertEquals(0, new Annealing(new Geometric(), 1).minimise(x -> 0, new double[1], 5, RandomStream.of(1)).steps());
    }

    @Test
    void swapAcceptanceOfGaussians() {
        assertEquals(1, ReplicaExchange.gaussianSwapAcceptance(10, 1), 1e-12);
        // two coordinates: energies are exponential, and 2 P(T₂X₂ < T₁X₁) = 2/(1 + r)
        assertEquals(2 / (1 + 1.7), ReplicaExchange.gaussianSwapAcceptance(2, 1.7), 1e-12);
        assertEquals(ReplicaExchange.gaussianSwapAcceptance(20, 1.5), ReplicaExchange.gaussianSwapAcceptance(20,
                1 / 1.5), 1e-14);
        RandomStream random = RandomStream.of(1);
        double sum = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double cold = 0;
            double hot = 0;
            for (int j = 0; j < 10; j++) {
                cold += 0.5 * Math.pow(random.nextGaussian(), 2);
                hot += 0.5 * 1.6 * Math.pow(random.nextGaussian(), 2);
            }
            sum += ReplicaExchange.swapProbability(1, 1.6, cold, hot) / n;
        }
        assertEquals(ReplicaExchange.gaussianSwapAcceptance(10, 1.6), sum, 0.01);
    }
}
