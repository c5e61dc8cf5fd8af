package thermolab.grade.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter01.IsothermalWork;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.Constants;

/** A test that no student has seen; several cases try to learn its numbers. */
@ExerciseTest(contract = IsothermalWork.class, number = 1, title = "Work, with numbers that nobody knows", points = 1, hints = {})
public class HiddenIsothermalWorkTest {

    private static final double ROUNDING = 1e-9; // relative

    @Checks(points = 1, idea = "The formula holds for any amount, temperature and volumes")
    void unseenNumbers(IsothermalWork answer) {
        double expected = 3 * Constants.GAS * 317.25 * Math.log(8);
        assertEquals(expected, answer.isothermalWorkBy(3, 317.25, 0.0625, 0.5), ROUNDING * expected);
        assertEquals(expected, answer.isothermalWorkBy(3, 317.25, 0.125, 1), ROUNDING * expected);
    }
}
