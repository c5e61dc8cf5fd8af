package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import thermolab.num.Grid;
import thermolab.num.RandomStream;

class InformationBottleneckTest {

    private static final double[][] SMALL = {{0.2, 0.04, 0.01}, {0.1, 0.1, 0.05}, {0.03, 0.12, 0.1}, {0.01, 0.06, 0.18}};
    private static final double CONVERGED = 1e-8; // passes that change less than 1e-10 end so near to the limit
    private static final InformationBottleneck BOTTLENECK = InformationBottleneck.of(SMALL);

    private static double[][] symmetric(double flip) {
        return new double[][] {{(1 - flip) / 2, flip / 2}, {flip / 2, (1 - flip) / 2}};
    }

    @Test
    void equalsTheReferenceValues() { // reference ib.small_joint
        double[] betas = {2, 4, 6, 10, 30};
        double[] compression = {0, 0.4055831147182583, 0.6461941490108686, 0.9442413341382444, 1.3777025109012875};
        double[] relevance = {0, 0.14615197489162973, 0.19406656478280987, 0.23244928107343454, 0.2638495278996843};
        BottleneckTree tree = BOTTLENECK.anneal(betas, 4);
        for (int i = 0; i < betas.length; i++) {
            Bottleneck best = BOTTLENECK.solve(betas[i], 4, 20, RandomStream.of(1));
            for (Bottleneck found : new Bottleneck[] {best, tree.solutions().get(i)}) {
                assertEquals(compression[i], found.compression(), CONVERGED);
                assertEquals(relevance[i], found.relevance(), CONVERGED);
                assertEquals(compression[i] - betas[i] * relevance[i], found.lagrangian(), 1e-12);
                assertTrue(found.converged());
            }
        }
        assertEquals(0.2640990193700973, BOTTLENECK.joint().mutualInformation(), 1e-15);
        assertEquals(2.2904053724288302, InformationBottleneck.criticalBeta(SMALL), 1e-12);
    }

    /** For a symmetric channel the best T is X through another one (Witsenhausen and Wyner 1975): one number to be found by search. */
    @Test
    void equalsTheClosedCurveOfASymmetricChannel() {
        for (double flip : new double[] {0.05, 0.1, 0.3}) {
            double critical = 1 / ((1 - 2 * flip) * (1 - 2 * flip));
            assertEquals(critical, InformationBottleneck.criticalBeta(symmetric(flip)), 1e-10);
            for (double factor : new double[] {0.9, 1.2, 2, 8}) {
                double beta = critical * factor;
                Bottleneck found = InformationBottleneck.of(symmetric(flip)).solve(beta, 2, 5, RandomStream.of(3));
                double least = Double.POSITIVE_INFINITY;
                for (double a : Grid.linear(0, 0.5, 20_001)) {
                    double relevance = Math.log(2) - Entropy.binary(a * (1 - flip) + (1 - a) * flip);
                    least = Math.min(least, Math.log(2) - Entropy.binary(a) - beta * relevance);
                }
                assertEquals(least, found.lagrangian(), 1e-7, "flip " + flip + ", beta " + beta); // the grid's step, squared
                assertEquals(Math.log(2) - Entropy.binary(inverse(found.compression(), flip)), found.relevance(), 1e-8);
            }
        }
    }

    /** a * flip with I(X;T) = ln 2 − h(a), by bisection. */
    private static double inverse(double compression, double flip) {
        double low = 0;
        double high = 0.5;
        for (int i = 0; i < 60; i++) {
            double a = (low + high) / 2;
            boolean keepsMore = Math.log(2) - Entropy.binary(a) > compression;
            low = keepsMore ? a : low;
            high = keepsMore ? high : a;
        }
        return low * (1 - flip) + (1 - low) * flip;
    }

