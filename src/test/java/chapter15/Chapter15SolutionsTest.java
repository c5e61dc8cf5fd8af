package chapter15;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.infer.BeliefUpdate;
import thermolab.infer.ExpectedFreeEnergy;
import thermolab.infer.KalmanFilter;
import thermolab.infer.PredictiveCoding;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercise's own tests do not use. */
class Chapter15SolutionsTest {

    @Test
    void settlingAgrees() {
        double[][] w = {{0.4, -1}, {2, 0.3}};
        double[] x = {1, -2};
        PredictiveCoding toolkit = PredictiveCoding.of(w, new double[] {0.5, 0.1}, new double[] {0.3, 1}, new double[] {2, 0.25});
        double[][] px = {{2, 0}, {0, 10}};
        double[][] pz = {{0.5, 0}, {0, 4}};
        MySettlingErrors mine = new MySettlingErrors();
        assertArrayEquals(toolkit.fixedPoint(x)[0], mine.settle(w, px, new double[] {0.3, 1}, pz, x), 1e-12);
        assertEquals(toolkit.largestStep(), mine.largestRate(w, px, pz), 1e-12);
        double[][] z = {{0.2, -0.6}};
        assertArrayEquals(toolkit.step(x, z, 0.03)[0], mine.step(w, px, new double[] {0.3, 1}, pz, x, z[0], 0.03), 1e-12);
    }

    @Test
    void expectedFreeEnergyAgrees() {
        double[][] a = {{0.2, 0, 0.7}, {0.8, 0.5, 0}, {0, 0.5, 0.3}};
        double[] q = {0.3, 0, 0.7};
        double[] c = {1, -2, 0.4};
        ExpectedFreeEnergy parts = ExpectedFreeEnergy.of(a, q, c);
        assertArrayEquals(new double[] {parts.risk(), parts.ambiguity(), parts.informationGain(), parts.pragmaticValue()},
                new MyWorthOfAPlan().efe(a, q, c), 1e-12);
        double[] g = {0.3, 2, -1};
        assertArrayEquals(ExpectedFreeEnergy.policyPosterior(g, 1.7), new MyPlanChoice().policyPosterior(g, 1.7), 1e-15);
        BeliefUpdate update = BeliefUpdate.of(q, a, 2);
        assertArrayEquals(update.belief(), new MyLessonOfAnOutcome().update(q, a, 2).q(), 1e-15);
        assertEquals(update.surprise(), new MyLessonOfAnOutcome().update(q, a, 2).surprise(), 1e-12);
    }

    @Test
    void gainAgrees() {
        for (double a : new double[] {-1.3, 0, 0.6, 1, 4}) {
            assertEquals(KalmanFilter.steadyGain(a, 0.3, 2), new MySteadyGain().kalmanGain(a, 0.3, 2), 1e-12);
        }
        assertEquals(KalmanFilter.steadyGain(1, 0.3, 2), new MyWanderer().steadyGain(0.3, 2), 1e-12);
    }
}
