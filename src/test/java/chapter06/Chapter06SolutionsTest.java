package chapter06;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter06.IsingSimulation.Algorithm;
import org.junit.jupiter.api.Test;
import thermolab.energy.Kaufman;
import thermolab.meter.Autocorrelation;
import thermolab.num.RandomStream;
import thermolab.sample.TransitionMatrix;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercise's own tests do not use. */
class Chapter06SolutionsTest {

    private static final double ROUNDING = 1e-15;
    private static final double SIGMAS = 4;

    @Test
    void metropolisMatrixAgrees() {
        double[] energies = {0.4, -1.2, 3, 0.4};
        double[][] proposal = TransitionMatrix.leftOrRight(4);
        double[][] expected = TransitionMatrix.metropolis(energies, 0.7, proposal).rows();
        double[][] mine = new MyMetropolisMatrix().metropolisMatrix(energies, 0.7, proposal);
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], mine[i], ROUNDING);
        }
    }

    @Test
    void simulationAgreesWithKaufmanOnALargerMagnet() {
        double exact = Kaufman.square(6, 2.5).energy();
        for (Algorithm algorithm : Algorithm.values()) {
            double away = new MyIsingSimulation().simulate(6, 2.5, 20_000, 3, algorithm).energy().sigmasFrom(exact);
            assertTrue(away < SIGMAS, algorithm + " is " + away + " standard errors away");
        }
    }

    @Test
    void logZAgrees() {
        for (int side : new int[] {3, 5, 8, 32}) {
            for (double t : new double[] {0.5, 1.7, 2.3, 4, 50}) {
                double expected = side * side * Kaufman.square(side, t).logZ();
                assertEquals(expected, new MyKaufmanLogZ().kaufmanLogZ(side, 1 / t), 1e-10 * expected);
            }
        }
    }

    @Test
    void autocorrelationTimeAgrees() {
        double[] steps = RandomStream.of(2).doubles(4000, -1, 1).toArray();
        for (int i = 1; i < steps.length; i++) {
            steps[i] += 0.7 * steps[i - 1];
        }
        assertEquals(Autocorrelation.integratedTime(steps).value(), new MyAutocorrelationTime().integratedAutocorrelation(steps), 1e-9);
    }
}
