package chapter13;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter13.BottleneckSearch.IbResult;
import java.util.stream.LongStream;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = BottleneckSearch.class, number = 1, title = "The bottleneck of any table", points = 5, hints = {
    "Three helpers: the two informations of an encoder, one pass, and a descent that repeats it. A start must break the symmetry of equal rows.",
    "The encoder's row is softmax over t of $\\ln q(t) - \\beta\\,\\mathrm{KL}$. Subtract the largest score before you take exponentials.",
    "Where $p(x,y) = 0$ the term of the KL is 0. A row of zeros has no $p(y|x)$: leave its KL out, so that it takes $q(t)$."})
public class BottleneckSearchTest {

    private static final double[][] SMALL = {{0.2, 0.04, 0.01}, {0.1, 0.1, 0.05}, {0.03, 0.12, 0.1}, {0.01, 0.06, 0.18}};
    private static final double REFERENCE = 2e-4;
    private static final double ROUNDING = 1e-10;

    private static IbResult best(BottleneckSearch answer, double[][] joint, double beta, int clusters) {
        return answer.ib(joint, beta, clusters, LongStream.range(0, 6).toArray());
    }

    @Checks(points = 1.5, idea = "The best of the starts is on the information curve: I(X;T) and I(T;Y), in nats, at its price β")
    void onTheCurve(BottleneckSearch answer) { // reference ib.small_joint
        double[] betas = {4, 6, 10, 30};
        double[] kept = {0.40558, 0.64619, 0.94424, 1.37770};
        double[] told = {0.14615, 0.19407, 0.23245, 0.26385};
        for (int i = 0; i < betas.length; i++) {
            IbResult found = best(answer, SMALL, betas[i], 4);
            assertEquals(kept[i], found.compression(), REFERENCE, "I(X;T) at β = " + betas[i]);
            assertEquals(told[i], found.relevance(), REFERENCE, "I(T;Y) at β = " + betas[i]);
        }
    }

    @Checks(points = 1, idea = "No pass raises L, and the trace runs from the start to the L of the encoder that is returned")
    void monotone(BottleneckSearch answer) {
        for (double beta : new double[] {1.5, 3, 12}) {
            IbResult found = best(answer, SMALL, beta, 3);
            double[] trace = found.lagrangian();
            assertTrue(trace.length > 2, "a descent takes passes");
            for (int i = 1; i < trace.length; i++) {
                assertTrue(trace[i] <= trace[i - 1] + ROUNDING, "L rose in pass " + i);
            }
            assertEquals(found.compression() - beta * found.relevance(), trace[trace.length - 1], 1e-9);
            double sum = 0;
            for (double q : found.encoder()[2]) {
                sum += q;
            }
            assertEquals(1, sum, 1e-9);
        }
    }

    @Checks(points = 1, idea = "Below the onset the best summary says nothing, and more clusters than there are words change nothing")
    void silence(BottleneckSearch answer) {
        for (double beta : new double[] {0, 1, 2}) {
            IbResult found = best(answer, SMALL, beta, 4);
            assertEquals(0, found.compression(), 1e-5);
            assertEquals(0, found.relevance(), 1e-5);
        }
        assertEquals(0, best(answer, SMALL, 50, 1).compression(), ROUNDING);
        IbResult few = best(answer, SMALL, 4, 2);
        assertEquals(few.compression(), best(answer, SMALL, 4, 6).compression(), 1e-5);
    }

    @Checks(points = 1, idea = "p(x) need not be uniform, and zeros, even whole rows and columns of them, do no harm")
    void zerosAndWeights(BottleneckSearch answer) {
        double[][] copy = {{0.3, 0}, {0, 0.7}}; // Y is X
        double entropy = -0.3 * Math.log(0.3) - 0.7 * Math.log(0.7);
        IbResult all = best(answer, copy, 5, 2);
        assertEquals(entropy, all.compression(), 1e-4);
        assertEquals(entropy, all.relevance(), 1e-4);
        IbResult gaps = best(answer, new double[][] {{0.5, 0, 0.1}, {0, 0, 0}, {0.1, 0, 0.3}}, 6, 2);
        IbResult none = best(answer, new double[][] {{0.5, 0.1}, {0.1, 0.3}}, 6, 2);
        assertEquals(none.compression(), gaps.compression(), 1e-6);
        assertEquals(none.relevance(), gaps.relevance(), 1e-6);
        assertTrue(Double.isFinite(gaps.lagrangian()[0]));
    }

    @Checks(points = 0.5, idea = "All starts are tried, the best one is returned, and equal seeds give equal results")
    void triesAll(BottleneckSearch answer) {
        IbResult many = best(answer, SMALL, 12, 4);
        for (long seed = 0; seed < 6; seed++) {
            IbResult one = answer.ib(SMALL, 12, 4, new long[] {seed});
            assertTrue(many.lagrangian()[many.lagrangian().length - 1] <= one.lagrangian()[one.lagrangian().length - 1] + ROUNDING);
        }
        assertArrayEquals(many.encoder()[1], best(answer, SMALL, 12, 4).encoder()[1], 0);
    }
}