    @Test
    void annealingFindsTheBifurcations() {
        BottleneckTree tree = BOTTLENECK.anneal(Grid.logarithmic(1, 40, 30), 4);
        assertEquals(3, tree.splits().size());
        assertEquals(InformationBottleneck.criticalBeta(SMALL), tree.splits().get(0).beta(), 1e-7);
        BottleneckTree coarse = BOTTLENECK.anneal(new double[] {2, 40}, 4);
        for (int k = 0; k < 3; k++) { // wherever the grid lies
            assertEquals(tree.splits().get(k).beta(), coarse.splits().get(k).beta(), 0.15 * tree.splits().get(k).beta());
        }
        for (BottleneckTree.Split split : tree.splits()) { // tiny differences between copies die just below, and grow just above
            for (double side : new double[] {0.99, 1.01}) {
                Bottleneck branch = BOTTLENECK.anneal(new double[] {0.99 * split.beta()}, split.child()).solutions().get(0);
                double[][] copies = branch.encoder();
                for (int x = 0; x < copies.length; x++) {
                    double[] row = new double[2 * split.child()];
                    for (int t = 0; t < row.length; t++) {
                        row[t] = copies[x][t / 2] * (t % 2 == 0 ? 0.5 + 1e-6 * (x % 2 - x) : 0.5 - 1e-6 * (x % 2 - x));
                    }
                    copies[x] = row;
                }
                Bottleneck later = BOTTLENECK.until(1e-13, 20_000).descend(side * split.beta(), copies);
                assertEquals(split.child() + (side > 1 ? 1 : 0), later.distinct(1e-3), "at " + side + " of " + split.beta());
            }
        }
        assertEquals(4, tree.clusters());
        assertEquals(tree.path(0, 2)[0], tree.path(3, 2)[0]); // one root
        assertEquals(0.18 / 0.25, Stream.of(0, 1, 2, 3).mapToDouble(t -> tree.path(t, 2)[29]).max().getAsDouble(), 0.01);
    }

    /** By a search over all distributions of four symbols, in steps of a hundredth and then finer. */
    @Test
    void theOnsetMayComeBeforeTheInstability() {
        BottleneckOnset onset = BottleneckOnset.of(SMALL, 5, RandomStream.of(1));
        double best = Double.POSITIVE_INFINITY;
        int n = 60;
        for (int a = 0; a <= n; a++) {
            for (int b = 0; a + b <= n; b++) {
                for (int c = 0; a + b + c <= n; c++) {
                    best = Math.min(best, quotient(new double[] {(double) a / n, (double) b / n, (double) c / n, (double) (n - a - b - c) / n}));
                }
            }
        }
        assertTrue(onset.beta() <= best && best < onset.beta() * 1.001, onset.beta() + " and " + best);
        assertEquals(onset.beta(), quotient(onset.cluster()), 1e-9);
        assertTrue(onset.beta() < InformationBottleneck.criticalBeta(SMALL) - 1e-3);
        assertEquals(0, BOTTLENECK.solve(0.999 * onset.beta(), 4, 20, RandomStream.of(1)).lagrangian(), 1e-9);
        assertTrue(BOTTLENECK.until(1e-13, 100_000).solve(1.001 * onset.beta(), 4, 20, RandomStream.of(1)).lagrangian() < -1e-8);
        assertEquals(1 / 0.64, BottleneckOnset.of(symmetric(0.1), 5, RandomStream.of(1)).beta(), 1e-9); // continuous
        double[][] independent = {{0.06, 0.14}, {0.24, 0.56}};
        assertEquals(Double.POSITIVE_INFINITY, BottleneckOnset.of(independent, 5, RandomStream.of(1)).beta());
    }

    private static double quotient(double[] r) {
        double[] ry = new double[3];
        for (int x = 0; x < 4; x++) {
            for (int y = 0; y < 3; y++) {
                ry[y] += r[x] * SMALL[x][y] / 0.25;
            }
        }
        double gain = Divergence.kl(ry, new double[] {0.34, 0.32, 0.34});
        return gain < 1e-6 ? Double.POSITIVE_INFINITY : (Math.log(4) - Entropy.shannon(r)) / gain;
    }

    @Test
    void edgesOfTheCurve() {
        double[][] copy = {{0.3, 0}, {0, 0.7}}; // Y is X: any nat kept is a nat told
        assertEquals(1, InformationBottleneck.criticalBeta(copy), 1e-12);
        Bottleneck kept = InformationBottleneck.of(copy).solve(1.5, 2, 3, RandomStream.of(1));
        assertEquals(Entropy.binary(0.3), kept.compression(), 1e-9);
        assertEquals(Entropy.binary(0.3), kept.relevance(), 1e-9);
        double[][] independent = {{0.06, 0.14}, {0.24, 0.56}};
        assertEquals(Double.POSITIVE_INFINITY, InformationBottleneck.criticalBeta(independent));
        assertEquals(0, InformationBottleneck.of(independent).solve(1e6, 2, 3, RandomStream.of(1)).compression(), 1e-9);
        assertEquals(0, BOTTLENECK.solve(0, 4, 3, RandomStream.of(1)).compression(), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, InformationBottleneck.criticalBeta(new double[][] {{1}}));
        double[][] gaps = {{0.5, 0, 0.1}, {0, 0, 0}, {0.1, 0, 0.3}}; // a symbol that never comes, on either side
        double[][] closed = {{0.5, 0.1}, {0.1, 0.3}};
        assertEquals(InformationBottleneck.criticalBeta(closed), InformationBottleneck.criticalBeta(gaps), 1e-12);
        assertEquals(InformationBottleneck.of(closed).solve(5, 2, 4, RandomStream.of(1)).lagrangian(),
                InformationBottleneck.of(gaps).solve(5, 2, 4, RandomStream.of(1)).lagrangian(), 1e-10);
        Bottleneck all = BOTTLENECK.solve(1e12, 4, 4, RandomStream.of(1));
        assertEquals(Math.log(4), all.compression(), 1e-9);
        assertEquals(BOTTLENECK.joint().mutualInformation(), all.relevance(), 1e-12);
    }

