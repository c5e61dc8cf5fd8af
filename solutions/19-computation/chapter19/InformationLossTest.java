package chapter19;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = InformationLoss.class, number = 3, title = "What a table forgets", points = 3, hints = {
    "Inputs that share an output can't be told apart any more; those that don't, can.",
    "Add up, for each input, its probability times the logarithm of how unlikely it is among those with its output.",
    "For the garbage count the largest crowd of inputs at one output, occurring or not."})
public class InformationLossTest {

    private static double[] even(int n) {
        double[] p = new double[n];
        Arrays.fill(p, 1.0 / n);
        return p;
    }

    @Checks(points = 1, idea = "With fair inputs: AND and the full adder forget 1.189 bits, XOR one, the half adder a half, one-to-one gates none")
    void fairInputs(InformationLoss answer) {
        assertEquals(1.188721875540867, answer.informationLoss(new int[] {0, 0, 0, 1}, even(4)), 1e-12);
        assertEquals(1.188721875540867, answer.informationLoss(new int[] {1, 1, 1, 0}, even(4)), 1e-12);
        assertEquals(1, answer.informationLoss(new int[] {0, 1, 1, 0}, even(4)), 1e-12);
        assertEquals(0.5, answer.informationLoss(new int[] {0, 1, 1, 2}, even(4)), 1e-12);
        assertEquals(1.1887218755408673, answer.informationLoss(new int[] {0, 1, 1, 2, 1, 2, 2, 3}, even(8)), 1e-12);
        for (int[] gate : new int[][] {{1, 0}, {0, 3, 2, 1}, {0, 1, 2, 7, 4, 5, 6, 3}, {0, 1, 2, 5, 4, 3, 6, 7}}) {
            assertEquals(0, answer.informationLoss(gate, even(gate.length)), 0);
        }
        assertEquals(8, answer.informationLoss(new int[256], even(256)), 1e-12);
    }

    @Checks(points = 1, idea = "The loss belongs to a table and the law of its inputs: what never occurs is not forgotten")
    void otherLaws(InformationLoss answer) {
        double[] copies = {0.5, 0, 0, 0.5};
        assertEquals(0, answer.informationLoss(new int[] {0, 0, 0, 1}, copies), 0);
        assertEquals(1, answer.informationLoss(new int[] {0, 1, 1, 0}, copies), 1e-12);
        double[] biased = {0.49, 0.21, 0.21, 0.09};
        double h = -(0.3 * Math.log(0.3) + 0.7 * Math.log(0.7)) / Math.log(2);
        double out = -(0.09 * Math.log(0.09) + 0.91 * Math.log(0.91)) / Math.log(2);
        assertEquals(2 * h - out, answer.informationLoss(new int[] {0, 0, 0, 1}, biased), 1e-12);
        double[] tiny = {1 - 1e-12, 1e-12};
        double lost = (1e-12 * Math.log(1e12) + 1e-12) / Math.log(2);
        assertEquals(lost, answer.informationLoss(new int[] {5, 5}, tiny), 1e-4 * lost);
        assertEquals(0, answer.informationLoss(new int[] {1_000_000, 3}, new double[] {0.4, 0.6}), 0);
    }

    @Checks(points = 1, idea = "Garbage has to number the largest crowd of inputs with one output: the logarithm of its size, rounded up")
    void garbage(InformationLoss answer) {
        assertEquals(2, answer.leastGarbage(new int[] {0, 1, 1, 2, 1, 2, 2, 3}));
        assertEquals(2, answer.leastGarbage(new int[] {0, 0, 0, 1}));
        assertEquals(1, answer.leastGarbage(new int[] {0, 1, 1, 0}));
        assertEquals(0, answer.leastGarbage(new int[] {1, 0}));
        assertEquals(3, answer.leastGarbage(IntStream.range(0, 8).map(x -> x < 5 ? 0 : x).toArray()));
        assertEquals(4, answer.leastGarbage(new int[16]));
    }
}
