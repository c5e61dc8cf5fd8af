package chapter04;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

@ExerciseTest(contract = HuffmanLengths.class, number = 4, title = "Huffman's code lengths", points = 3, level = Level.BUILD, hints = {
    "You need no tree: keep groups of symbols. Each time two groups are joined, every symbol in them gets one more bit.",
    "`PriorityQueue` gives the group of least probability. Leave symbols of probability zero out of it from the start.",
    "While the queue holds more than one group: remove two, add 1 to the length of each symbol in them, put the joined group "
        + "back with the sum of the probabilities."})
public class HuffmanLengthsTest {

    private static final double ROUNDING = 1e-12;

    @Checks(points = 1, idea = "Probabilities that are powers of one half get words of exactly −log₂ p bits")
    void powersOfOneHalf(HuffmanLengths answer) {
        assertArrayEquals(new int[] {1, 2, 3, 3}, answer.huffmanLengths(new double[] {0.5, 0.25, 0.125, 0.125}));
        assertArrayEquals(new int[] {3, 1, 3, 2}, answer.huffmanLengths(new double[] {0.125, 0.5, 0.125, 0.25}));
        double[] alike = new double[16];
        Arrays.fill(alike, 1.0 / 16);
        assertTrue(Arrays.stream(answer.huffmanLengths(alike)).allMatch(length -> length == 4));
    }

    @Checks(points = 0.5, idea = "No bit pattern is wasted: Kraft's sum of 2^−length is exactly one")
    void kraftEquality(HuffmanLengths answer) {
        for (int n = 2; n <= 40; n++) {
            double kraft = 0;
            for (int length : answer.huffmanLengths(weights(n))) {
                kraft += Math.pow(2, -length);
            }
            assertEquals(1, kraft, ROUNDING);
        }
    }

    @Checks(points = 1, idea = "The two least likely are joined first: the mean length is the least possible, and within one "
            + "bit of the entropy")
    void optimal(HuffmanLengths answer) {
        assertEquals(2.2, mean(new double[] {0.4, 0.2, 0.2, 0.1, 0.1}, answer), ROUNDING); // joins of 0.2, 0.4, 0.6 and 1: each adds its weight
        assertEquals(2.28, mean(new double[] {0.35, 0.2, 0.17, 0.15, 0.13}, answer), ROUNDING);
        assertEquals(2.3, mean(new double[] {0.35, 0.17, 0.17, 0.16, 0.15}, answer), ROUNDING); // halving from the top: 2.31
        assertEquals(1.29, mean(new double[] {0.81, 0.09, 0.09, 0.01}, answer), ROUNDING);
        for (int n = 2; n <= 40; n++) {
            double[] p = weights(n);
            double entropy = 0;
            for (double pi : p) {
                entropy -= pi * Math.log(pi) / Math.log(2);
            }
            double mean = mean(p, answer);
            assertTrue(mean >= entropy - ROUNDING && mean < entropy + 1);
        }
    }

    @Checks(points = 0.5, idea = "What cannot surprise takes no bits: length 0 for a certain symbol, and no word for an "
            + "impossible one")
    void certainAndImpossible(HuffmanLengths answer) {
        assertArrayEquals(new int[] {0}, answer.huffmanLengths(new double[] {1}));
        assertArrayEquals(new int[] {0, 0, 0}, answer.huffmanLengths(new double[] {0, 1, 0}));
        assertArrayEquals(new int[] {1, 0, 1}, answer.huffmanLengths(new double[] {0.3, 0, 0.7}));
    }

    private static double mean(double[] p, HuffmanLengths answer) {
        int[] lengths = answer.huffmanLengths(p);
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            mean += p[i] * lengths[i];
        }
        return mean;
    }

    /** Proportional to 1, 4, 9, …, n². */
    private static double[] weights(int n) {
        double[] p = new double[n];
        double sum = n * (n + 1.0) * (2 * n + 1) / 6;
        for (int i = 0; i < n; i++) {
            p[i] = (i + 1.0) * (i + 1) / sum;
        }
        return p;
    }
}
