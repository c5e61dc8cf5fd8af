package chapter13;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = GaussianPoint.class, number = 3, title = "A Gaussian's bottleneck", points = 2, hints = {
    "The chapter has $I(T;Y)$ as a function of $I = I(X;T)$. Write L as a function of $I$ alone and differentiate.",
    "$dI(T;Y)/dI = 1/\\beta$ is one equation for $e^{2I}$, linear after you clear the fraction.",
    "I is never negative. Where the equation asks for less than zero, the best T is silent."})
public class GaussianPointTest {

    private static final double ROUNDING = 1e-10;

    @Checks(points = 0.5, idea = "Zero below β_c: where the curve is flatter than 1/β from its beginning, nothing pays")
    void silentBelow(GaussianPoint answer) {
        assertArrayEquals(new double[] {0, 0}, answer.gaussianIb(0.5, 3.999), ROUNDING);
        assertArrayEquals(new double[] {0, 0}, answer.gaussianIb(0.9, 1), ROUNDING);
        assertArrayEquals(new double[] {0, 0}, answer.gaussianIb(0, 1000), ROUNDING);
        assertTrue(answer.gaussianIb(0.5, 4.01)[0] > 0, "just above β_c something is kept");
        assertTrue(answer.gaussianIb(-0.9, 1.3)[0] > 0, "the sign of ρ does not matter");
    }

    @Checks(points = 1, idea = "The point of the curve where a nat kept tells 1/β of a nat: no other makes L smaller")
    void least(GaussianPoint answer) {
        for (double rho : new double[] {0.3, -0.7, 0.95}) {
            for (double beta : new double[] {12, 40, 1000}) {
                double[] point = answer.gaussianIb(rho, beta);
                double least = Double.POSITIVE_INFINITY;
                double at = 0;
                for (int i = 0; i <= 40_000; i++) {
                    double kept = i / 8000.0;
                    double l = kept + beta * 0.5 * Math.log(1 - rho * rho * (1 - Math.exp(-2 * kept)));
                    at = l < least ? kept : at;
                    least = Math.min(least, l);
                }
                assertEquals(at, point[0], 2e-4, "I(X;T) at ρ = " + rho + ", β = " + beta);
            }
        }
        assertEquals(0.5 * Math.log(5.0 / 3), answer.gaussianIb(0.5, 6)[0], ROUNDING);
    }

    @Checks(points = 0.5, idea = "I(T;Y) is what the curve gives for I(X;T), at most I(X;Y)")
    void told(GaussianPoint answer) {
        assertEquals(0.5 * Math.log(10.0 / 9), answer.gaussianIb(0.5, 6)[1], ROUNDING);
        assertEquals(-0.5 * Math.log(0.75), answer.gaussianIb(0.5, 1e9)[1], 1e-8);
        double[] point = answer.gaussianIb(-0.8, 3);
        assertEquals(-0.5 * Math.log(1 - 0.64 * (1 - Math.exp(-2 * point[0]))), point[1], ROUNDING);
    }
}
