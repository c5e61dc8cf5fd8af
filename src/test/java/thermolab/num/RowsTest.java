package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Sums along rows, and random bits and signs in bulk. */
class RowsTest {

    @Test
    void dotsAreThoseOfTheRows() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] y = {1, 1, 1, 1, 1, 2, 0, 0, 0, 1};
        assertArrayEquals(new double[] {15, 22}, Rows.dots(x, y, 5));
        assertArrayEquals(new double[] {55}, Rows.dots(x, new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 10));
    }

    @Test
    void lengthsMustFit() {
        assertThrows(IllegalArgumentException.class, () -> Rows.dots(new double[4], new double[5], 2));
        assertThrows(IllegalArgumentException.class, () -> Rows.dots(new double[5], new double[5], 2));
        assertThrows(IllegalArgumentException.class, () -> Rows.dots(new double[4], new double[4], 0));
    }

    @Test
    void everyBitOfTheLanesIsFair() {
        BitLanes lanes = new BitLanes(RandomStream.of(1));
        long[] words = new long[BitLanes.LANES];
        int[] ones = new int[Long.SIZE];
        int fills = 200;
        for (int fill = 0; fill < fills; fill++) {
            lanes.fill(words);
            for (long word : words) {
                for (int bit = 0; bit < Long.SIZE; bit++) {
                    ones[bit] += (int) (word >>> bit & 1);
                }
            }
        }
        double draws = (double) fills * BitLanes.LANES;
        for (int count : ones) {
            assertEquals(0.5, count / draws, 5 * 0.5 / Math.sqrt(draws));      // five standard errors
        }
    }

    @Test
    void lanesRepeatFromASeed() {
        long[] one = new long[BitLanes.LANES];
        long[] other = new long[BitLanes.LANES];
        new BitLanes(RandomStream.of(7)).fill(one);
        new BitLanes(RandomStream.of(7)).fill(other);
        assertArrayEquals(one, other);
    }

    @Test
    void boundMapsFollowTheirOperands() {
        INDArray a = Tensors.of(new double[] {1, -2, 3}, 3);
        INDArray b = Tensors.of(new double[] {2, 2, -2}, 3);
        INDArray into = Tensors.zeros(3);
        BoundMap product = BoundMap.product(a, b, into);
        product.run();
        assertArrayEquals(new double[] {2, -4, -6}, Tensors.toArray(into));
        a.putScalar(0, 10);
        product.run();
        assertArrayEquals(new double[] {20, -4, -6}, Tensors.toArray(into));
        BoundMap.sign(into, into).run();
        assertArrayEquals(new double[] {1, -1, -1}, Tensors.toArray(into));
        assertThrows(IllegalArgumentException.class, () -> BoundMap.sign(a, Tensors.zeros(4)));
    }
}
