package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
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

    @Test
    void runsOfColumnsAndPartsAreOperandsLikeAnyOther() {
        HostFloats flat = new HostFloats(20, 1);
        HostFloats wide = new HostFloats(4, 6);
        HostFloats into = new HostFloats(3, 6);
        for (int i = 0; i < 20; i++) {
            flat.set(i, i);
            wide.set(i, 1 + i % 5);
        }
        INDArray a = flat.part(2, 4, 3);                        // stands for its transpose, [3, 4]
        INDArray b = wide.columns(2, 4);
        INDArray part = into.columns(3, 5);
        new BoundProduct(a, true, b, false, 1, 0, part).run();
        assertArrayEquals(Tensors.toArray(a.transpose().mmul(b)), Tensors.toArray(part), ROUNDING);
        assertEquals(0, into.columns(0, 3).sumNumber().doubleValue() + into.columns(5, 6).sumNumber().doubleValue());
    }

    @Test
    void rowsInPlaceOfColumnsAndDoublesAreComputedToo() {
        for (DataType type : new DataType[] {DataType.FLOAT, DataType.DOUBLE}) {
            INDArray a = filled(3, 4).castTo(type).dup('c');
            INDArray b = filled(4, 5).castTo(type).dup('c');
            INDArray into = filled(3, 5).castTo(type).dup('f');
            new BoundProduct(a, false, b, false, 1, 0, into).run();
            assertArrayEquals(Tensors.toArray(a.mmul(b)), Tensors.toArray(into), ROUNDING);
        }
    }

    @Test
    void operandsThatDoNotFitAreRefused() {
        INDArray a = filled(3, 4);
        String message = assertThrows(IllegalArgumentException.class,
                () -> new BoundProduct(a, false, filled(5, 2), false, 1, 0, filled(3, 2))).getMessage();
        assertEquals("columns of a [4] and rows of b [5] must have the same length", message);
        assertThrows(IllegalArgumentException.class, () -> new BoundProduct(a, false, filled(4, 2), false, 1, 0, filled(4, 2)));
        assertThrows(IllegalArgumentException.class, () -> new BoundProduct(a, true, filled(2, 3), true, 1, 0, filled(4, 3)));
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
