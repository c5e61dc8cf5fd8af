package chapter17;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = SmallSteps.class, number = 4, title = "Many small steps", points = 2, hints = {
    "One step is a quench. In which equilibrium is the system when the i-th step comes?",
    "The mean work of a step is its size times the share of systems in the upper level *before* it.",
    "Multiply your numbers by N: they must settle, on half the way in e times the change of the upper level's share."})
public class SmallStepsTest {

    @Checks(points = 1, idea = "Each step finds the system in the equilibrium before it, and what exceeds ΔF is dissipated")
    void fewSteps(SmallSteps answer) {
        double change = Math.log((1 + Math.exp(-1)) / (1 + Math.exp(-3)));
        double f1 = 1 / (1 + Math.exp(1));
        double f2 = 1 / (1 + Math.exp(2));
        double[] found = answer.dissipated(1, 3, 1, new int[] {1, 2});
        assertEquals(2 * f1 - change, found[0], 1e-9, "one step");
        assertEquals(f1 + f2 - change, found[1], 1e-9, "two steps");
        assertEquals(2.5 * (f1 + f2 - change), answer.dissipated(2.5, 7.5, 2.5, new int[] {2})[0], 1e-9, "two steps at T = 2.5");
    }

    @Checks(points = 1, idea = "N times the dissipation tends to a constant above zero, in either direction: the waste falls as 1/N")
    void manySteps(SmallSteps answer) {
        int[] steps = {1000, 10_000, 100_000};
        for (double[] gaps : new double[][] {{1, 3}, {3, 1}, {0, 20}}) {
            double limit = (gaps[1] - gaps[0]) * (1 / (1 + Math.exp(gaps[0])) - 1 / (1 + Math.exp(gaps[1]))) / 2;
            double[] found = answer.dissipated(gaps[0], gaps[1], 1, steps);
            for (int i = 0; i < steps.length; i++) {
                assertTrue(found[i] > 0, "dissipation in " + steps[i] + " steps is above zero");
                assertEquals(limit, steps[i] * found[i], limit * 10 / steps[i] + 1e-4, "N times the dissipation at N = " + steps[i]);
            }
        }
    }
}
