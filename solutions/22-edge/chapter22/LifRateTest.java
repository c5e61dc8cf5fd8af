package chapter22;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = LifRate.class, number = 5, title = "The rate of a neuron", points = 2, hints = {
    "Solve the equation of the voltage from 0 at time 0, and ask when it is at the threshold.",
    "From spike to spike: the refractory time and the climb.",
    "For a huge current the logarithm is of a number near one: `Math.log1p`."})
public class LifRateTest {

    @Checks(points = 1, idea = "From spike to spike it is deaf first and climbs then; both times add")
    void periods(LifRate answer, RandomGenerator random) {
        assertEquals(1 / (0.002 + 0.02 * Math.log(2)), answer.lifRate(4e-9, 0.02, 1e7, 0.02, 0.002), 1e-7);
        for (int k = 0; k < 20; k++) {
            double tau = random.nextDouble(0.001, 0.1);
            double deaf = random.nextDouble(0, 0.01);
            double climbs = random.nextDouble(0.1, 3); // in units of τ
            double threshold = random.nextDouble(0.005, 0.03);
            double amperes = threshold / -Math.expm1(-climbs) / 1e7; // with which the climb takes so long
            assertEquals(1, answer.lifRate(amperes, tau, 1e7, threshold, deaf) * (deaf + climbs * tau), 1e-9);
        }
    }

    @Checks(points = 1, idea = "At and below threshold it is silent; far above it, the refractory time alone sets the rate")
    void limits(LifRate answer) {
        assertEquals(0, answer.lifRate(0.5, 0.02, 2, 1, 0), 0);
        assertEquals(0, answer.lifRate(1e-9, 0.02, 1e7, 0.02, 0.002), 0);
        assertEquals(0, answer.lifRate(-5, 0.02, 1e7, 0.02, 0.002), 0);
        assertEquals(0, answer.lifRate(0, 0.02, 1e7, 0.02, 0), 0);
        assertEquals(500, answer.lifRate(1e6, 0.02, 1e7, 0.02, 0.002), 1e-6);
        assertEquals(1, answer.lifRate(1e12, 1, 1, 1, 0) / 1e12, 1e-9);
    }
}
