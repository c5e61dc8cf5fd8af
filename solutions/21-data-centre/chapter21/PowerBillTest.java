package chapter21;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = PowerBill.class, number = 1, title = "The bill of a trace and of a counter", points = 3, hints = {
    "Each pair of readings that follow each other bounds one trapezoid; its width is *their* distance in time.",
    "A counter that reads less than before has gone round once: what is missing is one range.",
    "Add the steps as whole microjoules and divide once, at the end."})
public class PowerBillTest {

    @Checks(points = 1, idea = "Readings that are unevenly spaced weigh as much as their times say")
    void unevenTimes(PowerBill answer, RandomGenerator random) {
        assertEquals(19065, answer.energy(new double[] {0, 10, 25, 40, 60}, new double[] {148, 372, 344, 386, 176}), 1e-8);
        double[] t = new double[40];
        double[] watts = new double[40];
        double slope = random.nextDouble(1, 3);
        for (int k = 0; k < 40; k++) {
            t[k] = 1e6 + k * k * 0.01;
            watts[k] = 20 + slope * (t[k] - t[0]); // a straight line is integrated exactly
        }
        double width = t[39] - t[0];
        double expected = 20 * width + slope * width * width / 2;
        assertEquals(expected, answer.energy(t, watts), 1e-9 * expected);
    }

    @Checks(points = 1, idea = "Ends count half: each reading serves both the time before it and the time after it")
    void endsCountHalf(PowerBill answer) {
        assertEquals(15, answer.energy(new double[] {0, 1}, new double[] {10, 20}), 1e-12);
        assertEquals(15, answer.energy(new double[] {-1, 0}, new double[] {20, 10}), 1e-12);
        assertEquals(0, answer.energy(new double[] {7}, new double[] {100}), 0);
    }

    @Checks(points = 1, idea = "A counter that begins again is followed, each time, and its readings stay as they are")
    void counterBeginsAgain(PowerBill answer, RandomGenerator random) {
        assertEquals(0.01, answer.counted(new long[] {1_000, 11_000}, 65_532_610_987L), 1e-15);
        assertEquals(500e-6, answer.counted(new long[] {65_532_610_887L, 400}, 65_532_610_987L), 1e-15);
        assertEquals(0, answer.counted(new long[] {5}, 1000), 0);
        assertEquals(0, answer.counted(new long[] {5, 5}, 1000), 0);
        long range = 262_143_328_850L;
        long[] readings = new long[60];
        double used = 0;
        for (int k = 1; k < 60; k++) {
            long step = random.nextLong(range);
            used += step / 1e6;
            readings[k] = (readings[k - 1] + step) % range;
        }
        long[] before = readings.clone();
        assertEquals(used, answer.counted(readings, range), 1e-9 * used);
        assertArrayEquals(before, readings);
        assertEquals(9e8, answer.counted(new long[] {0, 900_000_000_000_000L}, 1_000_000_000_000_000L), 1e-3);
    }
}
