package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Tensors;

class GradientTest {

    private static final double[][] STATES = {{1, 2}, {-0.5, 3}, {0, 0}};

    @Test
    void ofEachIsTheSameForABatchAsForItsRows() {
        Gradient bent = Gradient.ofEach(s -> s[0] * s[0] * s[1], s -> new double[] {2 * s[0] * s[1], s[0] * s[0]});
        INDArray batch = Tensors.ofRows(STATES);
        assertArrayEquals(new double[] {2, 0.75, 0}, Tensors.toArray(bent.of(batch)), 0);
        assertArrayEquals(new double[] {4, 1, -3, 0.25, 0, 0}, Tensors.toArray(bent.gradient(batch)), 0);
        assertArrayEquals(new long[] {3}, bent.of(batch).shape());
    }

    @Test
    void ofEachAgreesWithNudges() {
        Gradient bent = Gradient.ofEach(s -> Math.sin(s[0]) * s[1], s -> new double[] {Math.cos(s[0]) * s[1], Math.sin(s[0])});
        INDArray batch = Tensors.ofRows(STATES);
        assertArrayEquals(Tensors.toArray(Gradient.numerical(bent).gradient(batch)), Tensors.toArray(bent.gradient(batch)), 1e-6);
    }

    @Test
    void refusesSlopesOfDifferentLengths() {
        Gradient ragged = Gradient.ofEach(s -> 0, s -> new double[s[0] > 0 ? 2 : 1]);
        assertThrows(IllegalArgumentException.class, () -> ragged.gradient(Tensors.ofRows(STATES)));
    }
}
