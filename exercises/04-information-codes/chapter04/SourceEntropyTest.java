package chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

/**
 * Sources of each learner's own, with an F₃ that is computed from their tables. Over eight texts the mean error of a corrected
 * estimate has a standard error of 0.003 bits and a shift below 0.01; plain counting is 0.03 to 0.08 too low.
 */
@ExerciseTest(contract = SourceEntropy.class, number = 6, title = "what is a letter worth?", points = 3, level = Level.FIND_OUT,
        hints = {
    "Write a source whose $F_3$ you know, such as a fair die, and let plain counting estimate it from texts of 1000, 10 000 and "
            + "100 000 symbols. How does the error fall with the length?",
    "The error of $H_n$ is nearly inversely proportional to the length. Two lengths (half of the text, and all of it) tell how large it "
            + "is; so does Miller's correction.",
    "(Occupied boxes − 1)/(2 × blocks) nats are missing from each $H_n$: add them to $H_3$ and to $H_2$ before you subtract. "
            + "Where a block was seen at all, its box is occupied."})
public class SourceEntropyTest {

    private static final int LENGTH = 20_000;

    /** Chances of the next symbol by the two before it. */
    private record Source(int alphabet, double[][] next) {

        static Source any(RandomGenerator random) {
            int alphabet = random.nextInt(8, 15);
            double[][] next = new double[alphabet * alphabet][alphabet];
            for (double[] row : next) {
                double sum = 0;
                for (int i = 0; i < alphabet; i++) {
                    row[i] = -Math.log(1 - random.nextDouble());
                    sum += row[i];
                }
                for (int i = 0; i < alphabet; i++) {
                    row[i] /= sum;
                }
            }
            return new Source(alphabet, next);
        }

        int[] write(RandomGenerator random) {
            int[] text = new int[LENGTH];
            int pair = 0;
            for (int i = -50; i < LENGTH; i++) {
                double left = random.nextDouble();
                int symbol = 0;
                while (symbol < alphabet - 1 && left >= next[pair][symbol]) {
                    left -= next[pair][symbol++];
                }
                if (i >= 0) {
                    text[i] = symbol;
                }
                pair = pair % alphabet * alphabet + symbol;
            }
            return text;
        }

        /** F₃ in bits: the mean entropy of the rows over the stationary chances of pairs. */
        double thirdOrder() {
            double[] pairs = new double[alphabet * alphabet];
            pairs[0] = 1;
            for (int step = 0; step < 200; step++) {
                double[] after = new double[pairs.length];
                for (int pair = 0; pair < pairs.length; pair++) {
                    for (int symbol = 0; symbol < alphabet; symbol++) {
                        after[pair % alphabet * alphabet + symbol] += pairs[pair] * next[pair][symbol];
                    }
                }
                pairs = after;
            }
            double bits = 0;
            for (int pair = 0; pair < pairs.length; pair++) {
                for (double p : next[pair]) {
                    bits -= pairs[pair] * p * Math.log(p) / Math.log(2);
                }
            }
            return bits;
        }
    }

    @Checks(points = 0.5, idea = "Two symbols before are known: what depends on one or none of them is another entropy")
    void contextCounts(SourceEntropy answer) {
        int[] text = new int[LENGTH]; // each symbol is the sum of the two before it: nothing is left to tell
        text[1] = 1;
        for (int i = 2; i < LENGTH; i++) {
            text[i] = (text[i - 1] + text[i - 2]) % 11;
        }
        assertEquals(0, answer.thirdOrder(text, 11), 0.005);
    }

    @Checks(points = 0.5, idea = "Nobody can foretell a fair die: each throw tells the logarithm of its faces")
    void fairDieTellsAll(SourceEntropy answer, RandomGenerator random) {
        double mean = 0;
        for (int k = 0; k < 4; k++) {
            mean += answer.thirdOrder(random.ints(LENGTH, 0, 8).toArray(), 8) / 4;
        }
        assertEquals(3, mean, 0.02);
    }

    @Checks(points = 2, idea = "Counting makes a text look more predictable than its source: the missing part is to be added, on average to 0.02 bits")
    void shortTextsAreNotTakenAtTheirWord(SourceEntropy answer, RandomGenerator random) {
        double error = 0;
        for (int k = 0; k < 8; k++) {
            Source source = Source.any(random);
            double estimate = answer.thirdOrder(source.write(random), source.alphabet);
            assertTrue(Double.isFinite(estimate), "estimate " + estimate);
            error += (estimate - source.thirdOrder()) / 8;
        }
        assertEquals(0, error, 0.02);
    }
}
