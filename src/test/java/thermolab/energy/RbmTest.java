package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Tensors;

/** Numbers: course reference ebm.rbm_exact, enumeration of 2^7 states, relative 1e-8. */
class RbmTest {

    private static final double[] A = {0.1, -0.2, 0.3, 0.0};
    private static final double[] B = {-0.1, 0.2, 0.05};
    private static final double[][] W = {{0.5, -0.4, 0.2}, {0.3, 0.8, -0.6}, {-0.7, 0.1, 0.9}, {0.2, -0.5, 0.4}};
    private static final Rbm RBM = Rbm.of(W, A, B);
    private static final INDArray DATA = Tensors.ofRows(new double[][] {{1, 1, 0, 0}, {1, 1, 0, 1}, {0, 0, 1, 1}, {0, 1,
            1, 1}});

    @Test
    void logZByTheSmallerLayerAndByAllStates() {
        assertEquals(5.5094436089548875, RBM.logZ(), 1e-8);
        assertEquals(5.5094436089548875, RBM.enumerate(1).logZ(), 1e-8);
    }

    @Test
    void freeEnergyOfTheData() {
        assertArrayEquals(new double[] {-2.5740561547901204, -2.604010182818945, -2.916135391231353, -2.8287142010693125},
                Tensors.toArray(RBM.freeEnergy(DATA)), 1e-8);
        assertEquals(-2.7787146264774547, RBM.logLikelihood(DATA).meanNumber().doubleValue(), 1e-8);
    }

    @Test
    void probabilitiesOfVisibleStates() {
        double[] logP = Tensors.toArray(RBM.logLikelihood(Tensors.ofRows(new double[][] {{0, 0, 0, 0}, {1, 1, 1, 1}})));
        assertEquals(0.03513883213225661, Math.exp(logP[0]), 1e-9);
        assertEquals(0.08749186482750974, Math.exp(logP[1]), 1e-9);
    }

    @Test
    void freeEnergySumsOverTheHiddenUnits() {
        INDArray row = DATA.getRow(1).reshape(1, 4);
        double sum = 0;
        for (int k = 0; k < 8; k++) {
            INDArray h = Tensors.ofRows(new double[][] {{k >> 2 & 1, k >> 1 & 1, k & 1}});
            sum += Math.exp(-RBM.of(row, h).getDouble(0));
        }
        assertEquals(-Math.log(sum), RBM.freeEnergy(row).getDouble(0), 1e-12);
    }

    @Test
    void exactGradientOfTheLogLikelihood() {
        // visible and hidden moments of the model by enumeration; course reference ebm.rbm_exact, grad_W[0], grad_a, grad_b
        double[][] model = RBM.enumerate(1).secondMoments();
        double[] means = RBM.enumerate(1).means();
        INDArray hidden = RBM.hiddenProbabilities(DATA);
        INDArray data = DATA.transpose().mmul(hidden).div(4);
        double[] gradW0 = {0.034475694827970194, 0.012354252121342335, -0.1427098627094008};
        for (int j = 0; j < 3; j++) {
            assertEquals(gradW0[j], data.getDouble(0, j) - model[0][4 + j], 1e-8);
        }
        double[] gradA = {-0.06323563908026597, 0.25119598256754216, -0.13363807000669503, 0.228828815565848};
        for (int i = 0; i < 4; i++) {
            assertEquals(gradA[i], DATA.getColumn(i).meanNumber().doubleValue() - means[i], 1e-8);
        }
        double[] gradB = {0.0420214678349487, 0.025407814936017847, -0.04516082329153004};
        for (int j = 0; j < 3; j++) {
            assertEquals(gradB[j], hidden.getColumn(j).meanNumber().doubleValue() - means[4 + j], 1e-8);
        }
    }

    @Test
    void weightsFiftyTimesAsLargeDoNotOverflow() {
        double[][] large = new double[4][3];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 3; j++) {
                large[i][j] = 50 * 40 * W[i][j];
            }
        }
        Rbm steep = Rbm.of(large, A, B);
        assertEquals(steep.enumerate(1).logZ(), steep.logZ(), 1e-9 * steep.logZ());
    }

    @Test
    void floatsGiveTheSameToSixDigits() {
        INDArray w = Tensors.ofRows(W).castTo(DataType.FLOAT);
        Rbm light = new Rbm(w, Tensors.of(A, 4).castTo(DataType.FLOAT), Tensors.of(B, 3).castTo(DataType.FLOAT));
        assertEquals(DataType.FLOAT, light.hiddenProbabilities(DATA).dataType());
        assertEquals(RBM.logZ(), light.logZ(), 1e-5);
    }

    @Test
    void refusesBadWeights() {
        assertThrows(IllegalArgumentException.class, () -> Rbm.of(W, B, A));
        assertThrows(IllegalArgumentException.class, () -> Rbm.of(W, new double[] {0, Double.NaN, 0, 0}, B));
    }
}
