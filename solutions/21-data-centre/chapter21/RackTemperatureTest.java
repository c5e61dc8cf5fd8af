package chapter21;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.power.ChipOnSink;
import thermolab.power.PowerSteps;

@ExerciseTest(contract = RackTemperature.class, number = 3, title = "Chip and sink, exactly", points = 3, hints = {
    "Write the two balances of heat. Measured from where both end under the present power, they are linear and have no constant.",
    "Two exponentials solve them; their rates add up to the trace of the matrix and multiply to its determinant.",
    "Start each step of the power where the one before it ended. Get the slow rate from the product: the difference loses digits."})
public class RackTemperatureTest {

    private static final double CLOSE = 1e-9;

    private static void assertTemperatures(double[] expected, double[] found) {
        assertEquals(expected[0], found[0], CLOSE);
        assertEquals(expected[1], found[1], CLOSE);
    }

    @Checks(points = 1, idea = "In the end the whole power passes both resistances, and at time 0 nothing has changed yet")
    void endsAndBeginnings(RackTemperature answer) {
        double[][] t = answer.temperatures(0.2, 15, 0.3, 400, 25, new double[] {0}, new double[] {150}, new double[] {0, 1e5});
        assertTemperatures(new double[] {25, 25}, t[0]);
        assertTemperatures(new double[] {100, 70}, t[1]);
    }

    @Checks(points = 1, idea = "Both modes are there: the chip rises fast and then on with the sink; each step begins where the last one ended")
    void stepsFollowEachOther(RackTemperature answer, RandomGenerator random) {
        for (int k = 0; k < 5; k++) {
            ChipOnSink known = new ChipOnSink(random.nextDouble(0.05, 0.5), random.nextDouble(5, 50), random.nextDouble(0.1, 0.6),
                    random.nextDouble(100, 900), random.nextDouble(15, 35));
            double[] from = {0, random.nextDouble(5, 20), random.nextDouble(40, 90)};
            double[] watts = {random.nextDouble(50, 200), 0, random.nextDouble(20, 300)};
            double[] times = {3, from[1], from[1] + 1, 300, from[2], 30};
            double[][] expected = known.temperatures(new double[] {known.ambient(), known.ambient()}, new PowerSteps(from, watts), times);
            double[][] found = answer.temperatures(known.chipToSink(), known.chipCapacity(), known.sinkToAir(), known.sinkCapacity(),
                    known.ambient(), from, watts, times);
            for (int i = 0; i < times.length; i++) {
                assertTemperatures(expected[i], found[i]);
            }
        }
    }

    @Checks(points = 1, idea = "Digits stay where the bodies differ by a factor of a million")
    void farApart(RackTemperature answer) {
        ChipOnSink known = new ChipOnSink(1e-3, 1e-3, 1, 1e3, 20);
        double[] times = {1e-7, 1e-6, 1e-3, 1, 1000, 1e6};
        double[][] expected = known.temperatures(new double[] {20, 20}, PowerSteps.constant(50), times);
        double[][] found = answer.temperatures(1e-3, 1e-3, 1, 1e3, 20, new double[] {0}, new double[] {50}, times);
        for (int i = 0; i < times.length; i++) {
            assertTemperatures(expected[i], found[i]);
        }
    }
}
