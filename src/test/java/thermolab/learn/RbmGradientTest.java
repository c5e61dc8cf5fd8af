package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.energy.BoltzmannMachine;
import thermolab.energy.Rbm;
import thermolab.num.RandomStream;

class RbmGradientTest {

    private static final double RELATIVE = 1e-8; // tolerance of the reference ebm.rbm_exact
    private static final double CD_RELATIVE = 1e-6; // tolerances of the reference ebm.rbm_cd_k
    private static final double CD_ABSOLUTE = 1e-9;
    private static final double[][] W = {{0.5, -0.4, 0.2}, {0.3, 0.8, -0.6}, {-0.7, 0.1, 0.9}, {0.2, -0.5, 0.4}};
    private static final double[] A = {0.1, -0.2, 0.3, 0.0};
    private static final double[] B = {-0.1, 0.2, 0.05};
    private static final Rbm RBM = Rbm.of(W, A, B);
    private static final double[][] DATA = {{1, 1, 0, 0}, {1, 1, 0, 1}, {0, 0, 1, 1}, {0, 1, 1, 1}};

    @Test
    void exactGradientEqualsTheReference() { // reference ebm.rbm_exact
        RbmGradient gradient = RbmGradient.exact(RBM, DATA);
        double[][] weights = {{0.034475694827970194, 0.012354252121342335, -0.1427098627094008},
            {0.18439270176959172, 0.13514356421028262, 0.1145140598465984},
            {-0.08026731003805593, -0.07266662644712413, -0.08849595618015454},
            {0.10176243886272318, 0.15457528263822784, 0.13715973102407497}};
        double[] a = {-0.06323563908026597, 0.25119598256754216, -0.13363807000669503, 0.228828815565848};
        double[] b = {0.0420214678349487, 0.025407814936017847, -0.04516082329153004};
        for (int i = 0; i < 4; i++) {
            assertArrayEquals(weights[i], gradient.weights()[i], 0.18 * RELATIVE);
        }
        assertArrayEquals(a, gradient.visible(), 0.25 * RELATIVE);
        assertArrayEquals(b, gradient.hidden(), 0.045 * RELATIVE);
        assertEquals(-2.7787146264774547, RbmScores.meanLogLikelihood(RBM, DATA), 2.7 * RELATIVE);
    }

    @Test
    void expectedCdEqualsTheReference() { // reference ebm.rbm_cd_k
        double[][] cd1 = {{0.03224970106588726, 0.010261814873640418, -0.13995557031654118},
            {0.1753438905506836, 0.12598604109130845, 0.10838858128740364},
            {-0.07392736880105, -0.0659278492644716, -0.07610772954767381},
            {0.10279925330384782, 0.15597463068935163, 0.14332014642990792}};
        RbmGradient found = RbmGradient.expectedCd(RBM, DATA, 1);
        for (int i = 0; i < 4; i++) {
            assertArrayEquals(cd1[i], found.weights()[i], CD_ABSOLUTE + 0.175 * CD_RELATIVE);
        }
        RbmGradient exact = RbmGradient.exact(RBM, DATA);
        assertEquals(0.022366049700576752, found.distance(exact), CD_ABSOLUTE + 0.022 * CD_RELATIVE);
        assertEquals(0.0024308377421295387, RbmGradient.expectedCd(RBM, DATA, 2).distance(exact),
                CD_ABSOLUTE + 0.002 * CD_RELATIVE);
        assertEquals(5.2816987288095146e-11, RbmGradient.expectedCd(RBM, DATA, 10).distance(exact), CD_ABSOLUTE);
        assertEquals(0.1102188261410762, GibbsKernel.of(RBM).secondEigenvalue(), CD_ABSOLUTE + 0.11 * CD_RELATIVE);
    }

    @Test
    void sampledCdAgreesWithItsExpectation() { // reference ebm.rbm_cd_k: 1e5 chains agree to 5e-3
        RbmGradient expected = RbmGradient.expectedCd(RBM, DATA, 1);
        RbmGradient sampled = RbmGradient.sampledCd(RBM, DATA, 1, 25_000, RandomStream.of(5));
        for (int i = 0; i < 4; i++) {
            assertArrayEquals(expected.weights()[i], sampled.weights()[i], 5e-3);
        }
    }

    @Test
    void modelDistributionIsStationaryAndBalanced() {
        GibbsKernel kernel = GibbsKernel.of(RBM);
        double[] p = kernel.stationary();
        assertEquals(0.03513883213225661, p[0], RELATIVE); // reference ebm.rbm_exact, p(0000) and p(1111)
        assertEquals(0.08749186482750974, p[15], RELATIVE);
        assertArrayEquals(p, kernel.after(p), 1e-15);
        double[][] t = kernel.matrix();
        for (int i = 0; i < 16; i++) {
            for (int j = 0; j < 16; j++) {
                assertEquals(p[i] * t[i][j], p[j] * t[j][i], 1e-16);
            }
        }
    }

