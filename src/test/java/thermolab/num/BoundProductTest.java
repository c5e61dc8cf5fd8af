package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class BoundProductTest {

    private static final double ROUNDING = 1e-5; // of a float

    @Test
    void agreesWithTheProductThatIsLookedUpEachTime() {
        for (boolean transposeA : new boolean[] {false, true}) {
            for (boolean transposeB : new boolean[] {false, true}) {
                INDArray a = filled(transposeA ? 4 : 3, transposeA ? 3 : 4);
                INDArray b = filled(transposeB ? 5 : 4, transposeB ? 4 : 5);
                INDArray bound = filled(3, 5);
                INDArray called = bound.dup('f');
                BoundProduct product = new BoundProduct(a, transposeA, b, transposeB, 0.5, 2, bound);
                for (int run = 0; run < 2; run++) {
                    product.run();
                    Tensors.multiply(a, transposeA, b, transposeB, 0.5, 2, called);
                    a.addi(1); // contents may change between runs
                }
                assertArrayEquals(Tensors.toArray(called), Tensors.toArray(bound), ROUNDING);
            }
        }
    }

    private static INDArray filled(int rows, int columns) {
        HostFloats host = new HostFloats(rows, columns);
        for (int i = 0; i < rows * columns; i++) {
            host.set(i, (float) Math.sin(1 + i * i));
        }
        host.push();
        return host.matrix();
    }
}
