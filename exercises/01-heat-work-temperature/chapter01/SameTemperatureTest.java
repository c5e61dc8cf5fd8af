package chapter01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.heat.Body;

@ExerciseTest(contract = SameTemperature.class, number = 4, title = "The same temperature", points = 2, hints = {
    "A cup and a lake can be in equilibrium. Which of the numbers that describe a `Body` decides?",
    "Compare the size of the difference with the tolerance. Rounding both temperatures to multiples of the tolerance first does something else: try 299.9 K and 300.1 K with a tolerance of 1 K.",
    "The sign of the difference plays no part, and a difference of just the tolerance still counts as the same. First refuse a tolerance below zero: written as `!(tol >= 0)`, that check also refuses NaN."})
public class SameTemperatureTest {

    private static final Body CUP = new Body("cup", 1e3, 300);
    private static final Body LAKE = new Body("lake", 1e12, 300);

    @Checks(points = 0.5, idea = "Temperature decides, not energy or heat capacity")
    void sizeDoesNotMatter(SameTemperature answer) {
        assertTrue(answer.sameTemperature(CUP, LAKE, 0));
        Body sameEnergy = new Body("half a cup", 500, 600);
        assertFalse(answer.sameTemperature(CUP, sameEnergy, 1));
    }

    @Checks(points = 0.5, idea = "The order of the two bodies does not matter, and the tolerance itself still counts as the same")
    void symmetricAndInclusive(SameTemperature answer) {
        Body warmer = new Body("tea", 700, 300.5);
        for (double tol : new double[] {0, 0.25, 0.5, 1}) {
            assertEquals(tol >= 0.5, answer.sameTemperature(CUP, warmer, tol));
            assertEquals(tol >= 0.5, answer.sameTemperature(warmer, CUP, tol));
        }
    }

    @Checks(points = 0.5, idea = "Small steps add up: within a tolerance, a as b and b as c does not make a as c; with tolerance zero it does")
    void toleranceIsNotTransitive(SameTemperature answer) {
        for (double start : new double[] {299.9, 300, 300.35}) { // wherever a grid of cells may lie
            Body a = new Body("a", 1, start);
            Body b = new Body("b", 2, start + 0.75);
            Body c = new Body("c", 3, start + 1.5);
            assertTrue(answer.sameTemperature(a, b, 1));
            assertTrue(answer.sameTemperature(b, c, 1));
            assertFalse(answer.sameTemperature(a, c, 1));
        }
        assertTrue(answer.sameTemperature(CUP, LAKE, 0) && answer.sameTemperature(LAKE, CUP.at(300), 0));
    }

    @Checks(points = 0.5, idea = "A tolerance that is negative or not a number is refused, not answered")
    void refusesNonsense(SameTemperature answer) {
        assertThrows(IllegalArgumentException.class, () -> answer.sameTemperature(CUP, LAKE, -1));
        assertThrows(IllegalArgumentException.class, () -> answer.sameTemperature(CUP, LAKE, Double.NaN));
    }
}
