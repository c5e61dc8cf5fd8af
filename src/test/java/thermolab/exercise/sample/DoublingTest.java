package thermolab.exercise.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = Doubling.class, number = 1, title = "twice a number", points = 3,
        hints = {"Think of a sum.", "Add it to itself."})
public class DoublingTest {

    @Checks(points = 2, idea = "Twice <x> is x & x together")
    void doubles(Doubling answer) {
        assertEquals(246.5, answer.twice(123.25));
    }

    @Checks(points = 0.5, idea = "The sign stays")
    void keepsSign(Doubling answer) {
        assertEquals(-2, answer.twice(-1));
    }

    @Checks(points = 0.5, idea = "NaN is refused")
    void refusesNaN(Doubling answer) {
        assertThrows(IllegalArgumentException.class, () -> answer.twice(Double.NaN));
    }
}
