package chapter19;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = RampHeat.class, number = 5, title = "The heat of a ramp", points = 2, hints = {
    "During the ramp the current rises as 1 − e^(−t/RC); heat is R times its square, and after the ramp what is left charges as through a switch.",
    "Add the two parts up before you compute: most of it cancels on paper.",
    "For fast ramps a difference of nearly equal numbers is left. A series in T/RC has none."})
public class RampHeatTest {

    /** Share of C V² by the midpoint rule for the charge, R = C = V = 1. */
    private static double simulated(double y) {
        int steps = 4000;
        double dt = y / steps;
        double q = 0;
        double heat = 0;
        for (int k = 0; k < steps; k++) {
            double current = ((k + 0.5) / steps - q) / (1 + dt / 2);
            heat += current * current * dt;
            q += current * dt;
        }
        return heat + (1 - q) * (1 - q) / 2;
    }

    @Checks(points = 1, idea = "The heat of the ramp and that of what is left when it ends, in joules, at any duration")
    void ramps(RampHeat answer) {
        for (double y : new double[] {0.3, 1, 2.5, 10, 40}) {
            double share = simulated(y);
            assertEquals(share, answer.rampEnergy(1, 1, 1, y), 1e-4 * share);
            assertEquals(share, answer.rampEnergy(2e-15, 0.5, 1e4, 2e-11 * y) / 5e-16, 1e-4 * share);
        }
        assertEquals(0.5, answer.rampEnergy(1, -1, 1, 0), 1e-12);
    }

    @Checks(points = 1, idea = "Both limits without cancellation: half of C V² for fast ramps, C V² RC/T for slow ones, and what follows next")
    void limits(RampHeat answer) {
        for (double y : new double[] {1e-6, 1e-5, 1e-4, 1e-3}) {
            double series = 0.5 - y / 6 + y * y / 24 - y * y * y / 120;
            assertEquals(series, answer.rampEnergy(1, 1, 1, y), 1e-12);
            assertEquals(1 / 6.0, (0.5 - answer.rampEnergy(1, 1, 1, y)) / y, y / 20 + 1e-15 / y);
        }
        for (double y : new double[] {1e3, 1e6, 1e12}) {
            assertEquals(1 - 1 / y, y * answer.rampEnergy(1, 1, 1, y), 1e-12);
        }
        assertEquals(3 * 0.5, answer.rampEnergy(3, 1, 1, 0), 1e-12);
    }
}
