package chapter10;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.learn.SgdCovariance;
import thermolab.learn.SgdNoise;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercise's own tests do not use. */
class Chapter10SolutionsTest {

    @Test
    void stationaryVarianceAgrees() {
        for (double momentum : new double[] {0, 0.37, 0.95}) {
            double toolkit = SgdNoise.stationaryVariance(0.13, 3.1, 0.7, 5, momentum);
            assertEquals(toolkit, new MyStationaryVariance().stationaryVariance(0.13, 3.1, 0.7, 5, momentum), 1e-14 * toolkit);
        }
    }

    @Test
    void stationaryCovarianceAgrees() {
        double[][] hessian = {{1.5, 0.4, 0}, {0.4, 0.9, 0.2}, {0, 0.2, 0.3}};
        double[][] noise = {{0.6, 0.1, -0.2}, {0.1, 0.3, 0}, {-0.2, 0, 0.9}};
        double[][] toolkit = SgdCovariance.stationary(hessian, noise, 0.7);
        double[][] mine = new MyStationaryCovariance().stationaryCovariance(hessian, noise, 0.7);
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(toolkit[i], mine[i], 1e-12);
        }
    }

    @Test
    void minibatchVarianceAgrees() {
        double[] gradients = {0.3, -1.1, 2.7, 0.4, 0.4, -3.2, 1.9};
        for (int batch = 1; batch <= gradients.length; batch++) {
            for (boolean replace : new boolean[] {true, false}) {
                assertEquals(SgdNoise.minibatchVariance(gradients, batch, replace),
                        new MyMinibatchVariance().minibatchVariance(gradients, batch, replace), 1e-14);
            }
        }
    }

    @Test
    void temperatureAgrees() {
        double[] trace = {2.1, 1.7, 2.6, 1.1, 2.2, 3.0};
        assertEquals(SgdNoise.estimateTemperature(trace, 1.3), new MyTemperatureEstimate().estimateTemperature(trace, 1.3), 1e-14);
    }
}
