package thermolab.exercise.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = Halving.class, number = 2, title = "half a number", points = 2, hints = {"Divide."})
public class HalvingTest {

    @Checks(points = 1, idea = "Half is a factor")
    void halves(Halving answer, RandomGenerator random) {
        double x = random.nextDouble();
        assertEquals(x / 2, answer.half(x));
    }

    @Checks(points = 1, idea = "The sign stays")
    void keepsSign(Halving answer, RandomGenerator random) {
        double x = random.nextDouble();
        assertEquals(-x / 2, answer.half(-x));
    }
}
