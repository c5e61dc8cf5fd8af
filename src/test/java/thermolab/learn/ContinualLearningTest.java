package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.LogSumExp;
import thermolab.num.RandomStream;

/** Tasks that follow each other, and a target that drifts. */
class ContinualLearningTest {

    private static final double[][] H1 = {{4, 1}, {1, 0.5}};
    private static final double[][] H2 = {{0.5, 0}, {0, 3}};
    private static final double[] T1 = {1, 0};
    private static final double[] T2 = {-1, 2};

    @Test
    void consolidationEqualsTheReference() {
        double[][] expected = {{0, -1, 2, 5, 0}, {0.1, -0.3345521023765996, 2.010968921389397, 1.88931482675989, 0.11088570196752105},
            {1, 0.3559322033898305, 1.8983050847457628, 0.5079000287273773, 0.4751508187302499},
            {10, 0.6964285714285713, 1.129464285714286, 0.16036053093112254, 1.8562161192602031}};
        QuadraticTask first = new QuadraticTask(H1, T1);
        QuadraticTask second = new QuadraticTask(H2, T2);
        for (double[] row : expected) {
            double[] x = Ewc.minimum(H1, T1, H2, T2, row[0]);
            assertArrayEquals(new double[] {row[1], row[2]}, x, 1e-12);
            assertEquals(row[3], first.loss(x), 1e-12);
            assertEquals(row[4], second.loss(x), 1e-12);
        }
        double[] diagonal = Ewc.diagonalMinimum(H1, T1, H2, T2, 1);
        assertArrayEquals(new double[] {0.7777777777777778, 1.7142857142857142}, diagonal, 1e-12);
        assertEquals(0.45250692869740483, first.loss(diagonal), 1e-12);
        assertEquals(0.9125724363819603, second.loss(diagonal), 1e-12);
    }

    @Test
    void strengthHasItsLimitsAndItsMinimum() {
        assertArrayEquals(T1, Ewc.minimum(H1, T1, H2, T2, 1e300), 1e-12);
        assertArrayEquals(T2, Ewc.minimum(H1, T1, H2, T2, 1e-14), 1e-12);
        QuadraticTask first = new QuadraticTask(H1, T1);
        QuadraticTask second = new QuadraticTask(H2, T2);
        double[] both = Ewc.minimum(first, second, 1);
        RandomStream random = RandomStream.of(1);
        for (int k = 0; k < 100; k++) {
            double[] near = {both[0] + random.nextGaussian(), both[1] + random.nextGaussian()};
            assertTrue(first.loss(near) + second.loss(near) > first.loss(both) + second.loss(both));
        }
        double[] flat = Ewc.minimum(new double[][] {{1, 0}, {0, 0}}, T1, H2, T2, 1e12); // holds the first weight alone
        assertArrayEquals(new double[] {1, 2}, flat, 1e-9);
    }

    @Test
    void springIsAPenaltyWithItsSlope() {
        Penalty spring = Ewc.spring(new double[] {1, -1}, new double[] {2, 0}, 3);
        assertEquals(3, spring.value(new double[] {2, 7}), 1e-15);
        double[] slope = {0.5, 0.5};
        spring.addSlope(new double[] {2, 7}, slope);
        assertArrayEquals(new double[] {6.5, 0.5}, slope, 1e-15);
    }

    @Test
    void fisherIsTheCurvatureOfTheDivergence() {
        Mlp net = new Mlp(Activation.TANH, 2, 3, 3);
        double[] w = net.initial(RandomStream.of(2));
        double[][] inputs = {{0.3, -1}, {1.2, 0.4}, {-0.7, 0.8}};
        double[] fisher = Ewc.fisherDiagonal(net, w, inputs);
        double[][] curvature = Hessian.of(moved -> {
            double sum = 0;
            for (double[] x : inputs) {
                double[] p = LogSumExp.softmax(net.forward(w, x));
                double[] q = LogSumExp.softmax(net.forward(moved, x));
                for (int k = 0; k < 3; k++) {
                    sum += p[k] * Math.log(p[k] / q[k]) / inputs.length;
                }
            }
            return sum;
        }, w);
        for (int i = 0; i < w.length; i++) {
            assertEquals(curvature[i][i], fisher[i], 1e-6);
        }
    }

    @Test
    void trackingErrorIsLeastAtTheGainOfKalmansFilter() {
        for (double[] qs : new double[][] {{0.01, 1}, {1, 1}, {1e-6, 2}, {3, 0.1}}) {
            double best = DriftTracking.bestRate(qs[0], qs[1]);
            double least = DriftTracking.error(best, qs[0], qs[1]);
            assertEquals(DriftTracking.leastError(qs[0], qs[1]), least, 1e-12 * (1 + least));
            assertTrue(DriftTracking.error(best * 1.01, qs[0], qs[1]) > least && DriftTracking.error(best * 0.99, qs[0], qs[1]) > least);
            assertEquals(best, least / (least + qs[1]), 1e-12); // Kalman's gain
            assertEquals(least - qs[0], DriftTracking.errorAfterStep(best, qs[0], qs[1]), 1e-12);
        }
        assertEquals(1, DriftTracking.bestRate(2, 0), 0);
        assertEquals(0, DriftTracking.bestRate(0, 2), 0);
        assertEquals(0, DriftTracking.leastError(0, 2), 0);
        assertEquals(0.5 * (Math.sqrt(5) - 1), DriftTracking.bestRate(1, 1), 1e-15); // the golden section
        assertEquals(1, DriftTracking.leastError(1e-300, 1e300), 1e-15); // the ratio of the two is beyond a double
        assertEquals(1e-300, DriftTracking.bestRate(1e-300, 1e300), 1e-312);
        assertEquals(1, DriftTracking.bestRate(1e300, 1e-300), 0);
    }

    @Test
    void aSimulatedChaseHasTheExactError() {
        Estimate chase = DriftTracking.simulate(0.2, 0.05, 1, 100_000, RandomStream.of(3));
        assertTrue(chase.sigmasFrom(DriftTracking.error(0.2, 0.05, 1)) < 5, chase.toString());
    }
}