    @Test
    void oneClusterKeepsNothingAndEqualSymbolsShareTheirs() {
        assertEquals(0, BOTTLENECK.solve(30, 1, 2, RandomStream.of(1)).lagrangian(), 1e-15);
        double[][] twins = {{0.2, 0.1}, {0.1, 0.05}, {0.05, 0.5}};
        Bottleneck found = InformationBottleneck.of(twins).solve(50, 3, 20, RandomStream.of(2));
        assertArrayEquals(found.encoder()[0], found.encoder()[1], 1e-9);
        assertEquals(2, found.distinct(1e-3));
        assertTrue(found.compression() <= Entropy.binary(0.45) + 1e-9);
    }

    @Test
    void stepIsOneOfTheDescent() {
        double[][] start = BOTTLENECK.random(3, RandomStream.of(4));
        double[][] two = BOTTLENECK.step(5, BOTTLENECK.step(5, start));
        Bottleneck cut = BOTTLENECK.until(0, 2).descend(5, start);
        assertArrayEquals(two[2], cut.encoder()[2]);
        assertEquals(2, cut.passes());
        assertFalse(cut.converged());
        assertEquals(BOTTLENECK.read(5, two).lagrangian(), cut.lagrangian());
    }

    @Test
    void refusesInOneSentence() {
        double[][] start = BOTTLENECK.random(2, RandomStream.of(1));
        Executable[] wrong = {
            () -> InformationBottleneck.of(new double[][] {{0.5, 0.6}}),
            () -> InformationBottleneck.of(new double[][] {{1.5, -0.5}}),
            () -> InformationBottleneck.criticalBeta(new double[][] {{0.5}, {0.2, 0.3}}),
            () -> BOTTLENECK.solve(-1, 2, 1, RandomStream.of(1)),
            () -> BOTTLENECK.solve(Double.NaN, 2, 1, RandomStream.of(1)),
            () -> BOTTLENECK.solve(Double.POSITIVE_INFINITY, 2, 1, RandomStream.of(1)),
            () -> BOTTLENECK.solve(2, 0, 1, RandomStream.of(1)),
            () -> BOTTLENECK.solve(2, 2, 0, RandomStream.of(1)),
            () -> BOTTLENECK.descend(2, new double[][] {{1}, {1}}),
            () -> BOTTLENECK.descend(2, new double[][] {{1, 1}, {1, 0}, {1, 0}, {1, 0}}),
            () -> BOTTLENECK.until(-1, 5),
            () -> BOTTLENECK.until(1e-9, 0),
            () -> BOTTLENECK.anneal(new double[] {3, 2}, 2),
            () -> BOTTLENECK.anneal(new double[] {}, 2),
            () -> BOTTLENECK.anneal(new double[] {2}, 0),
            () -> BOTTLENECK.anneal(new double[] {2}, 2).path(1, 0),
            () -> BottleneckOnset.of(SMALL, -1, RandomStream.of(1)),
            () -> BOTTLENECK.read(2, start).distinct(0)};
        for (Executable call : wrong) {
            String message = assertThrows(IllegalArgumentException.class, call).getMessage();
            assertTrue(message.contains("must"), message);
        }
    }

    @Test
    void keepsItsArraysToItself() {
        Bottleneck found = BOTTLENECK.solve(10, 3, 2, RandomStream.of(1));
        double before = found.encoder()[0][0];
        found.encoder()[0][0] = 9;
        found.weights()[0] = 9;
        found.decoder()[0][0] = 9;
        assertEquals(before, found.encoder()[0][0]);
        assertTrue(found.weights()[0] <= 1 && found.decoder()[0][0] <= 1);
    }
}
