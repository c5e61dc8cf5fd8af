package chapter01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.Constants;

@ExerciseTest(contract = IsothermalWork.class, number = 1, title = "Work of a gas at constant temperature", points = 2, hints = {
    "Work is the area under the pressure. Write the pressure as a function of the volume; what in it does not change on the way?",
    "Only the volume changes, and it stands in the denominator. Which function has the derivative $1/V$?",
    "The result depends on the ratio of the volumes, through `Math.log`. A gas that expands does work: for v2 > v1 it must be positive."})
public class IsothermalWorkTest {

    private static final double ROUNDING = 1e-9; // relative

    @Checks(points = 1, idea = "Work done by the gas is positive when it expands and negative when it is compressed")
    void sign(IsothermalWork answer) {
        assertTrue(answer.isothermalWorkBy(1, 300, 0.01, 0.02) > 0);
        assertTrue(answer.isothermalWorkBy(1, 300, 0.02, 0.01) < 0);
        assertEquals(0, answer.isothermalWorkBy(1, 300, 0.02, 0.02), 1e-9);
    }

    @Checks(points = 0.5, idea = "The work is the area under the pressure that falls as one over the volume: a natural logarithm, in joules")
    void size(IsothermalWork answer) {
        double expected = Constants.GAS * 300 * Math.log(2);
        assertEquals(expected, Math.abs(answer.isothermalWorkBy(1, 300, 0.01, 0.02)), ROUNDING * expected);
        double larger = 2.5 * Constants.GAS * 77 * Math.log(30);
        assertEquals(larger, Math.abs(answer.isothermalWorkBy(2.5, 77, 3, 0.1)), ROUNDING * larger);
    }

    @Checks(points = 0.5, idea = "Two expansions in a row do the work of one: the pressure falls on the way, so it is no constant times the change of volume")
    void additivity(IsothermalWork answer) {
        double whole = answer.isothermalWorkBy(1, 400, 1, 6);
        double parts = answer.isothermalWorkBy(1, 400, 1, 2) + answer.isothermalWorkBy(1, 400, 2, 6);
        assertEquals(whole, parts, ROUNDING * Math.abs(whole));
        assertTrue(Math.abs(whole) > 0);
    }
}
