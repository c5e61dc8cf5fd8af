package chapter23;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = FixedCoupling.class, number = 2, title = "The coupling that stays", points = 3, hints = {
    "A step moves couplings on one side of the fixed point up and on the other side down. Halve the interval, again and again.",
    "The eigenvalue is the slope of the map there: values on both sides, neither too near (rounding) nor too far (curvature).",
    "After $n$ steps a small distance has grown by $\\lambda^n$ and the correlation length has shrunk by $b^n$."})
public class FixedCouplingTest {

    /** A map with a fixed point and a slope that are known, and curved. */
    private static DoubleUnaryOperator made(double at, double slope, double curve) {
        return k -> at + Math.sinh(slope * curve * (k - at)) / curve;
    }

    @Checks(points = 1, idea = "The fixed point is where the map gives back what it was given, be it stable or not")
    void isFixed(FixedCoupling answer, RandomGenerator random) {
        for (double slope : new double[] {0.3, -0.4, 1.7, 3}) {
            double at = random.nextDouble(0.3, 1.5);
            FixedCoupling.Found found = answer.find(made(at, slope, 0.5), at - random.nextDouble(0.1, 0.29), at + random.nextDouble(0.1, 0.4), 2);
            assertEquals(at, found.coupling(), 1e-9);
        }
        assertEquals(0.3046889317180031, answer.find(k -> 0.5 * Math.log(Math.cosh(4 * k)), 0.1, 2, 2).coupling(), 1e-9);
    }

    @Checks(points = 0.75, idea = "The eigenvalue is the slope of the map at the fixed point")
    void eigenvalueIsTheSlope(FixedCoupling answer, RandomGenerator random) {
        for (double slope : new double[] {random.nextDouble(0.2, 0.8), random.nextDouble(1.1, 3), -0.7}) {
            double at = random.nextDouble(0.3, 1.5);
            assertEquals(slope, answer.find(made(at, slope, 2), at - 0.2, at + 0.25, 2).eigenvalue(), 1e-5 * Math.abs(slope));
        }
        assertEquals(1.6785735104283221, answer.find(k -> 0.5 * Math.log(Math.cosh(4 * k)), 0.1, 2, 2).eigenvalue(), 1.6e-5);
    }

    @Checks(points = 0.75, idea = "ν says how the correlation length grows with the nearness: ln b over ln λ, with the b that is given")
    void exponentOfTheLength(FixedCoupling answer, RandomGenerator random) {
        for (int trial = 0; trial < 3; trial++) {
            double slope = random.nextDouble(1.2, 3);
            double b = random.nextDouble(1.3, 4);
            double nu = Math.log(b) / Math.log(slope);
            assertEquals(nu, answer.find(made(0.7, slope, 1), 0.4, 1.1, b).nu(), 1e-4 * nu);
        }
    }

    @Checks(points = 0.25, idea = "Where neighbours come nearer no length diverges: ν is NaN")
    void phasesHaveNoExponent(FixedCoupling answer, RandomGenerator random) {
        assertEquals(Double.NaN, answer.find(made(0.7, random.nextDouble(0.2, 0.8), 1), 0.4, 1.1, 2).nu(), 0);
        assertEquals(Double.NaN, answer.find(made(0.7, -0.5, 1), 0.4, 1.1, 2).nu(), 0);
    }

    @Checks(points = 0.25, idea = "Where both ends move to one side it says so, and names no coupling")
    void refusesWhatNeedNotBe(FixedCoupling answer, RandomGenerator random) {
        double low = random.nextDouble(0.4, 0.5);
        assertThrows(IllegalArgumentException.class, () -> answer.find(k -> 0.5 * Math.log(Math.cosh(2 * k)), low, 3, 2)); // a chain
    }
}