    @Test
    void exactGradientIsTheSlopeOfTheLikelihood() {
        RbmGradient gradient = RbmGradient.exact(RBM, DATA);
        double h = 1e-5;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 3; j++) {
                double slope = (likelihoodAt(i, j, h) - likelihoodAt(i, j, -h)) / (2 * h);
                assertEquals(slope, gradient.weights()[i][j], 1e-9);
            }
        }
    }

    @Test
    void layersMayChangePlaces() {
        double[][] wide = {{0.5, -0.4, 0.2, 0.7}, {0.3, 0.8, -0.6, -0.1}};
        Rbm fewVisible = Rbm.of(wide, new double[] {0.1, -0.2}, new double[] {0.3, 0, -0.4, 0.1});
        double[][] pairs = {{1, 0}, {1, 1}};
        RbmGradient exact = RbmGradient.exact(fewVisible, pairs);
        assertEquals(0, RbmGradient.expectedCd(fewVisible, pairs, 200).distance(exact), 1e-12);
        assertEquals(0, RbmGradient.expectedCd(RBM, DATA, 200).distance(RbmGradient.exact(RBM, DATA)), 1e-12);
    }

    @Test
    void climbingReachesTheDataAndPhasesCancel() {
        double[][] data = {{1, 0, 1}, {1, 0, 1}, {0, 1, 0}, {0, 1, 1}};
        Rbm rbm = RbmStart.random(3, 4, 0.5, RandomStream.of(3));
        double before = RbmScores.meanLogLikelihood(rbm, data);
        Rbm one = RbmGradient.climb(rbm, data, 0.5, 1);
        assertEquals(RbmGradient.exact(rbm, data).ascend(rbm, 0.5).weights(), one.weights());
        rbm = RbmGradient.climb(one, data, 0.5, 2000);
        double after = RbmScores.meanLogLikelihood(rbm, data);
        double best = (2 * Math.log(0.5) + 2 * Math.log(0.25)) / 4; // minus the entropy of the data
        assertTrue(after > before + 0.3 && after < best && after > best - 0.02, before + " to " + after + " of " + best);
    }

    @Test
    void boltzmannMachineOfTwoLayersIsTheRbm() {
        BoltzmannGradient general = BoltzmannGradient.exact(asMachine(), DATA);
        RbmGradient special = RbmGradient.exact(RBM, DATA);
        for (int i = 0; i < 4; i++) {
            assertEquals(special.visible()[i], general.bias()[i], 1e-14);
            for (int j = 0; j < 3; j++) {
                assertEquals(special.weights()[i][j], general.weights()[i][4 + j], 1e-14);
                assertEquals(general.weights()[i][4 + j], general.weights()[4 + j][i], 1e-16);
            }
        }
        assertEquals(RbmScores.meanLogLikelihood(RBM, DATA), BoltzmannGradient.meanLogLikelihood(asMachine(), DATA), 1e-13);
    }

    @Test
    void fullyVisibleMachineMatchesItsMomentsAtTheTop() {
        double[][] data = {{0, 0, 0}, {1, 1, 1}, {1, 1, 1}, {1, 1, 0}, {0, 0, 1}, {1, 0, 1}, {0, 1, 0}, {0, 1, 1},
            {1, 0, 0}};
        BoltzmannMachine machine = BoltzmannMachine.of(new double[3][3], new double[3]);
        for (int step = 0; step < 300; step++) {
            machine = BoltzmannGradient.exact(machine, data).ascend(machine, 2);
        }
        double[] means = machine.enumerate(1).means();
        assertArrayEquals(new double[] {5 / 9.0, 5 / 9.0, 5 / 9.0}, means, 1e-9);
        assertEquals(0, BoltzmannGradient.exact(machine, data).weights()[0][1], 1e-9);
    }

    @Test
    void refusesBadInput() {
        assertThrows(IllegalArgumentException.class, () -> RbmGradient.exact(RBM, new double[][] {{1, 0}}));
        assertThrows(IllegalArgumentException.class, () -> RbmGradient.exact(RBM, new double[0][]));
        assertThrows(IllegalArgumentException.class, () -> RbmGradient.expectedCd(RBM, DATA, 0));
        assertThrows(IllegalArgumentException.class, () -> RbmGradient.sampledCd(RBM, DATA, 1, 0, RandomStream.of(1)));
        Rbm large = RbmStart.random(30, 30, 0.1, RandomStream.of(1));
        assertThrows(IllegalArgumentException.class, () -> RbmGradient.exact(large, new double[1][30]));
        assertThrows(IllegalArgumentException.class, () -> BoltzmannGradient.exact(asMachine(), new double[][] {{0.5, 1}}));
        assertThrows(IllegalArgumentException.class, () -> BoltzmannGradient.exact(asMachine(), new double[1][8]));
    }

    private static double likelihoodAt(int i, int j, double change) {
        double[][] w = {W[0].clone(), W[1].clone(), W[2].clone(), W[3].clone()};
        w[i][j] += change;
        return RbmScores.meanLogLikelihood(Rbm.of(w, A, B), DATA);
    }

    private static BoltzmannMachine asMachine() {
        double[][] w = new double[7][7];
        double[] bias = new double[7];
        for (int i = 0; i < 4; i++) {
            bias[i] = A[i];
            for (int j = 0; j < 3; j++) {
                w[i][4 + j] = w[4 + j][i] = W[i][j];
                bias[4 + j] = B[j];
            }
        }
        return BoltzmannMachine.of(w, bias);
    }
}
