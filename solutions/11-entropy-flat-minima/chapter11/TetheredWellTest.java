package chapter11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = TetheredWell.class, number = 2, title = "The local free energy of a parabola", points = 3, hints = {
    "The exponent is a parabola in $y$ again. Complete the square: where is its minimum, how high, and how curved is it?",
    "Its curvature is $h + \\gamma$, and $\\int e^{-(h+\\gamma)u^2/2T}\\,du = \\sqrt{2\\pi T/(h+\\gamma)}$.",
    "The minimum of the sum is $\\frac12\\,\\frac{h\\gamma}{h+\\gamma}\\,x^2$: two springs in series. The slope follows from it alone."})
public class TetheredWellTest {

    private static final double ACCURACY = 1e-8;

    /** The integral by the trapezium rule over 12 standard deviations around the peak. */
    private static double byQuadrature(double h, double x, double gamma, double t) {
        double peak = gamma * x / (h + gamma);
        double width = Math.sqrt(t / (h + gamma));
        double lowest = h * peak * peak / 2 + gamma * (peak - x) * (peak - x) / 2;
        double sum = 0;
        for (int i = -1200; i <= 1200; i++) {
            double y = peak + i * width / 100;
            sum += Math.exp(-(h * y * y / 2 + gamma * (y - x) * (y - x) / 2 - lowest) / t);
        }
        return lowest - t * Math.log(sum * width / 100);
    }

    @Checks(points = 1, idea = "F is −T times the logarithm of the integral, with its factor 2πT/(h + γ) under the root")
    void equalsTheIntegral(TetheredWell answer) {
        for (double[] a : new double[][] {{4, 0, 1, 0.1}, {1, 1.5, 3, 0.7}, {100, -0.2, 20, 0.05}, {0, 2, 5, 1}}) {
            assertEquals(byQuadrature(a[0], a[1], a[2], a[3]), answer.localFreeEnergy(a[0], a[1], a[2], a[3]), ACCURACY);
        }
    }

    @Checks(points = 1, idea = "The slope is that of two springs in series, and does not depend on the temperature")
    void slopeOfSpringsInSeries(TetheredWell answer) {
        assertEquals(1, answer.slope(2, 1, 2, 0.3), ACCURACY);
        assertEquals(-4, answer.slope(4e12, -2, 2, 5), ACCURACY); // a hard well: only the spring gives
        assertEquals(-6, answer.slope(3, -2, 3e12, 0.01), ACCURACY); // a hard spring: the well's own slope
        double rise = answer.localFreeEnergy(5, 0.71, 2, 0.4) - answer.localFreeEnergy(5, 0.69, 2, 0.4);
        assertEquals(rise / 0.02, answer.slope(5, 0.7, 2, 0.4), ACCURACY);
    }

    @Checks(points = 0.5, idea = "At the bottom a wider well has the lower F, by T/2 times the logarithm of the ratio of h + γ")
    void widthLowersIt(TetheredWell answer) {
        double sharp = answer.localFreeEnergy(99, 0, 1, 0.2);
        double wide = answer.localFreeEnergy(3, 0, 1, 0.2);
        assertEquals(0.1 * Math.log(25), sharp - wide, ACCURACY);
    }

    @Checks(points = 0.5, idea = "A hill has a local free energy too, as long as the spring is stiffer: h may be negative")
    void onAHill(TetheredWell answer) {
        assertEquals(byQuadrature(-1, 0.5, 2, 0.3), answer.localFreeEnergy(-1, 0.5, 2, 0.3), ACCURACY);
        assertEquals(-1, answer.slope(-1, 0.5, 2, 0.3), ACCURACY);
    }
}
