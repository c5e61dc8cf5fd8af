package chapter05;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.energy.Dbm;
import thermolab.energy.Hopfield;
import thermolab.energy.Rbm;
import thermolab.learn.RbmGradient;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercise's own tests do not use. */
class Chapter05SolutionsTest {

    private static final double[][] W = {{1.5, -0.7}, {-0.2, 0.9}, {0.4, 1.1}};
    private static final double[] A = {-0.3, 0.6, 0.1};
    private static final double[] B = {0.5, -0.8};
    private static final double[][] DATA = {{1, 0, 1}, {0, 1, 1}, {1, 1, 0}};
    private static final Rbm RBM = Rbm.of(W, A, B);

    @Test
    void energiesAgree() {
        double[] v = {1, 0, 1};
        assertEquals(RBM.of(Tensors.ofRows(new double[][] {{1, 0, 1, 0, 1}})).getDouble(0),
                new MyRbmEnergy().energy(W, A, B, v, new double[] {0, 1}), 1e-13);
        assertEquals(RBM.freeEnergy(Tensors.ofRows(new double[][] {v})).getDouble(0),
                new MyRbmEnergy().freeEnergy(W, A, B, v), 1e-13);
    }

    @Test
    void logZAgrees() {
        assertEquals(RBM.logZ(), new MyRbmLogZ().logZ(W, A, B), 1e-12);
    }

    @Test
    void gradientsAgree() {
        PhaseGradient.Gradient mine = new MyPhaseGradient().exact(W, A, B, DATA);
        RbmGradient toolkit = RbmGradient.exact(RBM, DATA);
        for (int i = 0; i < W.length; i++) {
            assertArrayEquals(toolkit.weights()[i], mine.w()[i], 1e-12);
        }
        assertArrayEquals(toolkit.visible(), mine.a(), 1e-12);
        assertArrayEquals(toolkit.hidden(), mine.b(), 1e-12);
    }

    @Test
    void recallAgrees() {
        double[][] patterns = Hopfield.randomPatterns(9, 50, RandomStream.of(3));
        double[] start = Hopfield.randomPatterns(1, 50, RandomStream.of(4))[0];
        HopfieldRecall mine = new MyHopfieldRecall();
        assertArrayEquals(Hopfield.of(patterns).recall(start).state(), mine.recall(mine.couplings(patterns), start).state(), 0);
    }

    @Test
    void meanFieldsAgree() {
        double[][] u = {{0.6, -1}, {0.3, 0.2}};
        double[] c = {-0.4, 0.1};
        double[] v = {0, 1, 1};
        assertEquals(Dbm.of(W, u, A, B, c).meanField(v, 1e-13).bound(), new MyDbmMeanField().meanField(W, u, A, B, c, v).bound(), 1e-11);
    }
}
