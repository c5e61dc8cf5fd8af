package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class LossesTest {

    private static final double ROUNDING = 1e-12; // of sums of some numbers up to 1 000

    /** The same loss without a loop of its own over the batch. */
    private record OneByOne(Loss loss) implements Loss {

        @Override
        public double value(double[] output, double[] target) {
            return loss.value(output, target);
        }

        @Override
        public double[] slope(double[] output, double[] target) {
            return loss.slope(output, target);
        }
    }

    @Test
    void batchIsTheMeanOfItsExamples() {
        RandomStream random = RandomStream.of(1);
        for (Loss loss : List.of(Losses.crossEntropy(), Losses.meanSquared(), Losses.binaryCrossEntropy())) {
            for (int k : new int[] {2, 10}) {
                for (int n : new int[] {1, 7, 64}) {
                    for (double size : new double[] {1, 300}) {     // exp(300) squared is beyond a double
                        double[][] outputs = new double[k][n];
                        double[][] targets = new double[k][n];
                        for (int i = 0; i < n; i++) {
                            double share = random.nextInt(3) / 2.0; // 0 and 1 as in one-hot targets, and between
                            targets[i % k][i] = share;
                            targets[(i + 1) % k][i] += 1 - share;
                            for (int j = 0; j < k; j++) {
                                outputs[j][i] = size * random.nextGaussian();
                            }
                        }
                        assertSame(loss, outputs, targets);
                    }
                }
            }
        }
    }

    private static void assertSame(Loss loss, double[][] outputs, double[][] targets) {
        double[][] expected = new double[outputs.length][outputs[0].length];
        double[][] found = new double[outputs.length][outputs[0].length];
        double mean = new OneByOne(loss).meanOverBatch(outputs, targets, expected);
        assertEquals(mean, loss.meanOverBatch(outputs, targets, found), ROUNDING * (1 + mean), loss.toString());
        for (int j = 0; j < expected.length; j++) {
            assertArrayEquals(expected[j], found[j], ROUNDING * (1 + mean), loss.toString());
        }
    }
}
