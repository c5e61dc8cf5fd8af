package chapter21;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.power.HeatRecirculation;
import thermolab.power.ThermalSchedule;

@ExerciseTest(contract = CoolestSchedule.class, number = 4, title = "The coolest schedule", points = 4, hints = {
    "Make the peak itself an unknown, $z$, that no inlet may exceed: then all is linear in the powers and in $z$.",
    "Hipparchus has `SimplexSolver`; each inlet is one constraint, each cap another, the load one equality.",
    "Without it: many small portions, and then moves of a little power from one rack to another as long as they help."})
public class CoolestScheduleTest {

    private static final double[][] FOUR = {{0.25, 0.1, 0.05, 0.02}, {0.12, 0.3, 0.1, 0.04}, {0.05, 0.12, 0.35, 0.12}, {0.02, 0.05, 0.12, 0.4}};

    private static double[] sound(CoolestSchedule answer, double[][] d, double total, double cap) {
        double[] powers = answer.schedule(Arrays.stream(d).map(double[]::clone).toArray(double[][]::new), total, cap);
        assertEquals(d.length, powers.length, "powers");
        for (double power : powers) {
            assertTrue(power >= 0 && power <= cap + 1e-9, "a power must be from 0 to the cap, got " + power);
        }
        assertEquals(total, Arrays.stream(powers).sum(), 1e-6);
        return powers;
    }

    private static void assertCool(CoolestSchedule answer, double[][] d, double total, double cap) {
        HeatRecirculation room = new HeatRecirculation(d);
        double least = room.peakRise(ThermalSchedule.optimal(d, total, cap));
        double found = room.peakRise(sound(answer, d, total, cap));
        assertTrue(found <= least * 1.01 + 1e-9, "the peak is more than 1 % above the least");
    }

    @Checks(points = 1, idea = "The whole load is placed and no rack gets more than its cap, be it nothing or all that fits")
    void placesTheLoad(CoolestSchedule answer) {
        sound(answer, FOUR, 40, 15);
        assertEquals(0, Arrays.stream(sound(answer, FOUR, 0, 15)).sum(), 1e-9);
        for (double power : sound(answer, FOUR, 60, 15)) {
            assertEquals(15, power, 1e-6);
        }
        assertEquals(7, sound(answer, new double[][] {{2}}, 7, 8)[0], 1e-6);
    }

    @Checks(points = 1, idea = "Equal powers are not the coolest: what a rack does to the others counts, not only what it does to itself")
    void coolerThanEqual(CoolestSchedule answer) {
        assertCool(answer, FOUR, 40, 15);
        double[][] chimney = {{0.1, 0, 0}, {0, 0.1, 0}, {0, 0.6, 0.1}}; // rack 1 blows at inlet 2
        assertCool(answer, chimney, 12, 15);
    }

    @Checks(points = 1, idea = "A rack at its cap leaves the rest to the others, and a rack may be left empty")
    void atTheCaps(CoolestSchedule answer) {
        double[][] hot = {{0.1, 0.02, 0.02}, {0.02, 0.2, 0.1}, {0.9, 0.9, 1}};
        assertCool(answer, hot, 10, 6);
        assertCool(answer, hot, 17, 6);
        assertCool(answer, new double[][] {{0, 0}, {0, 1}}, 5, 4);
    }

    @Checks(points = 1, idea = "It holds in any room, within 1 % of the linear program")
    void anyRoom(CoolestSchedule answer, RandomGenerator random) {
        for (int k = 0; k < 6; k++) {
            int n = random.nextInt(3, 9);
            double[][] d = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    d[i][j] = random.nextDouble(0.3, 1) * Math.exp(-Math.abs(i - j)) * (i > j ? 1.5 : 0.5);
                }
            }
            assertCool(answer, d, n * random.nextDouble(2, 9), 10);
        }
    }
}
