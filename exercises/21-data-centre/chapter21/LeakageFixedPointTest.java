package chapter21;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.power.LeakageLoop;

@ExerciseTest(contract = LeakageFixedPoint.class, number = 5, title = "Where leakage settles", points = 2, hints = {
    "Steady means: the temperature that the powers produce is the one at which they were computed.",
    "There may be two such temperatures. A chip that starts cold meets the lower one first.",
    "From the cold side the temperature rises step by step, and either comes to rest or never does. Near the edge plain steps are slow: Newton's are not."})
public class LeakageFixedPointTest {

    private static final double CLOSE = 1e-6;

    private static LeakageLoop loop(double air, double resistance, double watts, double leakage, double reference, double doubling) {
        return new LeakageLoop(air, resistance, watts, leakage, reference, Math.log(2) / doubling);
    }

    @Checks(points = 0.5, idea = "Leakage feeds itself: it is taken at the temperature that it makes, and without it the chip ends at A + RP")
    void feedsItself(LeakageFixedPoint answer, RandomGenerator random) {
        assertEquals(55, answer.settles(25, 0.3, 100, 0, 60, 20), CLOSE);
        for (int k = 0; k < 20; k++) {
            double air = random.nextDouble(10, 40);
            double watts = random.nextDouble(20, 120);
            double leakage = random.nextDouble(1, 10);
            LeakageLoop known = loop(air, 0.25, watts, leakage, 60, 20);
            assertEquals(known.temperature(), answer.settles(air, 0.25, watts, leakage, 60, 20), CLOSE);
        }
    }

    @Checks(points = 0.5, idea = "Of two steady temperatures a cold chip takes the lower, up to the edge")
    void takesTheLower(LeakageFixedPoint answer) {
        LeakageLoop known = loop(25, 0.3, 100, 20, 60, 20);
        assertEquals(known.temperature(), answer.settles(25, 0.3, 100, 20, 60, 20), CLOSE);
        double near = known.criticalResistance() * (1 - 2e-4);
        assertEquals(loop(25, near, 100, 20, 60, 20).temperature(), answer.settles(25, near, 100, 20, 60, 20), 1e-5);
    }

    @Checks(points = 1, idea = "A chip that runs away settles nowhere: NaN, whether it runs slowly or at once")
    void runsAway(LeakageFixedPoint answer, RandomGenerator random) {
        double edge = loop(25, 0.3, 100, 20, 60, 20).criticalResistance();
        for (double factor : new double[] {1.0002, 1.01, random.nextDouble(1.1, 2), 50}) {
            assertTrue(Double.isNaN(answer.settles(25, edge * factor, 100, 20, 60, 20)), "at " + factor + " times the critical resistance");
        }
        assertTrue(Double.isNaN(answer.settles(25, 0.3, 0, 1e6, 60, 20)));
        double most = loop(25, 0.3, 100, 20, 60, 20).criticalWatts();
        assertTrue(Double.isNaN(answer.settles(25, 0.3, most * 1.001, 20, 60, 20)));
        assertTrue(answer.settles(25, 0.3, most * 0.999, 20, 60, 20) < 120);
    }
}
