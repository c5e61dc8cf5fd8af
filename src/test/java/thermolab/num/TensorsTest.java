package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class TensorsTest {

    private static final double ROUNDING = 1e-12;
    private static final double[][] ROWS = {{2, 1, 0}, {1000, 1001, -1000}, {-3e5, -3e5, -3e5}, {0.1, 700, 699.5}};

    @Test
    void agreesWithTheScalarVersionRowByRow() {
        INDArray sums = Tensors.logSumExpRows(Tensors.ofRows(ROWS));
        double[][] logP = Tensors.logSoftmaxRows(Tensors.ofRows(ROWS)).toDoubleMatrix();
        for (int i = 0; i < ROWS.length; i++) {
            assertEquals(LogSumExp.of(ROWS[i]), sums.getDouble(i, 0), ROUNDING * Math.abs(LogSumExp.of(ROWS[i])));
            assertArrayEquals(LogSumExp.logSoftmax(ROWS[i]), logP[i], 1e-10);
        }
    }

    @Test
    void leavesItsArgumentAsItIs() {
        INDArray x = Tensors.ofRows(ROWS);
        Tensors.logSumExpRows(x);
        Tensors.logSoftmaxRows(x);
        assertArrayEquals(ROWS[1], x.toDoubleMatrix()[1]);
    }

    @Test
    void refusesWhatIsNotAFiniteTable() {
        assertThrows(IllegalArgumentException.class,
                () -> Tensors.logSumExpRows(Tensors.ofRows(new double[][] {{1, Double.NaN}})));
        assertThrows(IllegalArgumentException.class,
                () -> Tensors.logSoftmaxRows(Tensors.ofRows(new double[][] {{1, Double.POSITIVE_INFINITY}})));
        assertThrows(IllegalArgumentException.class,
                () -> Tensors.logSoftmaxRows(Tensors.ofRows(new double[][] {{1, 2}}).reshape(2)));
    }

    @Test
    void printsBothShapesThatDisagree() {
        String message = assertThrows(IllegalArgumentException.class, () -> Tensors.sameShape("y",
                Tensors.ofRows(new double[2][3]), "logits", Tensors.ofRows(new double[3][2]))).getMessage();
        assertTrue(message.contains("[2, 3]") && message.contains("[3, 2]"), message);
    }
}
