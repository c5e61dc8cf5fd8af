package chapter07;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = MeanFirstPassage.class, number = 4, title = "Mean first passage time", points = 4,
        hints = {
            "Multiply the equation by $e^{-U/T}$: its left-hand side is then $T$ times the derivative of $e^{-U/T}\\tau'$. Integrate from "
                + "the wall to $y$ for $\\tau'(y)$, then from $a$ to $b$.",
            "The inner integral grows with $y$: keep it as a running sum while $y$ goes from $a$ to $b$. Before that, it runs from "
                + "the wall to $a$. Subtract one level, such as $U(a)$, from $U$ in *both* exponentials. The factors cancel, and nothing overflows.",
            "The midpoint rule with 100 000 points is good for 1e-6. At a midpoint $y$ the inner integral holds the full slices "
                + "before and half of the slice around $y$. In the simulation, time is steps times $\\varepsilon$."})
public class MeanFirstPassageTest {

    private static final double QUADRATURE = 1e-6;
    private static final double SIMULATION = 0.1;

    @Checks(points = 1, idea = "On flat ground the time is (distance from the wall)² over 2T: the squares at b minus at a")
    void flat(MeanFirstPassage answer) {
        assertRelative(4.0 / (2 * 0.5), answer.meanFirstPassage(x -> 0, 0.5, 0, 2, 0));
        assertRelative((9.0 - 4) / (2 * 2), answer.meanFirstPassage(x -> 0, 2, 1, 2, -1));
    }

    @Checks(points = 1, idea = "Up a ramp the time grows as exp(height/T), down it goes as distance over slope")
    void ramp(MeanFirstPassage answer) {
        for (double slope : new double[] {-3, 0.5, 2, 20}) {
            double t = 0.5;
            double exact = t / (slope * slope) * (Math.expm1(slope / t) - slope / t); // from the wall to a distance of one
            assertRelative(exact, answer.meanFirstPassage(x -> slope * x, t, 0, 1, 0));
        }
    }

    @Checks(points = 1, idea = "Only differences of U matter: a constant added to it changes nothing, and nothing overflows")
    void levelIsFree(MeanFirstPassage answer) {
        for (double level : new double[] {-10_000, 10_000}) {
            assertRelative(Math.expm1(1) - 1, answer.meanFirstPassage(x -> x + level, 1, 0, 1, 0));
        }
    }

    @Checks(points = 1, idea = "The mean of the walkers' times, counted in units of the step, meets the integral")
    void simulation(MeanFirstPassage answer) {
        double t = 0.5;
        double exact = 10.258570067; // (x² − 1)² from −1 to 1, wall at −4: trapezium rule with Richardson step
        assertRelative(exact, answer.meanFirstPassage(x -> (x * x - 1) * (x * x - 1), t, -1, 1, -4));
        double simulated = answer.simulated(x -> 4 * x * (x * x - 1), t, -1, 1, 0.005, 2000, 7);
        assertEquals(1, simulated / exact, SIMULATION);
    }

    private static void assertRelative(double exact, double value) {
        assertEquals(1, value / exact, QUADRATURE);
    }
}
