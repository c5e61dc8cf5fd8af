package chapter01;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = TwoBodyRelaxation.class, number = 2, title = "Two bodies relax", points = 3, hints = {
    "Find first where both end: whatever one body gives, the other receives, so the energy of both together is the same at the end as at the start.",
    "How fast does the difference $D = T_1 - T_2$ change? Each body contributes by its own heat capacity. An equation $\\dot D = -kD$ has an exponential solution.",
    "Both distances from the common end are fixed shares of $D$, so they shrink by one factor. `Math.exp` of minus infinity is 0."})
public class TwoBodyRelaxationTest {

    private static final double ROUNDING = 1e-9; // K, at temperatures of hundreds of K

    @Checks(points = 0.5, idea = "At time zero nothing has happened yet")
    void start(TwoBodyRelaxation answer) {
        assertArrayEquals(new double[] {400, 300}, answer.relaxTwoBody(1, 3, 0.5, 400, 300, 0), ROUNDING);
    }

    @Checks(points = 0.5, idea = "After a long time both bodies have the mean temperature, weighted with the heat capacities")
    void end(TwoBodyRelaxation answer) {
        assertArrayEquals(new double[] {325, 325}, answer.relaxTwoBody(1, 3, 0.5, 400, 300, 1e4), ROUNDING);
        assertArrayEquals(new double[] {325, 325},
                answer.relaxTwoBody(1, 3, 0.5, 400, 300, Double.POSITIVE_INFINITY), ROUNDING);
    }

    @Checks(points = 1, idea = "Energy is conserved: what one body gives the other receives")
    void energy(TwoBodyRelaxation answer) {
        for (double time : new double[] {0.1, 1, 7}) {
            double[] t = answer.relaxTwoBody(2, 5, 0.7, 350, 290, time);
            assertEquals(2 * 350 + 5 * 290, 2 * t[0] + 5 * t[1], 1e-8);
        }
    }

    @Checks(points = 1, idea = "The difference in temperature decays exponentially, and both heat capacities set the rate")
    void rate(TwoBodyRelaxation answer) {
        double rate = 0.7 * (1 / 2.0 + 1 / 5.0);
        for (double time : new double[] {0.1, 1, 7}) {
            double[] t = answer.relaxTwoBody(2, 5, 0.7, 350, 290, time);
            assertEquals(60 * Math.exp(-rate * time), t[0] - t[1], ROUNDING);
        }
    }
}
