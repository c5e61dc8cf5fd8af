package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class BinaryPerceptronTest {

    @Test
    void onePatternIsLearntByHalfOfTheWeights() {
        BinaryPerceptron one = BinaryPerceptron.learning(new int[][] {{1, -1, 1, 1, -1}}, new int[] {-1});
        assertArrayEquals(new double[] {16, 16}, one.weightsByErrors());
    }

    @Test
    void agreesWithAnEnumerationWithoutBits() {
        int[][] patterns = {{1, 1, -1}, {-1, 1, 1}, {1, 1, 1}};
        int[] labels = {1, -1, 1};
        double[] expected = new double[4];
        for (int code = 0; code < 8; code++) {
            int errors = 0;
            for (int mu = 0; mu < 3; mu++) {
                int sum = 0;
                for (int i = 0; i < 3; i++) {
                    sum += ((code >> i & 1) == 1 ? 1 : -1) * patterns[mu][i];
                }
                errors += sum * labels[mu] < 0 ? 1 : 0;
            }
            expected[errors]++;
        }
        assertArrayEquals(expected, BinaryPerceptron.learning(patterns, labels).weightsByErrors());
    }

    @Property(tries = 20)
    void turningAllWeightsOverTurnsErrorsIntoHits(@ForAll long seed) {
        BinaryPerceptron task = BinaryPerceptron.ofRandomTask(11, 6, RandomStream.of(seed));
        double[] count = task.weightsByErrors();
        assertEquals(2048, Arrays.stream(count).sum());
        for (int k = 0; k <= 6; k++) {
            assertEquals(count[k], count[6 - k]);
        }
        assertArrayEquals(new double[] {0, 1, 2, 3, 4, 5, 6}, task.errorCounts());
    }

    @Test
    void evenSizesAndOtherNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> BinaryPerceptron.ofRandomTask(4, 3, RandomStream.of(1)));
        assertThrows(IllegalArgumentException.class,
                () -> BinaryPerceptron.learning(new int[][] {{1, 0, 1}}, new int[] {1}));
        assertThrows(IllegalArgumentException.class,
                () -> BinaryPerceptron.learning(new int[][] {{1, 1, 1}}, new int[] {1, 1}));
    }
}
