package chapter21;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = NeverIdle.class, number = 6, title = "A machine that was never idle", points = 3,
    level = ExerciseTest.Level.FIND_OUT, hints = {
    "A straight line through the cloud: its slope is the covariance of load and power over the variance of load.",
    "The size of the meter's errors is in the residuals; divide their squares by the readings less the two numbers that you took from them.",
    "The line turns about the middle of the cloud. At load 0 both its height in the middle and its slope times the distance are uncertain."})
public class NeverIdleTest {

    private static final int READINGS = 60;

    /** A machine and its meter; nobody tells their numbers. */
    private record Machine(double idle, double slope, double noise) {

        static Machine drawn(RandomGenerator random) {
            return new Machine(random.nextDouble(60, 200), random.nextDouble(100, 300), random.nextDouble(2, 8));
        }

        double[][] log(RandomGenerator random, double least) {
            double[] load = new double[READINGS];
            double[] watts = new double[READINGS];
            for (int i = 0; i < READINGS; i++) {
                load[i] = random.nextDouble(least, 1);
                watts[i] = idle + slope * load[i] + noise * random.nextGaussian();
            }
            return new double[][] {load, watts};
        }
    }

    @Checks(points = 1, idea = "Rest is where the line leads at load 0, below every reading; full load is where it leads at 1")
    void lineLeadsThere(NeverIdle answer, RandomGenerator random) {
        double[] load = new double[30];
        double[] watts = new double[30];
        for (int i = 0; i < 30; i++) {
            load[i] = 0.4 + 0.02 * i;
            watts[i] = 90 + 210 * load[i] + (i % 2 == 0 ? 1e-6 : -1e-6);
        }
        NeverIdle.Rest exact = answer.rest(load, watts);
        assertEquals(90, exact.idleWatts(), 1e-4);
        assertEquals(300, exact.fullWatts(), 1e-4);
        assertEquals(0.4, load[0], 0);
        for (int k = 0; k < 5; k++) {
            Machine machine = Machine.drawn(random);
            double[][] log = machine.log(random, 0.3);
            double allowed = 6 * machine.noise() * 0.5; // the error of the idle power is below half the noise here
            assertEquals(machine.idle(), answer.rest(log[0], log[1]).idleWatts(), allowed);
        }
    }

    @Checks(points = 1, idea = "Far from the readings the error grows: rest is less well known than the middle of the cloud")
    void errorGrowsOutside(NeverIdle answer, RandomGenerator random) {
        double[] near = new double[200];
        double[] far = new double[200];
        Machine machine = Machine.drawn(random);
        for (int k = 0; k < 200; k++) {
            double[][] wide = machine.log(random, 0.1);
            double[][] narrow = machine.log(random, 0.8);
            near[k] = answer.rest(wide[0], wide[1]).idleError() / machine.noise();
            far[k] = answer.rest(narrow[0], narrow[1]).idleError() / machine.noise();
        }
        double wide = mean(near);
        double narrow = mean(far);
        assertTrue(narrow > 4 * wide, "errors at load 0, in units of the meter's: " + narrow + " from loads of 80 % and more, " + wide + " from all loads");
    }

    @Checks(points = 1, idea = "The error is honest: over many logs the deviations, in errors, have a mean square of about one")
    void errorIsHonest(NeverIdle answer, RandomGenerator random) {
        double squares = 0;
        int logs = 400;
        for (int k = 0; k < logs; k++) {
            Machine machine = Machine.drawn(random);
            double[][] log = machine.log(random, 0.3);
            NeverIdle.Rest rest = answer.rest(log[0], log[1]);
            assertTrue(rest.idleError() > 0, "an error is above zero");
            squares += Math.min(25, Math.pow((rest.idleWatts() - machine.idle()) / rest.idleError(), 2)) / logs;
        }
        assertTrue(squares > 0.7 && squares < 1.4, "mean square of the deviations in errors: " + squares);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
