package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Rbm;
import thermolab.num.Tensors;
import thermolab.sample.GibbsKernel;

/** The fixed 4 × 3 machine of the course's reference numbers: ebm.rbm_exact and ebm.rbm_cd_k, by two enumerations of 2^7 states. */
class LikelihoodGradientTest {

    private static final Rbm RBM = Rbm.of(new double[][] {{0.5, -0.4, 0.2}, {0.3, 0.8, -0.6}, {-0.7, 0.1, 0.9}, {0.2, -0.5, 0.4}},
            new double[] {0.1, -0.2, 0.3, 0}, new double[] {-0.1, 0.2, 0.05});
    private static final INDArray DATA =
            Tensors.ofRows(new double[][] {{1, 1, 0, 0}, {1, 1, 0, 1}, {0, 0, 1, 1}, {0, 1, 1, 1}});
    private static final double REFERENCE = 1e-8; // relative tolerance of the reference numbers

    @Test
    void exactGradientIsTheReference() {
        LikelihoodGradient gradient = LikelihoodGradient.exact(RBM, DATA);
        assertArrayEquals(new double[] {0.034475694827970194, 0.012354252121342335, -0.1427098627094008, 0.18439270176959172,
            0.13514356421028262, 0.1145140598465984, -0.08026731003805593, -0.07266662644712413, -0.08849595618015454,
            0.10176243886272318, 0.15457528263822784, 0.13715973102407497}, Tensors.toArray(gradient.weights()), REFERENCE);
        assertArrayEquals(new double[] {-0.06323563908026597, 0.25119598256754216, -0.13363807000669503, 0.228828815565848},
                Tensors.toArray(gradient.visibleBias()), REFERENCE);
        assertArrayEquals(new double[] {0.0420214678349487, 0.025407814936017847, -0.04516082329153004},
                Tensors.toArray(gradient.hiddenBias()), REFERENCE);
    }

    @Test
    void expectedContrastiveDivergenceIsTheReference() {
        LikelihoodGradient cd1 = LikelihoodGradient.expectedCd(RBM, DATA, 1);
        assertArrayEquals(new double[] {0.03224970106588726, 0.010261814873640418, -0.13995557031654118, 0.1753438905506836,
            0.12598604109130845, 0.10838858128740364, -0.07392736880105, -0.0659278492644716, -0.07610772954767381,
            0.10279925330384782, 0.15597463068935163, 0.14332014642990792}, Tensors.toArray(cd1.weights()), REFERENCE);
    }

    @Test
    void biasFallsWithTheStepsAsTheReferenceSays() {
        LikelihoodGradient exact = LikelihoodGradient.exact(RBM, DATA);
        assertEquals(0.022366049700576752, bias(exact, 1), 1e-8);
        assertEquals(0.0024308377421295387, bias(exact, 2), 1e-8);
        assertEquals(5.2816987288095146e-11, bias(exact, 10), 1e-14);
    }

    @Test
    void theKernelKeepsTheModelAndForgetsAtTheReferenceRate() {
        GibbsKernel kernel = GibbsKernel.of(RBM);
        assertEquals(0.1102188261410762, kernel.secondEigenvalue(), 1e-9);
        assertArrayEquals(kernel.equilibrium(), kernel.after(3, kernel.equilibrium()), 1e-14);
        assertEquals(0.03513883213225661, kernel.equilibrium()[0], 1e-10);
        assertEquals(0.08749186482750974, kernel.equilibrium()[15], 1e-10);
    }

    @Test
    void climbingRaisesTheLikelihood() {
        Rbm higher = LikelihoodGradient.exact(RBM, DATA).climb(RBM, 0.1);
        double before = RBM.logLikelihood(DATA).meanNumber().doubleValue();
        double after = higher.logLikelihood(DATA).meanNumber().doubleValue();
        double slope = square(LikelihoodGradient.exact(RBM, DATA));
        assertEquals(-2.7787146264774547, before, REFERENCE);
        assertEquals(before + 0.1 * slope, after, 0.005 * slope); // the second order is a few percent of the first at this step
    }

    private static double bias(LikelihoodGradient exact, int k) {
        return LikelihoodGradient.expectedCd(RBM, DATA, k).weightDistance(exact);
    }

    private static double square(LikelihoodGradient g) {
        return g.weights().mul(g.weights()).sumNumber().doubleValue()
                + g.visibleBias().mul(g.visibleBias()).sumNumber().doubleValue()
                + g.hiddenBias().mul(g.hiddenBias()).sumNumber().doubleValue();
    }
}
