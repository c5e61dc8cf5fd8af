package chapter17;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter17.TwoStateQuench.WorkLaw;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = TwoStateQuench.class, number = 3, title = "A quench of two states", points = 3, hints = {
    "The state does not move during the jump. Which work does each state take, and how likely was it *before* the jump?",
    "Z of the levels 0 and e is $1 + e^{-e/T}$. If your ΔF is infinite at a gap of −2000 T, factor out the largest term.",
    "Check yourself with Crooks: divide the probability of W there by that of −W on the way back, whose start is the equilibrium after the jump."})
public class TwoStateQuenchTest {

    private static final double ACCURACY = 1e-10;
    private static final double[][] CASES = {{1, 3, 1}, {3, 1, 2}, {-0.5, 2, 0.7}, {4, -1, 3}, {0, 1, 10}};

    @Checks(points = 1, idea = "Each state takes its own work, with the probability that it had in equilibrium before the jump")
    void statesBeforeTheJump(TwoStateQuench answer) {
        WorkLaw law = answer.quench(1, 3, 1);
        assertArrayEquals(new double[] {0, 2}, law.works(), ACCURACY, "works of a gap from 1 to 3");
        assertArrayEquals(new double[] {Math.E / (1 + Math.E), 1 / (1 + Math.E)}, law.probabilities(), ACCURACY, "their probabilities");
        WorkLaw back = answer.quench(3, 1, 1);
        assertArrayEquals(new double[] {-2, 0}, back.works(), ACCURACY, "works of a gap from 3 to 1");
        assertEquals(1 / (1 + Math.exp(3)), back.probabilities()[0], ACCURACY, "probability of −2");
    }

    @Checks(points = 1, idea = "Crooks: there and back, the logarithm of the ratio is (W − ΔF)/T for both works, with ΔF from the partition functions")
    void crooks(TwoStateQuench answer) {
        for (double[] c : CASES) {
            WorkLaw there = answer.quench(c[0], c[1], c[2]);
            WorkLaw back = answer.quench(c[1], c[0], c[2]);
            double change = answer.freeEnergyChange(c[0], c[1], c[2]);
            double exact = -c[2] * Math.log((1 + Math.exp(-c[1] / c[2])) / (1 + Math.exp(-c[0] / c[2])));
            assertEquals(exact, change, 1e-9, "ΔF of gaps " + c[0] + " and " + c[1]);
            for (int i = 0; i < 2; i++) {
                double ratio = Math.log(there.probabilities()[i] / back.probabilities()[1 - i]);
                assertEquals((there.works()[i] - change) / c[2], ratio, 1e-8, "ln of the ratio at W = " + there.works()[i]);
            }
        }
    }

    @Checks(points = 1, idea = "Gaps of thousands of T, of either sign, give probabilities and a free energy that are numbers")
    void largeGaps(TwoStateQuench answer) {
        assertArrayEquals(new double[] {1, 0}, answer.quench(5000, 6000, 1).probabilities(), ACCURACY, "from a gap of 5000 T");
        assertArrayEquals(new double[] {0, 1}, answer.quench(-5000, 10, 1).probabilities().length == 2
                ? answer.quench(-5000, 10, 1).probabilities() : new double[0], ACCURACY, "from a gap of −5000 T");
        assertEquals(4000, answer.freeEnergyChange(-5000, -1000, 1), 1e-8, "ΔF from −5000 T to −1000 T");
        assertEquals(Math.log(2), answer.freeEnergyChange(0, 90_000, 1), 1e-9, "ΔF from 0 to 90 000 T");
    }
}
