package chapter22;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = Quantise.class, number = 1, title = "Whole numbers for weights", points = 2, hints = {
    "With $b$ bits and one pattern given up, how many codes are there on either side of zero?",
    "The weight with the largest magnitude gets the largest code; that fixes the step.",
    "Round to the nearest: a cast to `int` cuts towards zero."})
public class QuantiseTest {

    @Checks(points = 1, idea = "The largest weight has the largest code, and no weight is further from its code than half a step")
    void halfAStep(Quantise answer, RandomGenerator random) {
        for (int bits : new int[] {2, 3, 4, 8, 12, 16}) {
            double size = Math.pow(10, random.nextDouble(-4, 4));
            double[] w = random.doubles(200, -size, size).toArray();
            double largest = Arrays.stream(w).map(Math::abs).max().orElse(0);
            int top = (1 << bits - 1) - 1;
            double step = largest / top;
            int[] codes = answer.quantise(w.clone(), bits);
            assertEquals(w.length, codes.length);
            for (int i = 0; i < w.length; i++) {
                assertTrue(Math.abs(codes[i]) <= top, "a code of " + codes[i] + " with " + bits + " bits");
                assertTrue(Math.abs(codes[i] * step - w[i]) <= step / 2 * (1 + 1e-9), "more than half a step away");
            }
        }
    }

    @Checks(points = 1, idea = "Zero stays zero and opposite weights have opposite codes, also if all weights are zero or of one sign")
    void symmetric(Quantise answer, RandomGenerator random) {
        double[] w = random.doubles(50, 0.2, 3).toArray();
        w[7] = 0;
        int[] codes = answer.quantise(w.clone(), 5);
        int[] mirrored = answer.quantise(Arrays.stream(w).map(x -> -x).toArray(), 5);
        assertEquals(0, codes[7]);
        for (int i = 0; i < codes.length; i++) {
            assertEquals(-codes[i], mirrored[i], "the code of " + -w[i]);
            assertTrue(codes[i] >= 0, "a positive weight with a negative code");
        }
        assertArrayEquals(new int[3], answer.quantise(new double[3], 8));
        assertArrayEquals(new int[] {-127}, answer.quantise(new double[] {-1e-3}, 8));
    }
}
