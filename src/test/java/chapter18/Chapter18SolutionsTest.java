package chapter18;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.learn.DriftTracking;
import thermolab.learn.Ewc;
import thermolab.learn.SgdEntropyProduction;
import thermolab.sample.JumpProcess;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercises' own tests do not use. */
class Chapter18SolutionsTest {

    private static final double[][] RATES = {{0, 0.7, 0, 2}, {1e5, 0, 3, 0}, {0, 0.02, 0, 1}, {5, 0, 0.3, 0}};

    @Test
    void stationaryLawAgrees() {
        assertArrayEquals(JumpProcess.of(RATES).stationary(), new MyStationaryLaw().stationary(RATES), 1e-14);
    }

    @Test
    void arrowOfTimeAgrees() {
        double[] p = {0.1, 0.2, 0.3, 0.4};
        double expected = JumpProcess.of(RATES).entropyProduction(p);
        assertEquals(expected, new MyArrowOfTime().entropyProduction(RATES, p), 1e-12 * expected);
    }

    @Test
    void sgdDissipationAgrees() {
        double[][] h = {{3, 0.4, 0.1}, {0.4, 2, 0}, {0.1, 0, 1}};
        double[][] d = {{1, 0.5, 0}, {0.5, 2, -0.3}, {0, -0.3, 0.4}};
        assertEquals(SgdEntropyProduction.rate(h, d), new MySgdDissipation().sgdEntropyProduction(h, d), 1e-12);
    }

    @Test
    void driftingTargetAgrees() {
        MyDriftingTarget mine = new MyDriftingTarget();
        assertEquals(DriftTracking.error(0.37, 0.2, 1.7), mine.trackingError(0.37, 0.2, 1.7), 1e-14);
        assertEquals(DriftTracking.bestRate(0.2, 1.7), mine.bestRate(0.2, 1.7), 1e-14);
    }

    @Test
    void secondLessonAgrees() {
        double[][] h1 = {{2, 0.3}, {0.3, 1}};
        double[][] h2 = {{1, -0.2}, {-0.2, 0.6}};
        double[] t1 = {0, 1};
        double[] t2 = {3, -1};
        assertArrayEquals(Ewc.minimum(h1, t1, h2, t2, 0.4), new MySecondLesson().ewc(h1, t1, h2, t2, 0.4, false), 1e-12);
        assertArrayEquals(Ewc.diagonalMinimum(h1, t1, h2, t2, 0.4), new MySecondLesson().ewc(h1, t1, h2, t2, 0.4, true), 1e-12);
    }
}
