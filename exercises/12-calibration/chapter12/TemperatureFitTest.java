package chapter12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = TemperatureFit.class, number = 1, title = "Fit the temperature of a classifier", points = 3,
        hints = {
            "Work in $\\beta = 1/T$. The loss is convex there, so its slope rises with $\\beta$ and is zero once.",
            "$n\\,dL/d\\beta = \\sum_i\\big(\\langle z\\rangle_i - z_{i,y_i}\\big)$, where $\\langle z\\rangle_i$ is the mean logit "
                + "under $p \\propto e^{\\beta z}$. It is below zero at $\\beta = 0$: double $\\beta$ until it is not.",
            "Then halve the interval sixty times. Write $e^{\\beta(z - \\max z)}$, so that no exponential overflows."})
public class TemperatureFitTest {

    private static final double RELATIVE = 1e-5;

    /** Two classes, margin m for class 0, right in {@code hits} of {@code n} rows: T = m / ln(hits/(n − hits)). */
    private static double[][] alike(int n, double margin) {
        double[][] logits = new double[n][];
        for (int i = 0; i < n; i++) {
            logits[i] = new double[] {margin, 0};
        }
        return logits;
    }

    private static int[] labels(int n, int hits) {
        int[] labels = new int[n];
        for (int i = hits; i < n; i++) {
            labels[i] = 1;
        }
        return labels;
    }

    private static void assertTemperature(double expected, double fitted) {
        assertEquals(expected, fitted, RELATIVE * expected);
    }

    @Checks(points = 1, idea = "An over-confident network is divided by T above 1, until its claim equals its hit rate")
    void tooSure(TemperatureFit answer) {
        assertTemperature(5 / Math.log(3), answer.fitTemperature(alike(8, 5), labels(8, 6)));
        assertTemperature(2 / Math.log(1.5), answer.fitTemperature(alike(5, 2), labels(5, 3)));
    }

    @Checks(points = 0.5, idea = "A timid network is sharpened: T below 1 is an answer too")
    void tooTimid(TemperatureFit answer) {
        assertTemperature(0.5 / Math.log(9), answer.fitTemperature(alike(10, 0.5), labels(10, 9)));
    }

    @Checks(points = 1, idea = "At the optimum the mean loss equals the mean entropy of the predictions, for any logits")
    void lossMeetsEntropy(TemperatureFit answer) {
        double[][] logits = {{2, 0.5, -1}, {-0.3, 1.2, 0.9}, {0.1, 3, 1}, {2.5, 2, -2}, {-1, 0, 0.6}};
        int[] labels = {0, 2, 1, 0, 2};
        double t = answer.fitTemperature(logits, labels);
        double difference = 0; // mean loss − mean entropy, in nats
        for (int i = 0; i < labels.length; i++) {
            double z = 0;
            double mean = 0;
            for (double logit : logits[i]) {
                z += Math.exp(logit / t);
                mean += logit * Math.exp(logit / t);
            }
            difference += (mean / z - logits[i][labels[i]]) / t / labels.length;
        }
        assertEquals(0, difference, 1e-5);
    }

    @Checks(points = 0.5, idea = "T has the unit of the logits: huge logits overflow nothing, and a constant on a row changes nothing")
    void scaleAndShift(TemperatureFit answer) {
        double[][] huge = alike(8, 5000);
        huge[0] = new double[] {5000 + 1e9, 1e9};
        huge[7] = new double[] {0, -5000};
        assertTemperature(5000 / Math.log(3), answer.fitTemperature(huge, labels(8, 6)));
    }
}
