package chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = RbmEnergy.class, number = 1, title = "Energy and free energy of an RBM", points = 2, hints = {
    "Three sums, each with a minus sign: visible biases, hidden biases, and one term for each joined pair that is on.",
    "In $\\sum_h e^{-E(v,h)}$ each hidden unit is either 0 or 1 whatever the others do, so the sum is a product of factors "
        + "$1 + e^{g_j}$ with $g_j = b_j + \\sum_i v_i w_{ij}$.",
    "$\\ln(1 + e^{g}) = \\max(g, 0) + \\ln(1 + e^{-|g|})$; `Math.log1p` keeps the digits of a small last term."})
public class RbmEnergyTest {

    private static final double ROUNDING = 1e-12;
    private static final double[][] W = {{0.5, -0.4, 0.2}, {0.3, 0.8, -0.6}, {-0.7, 0.1, 0.9}, {0.2, -0.5, 0.4}};
    private static final double[] A = {0.1, -0.2, 0.3, 0};
    private static final double[] B = {-0.1, 0.2, 0.05};

    @Checks(points = 0.5, idea = "A positive weight lowers the energy when both of its units are on, and does nothing otherwise")
    void pairs(RbmEnergy answer) {
        double[][] one = {{2}};
        double[] none = {0};
        assertEquals(-2, answer.energy(one, none, none, new double[] {1}, new double[] {1}), ROUNDING);
        assertEquals(0, answer.energy(one, none, none, new double[] {1}, new double[] {0}), ROUNDING);
        assertEquals(0, answer.energy(one, none, none, new double[] {0}, new double[] {1}), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Each bias counts once, with a minus sign, when its unit is on")
    void biases(RbmEnergy answer) {
        double[][] none = new double[2][2];
        double[] a = {0.3, -1};
        double[] b = {2, 0.25};
        assertEquals(-0.3 - 0.25, answer.energy(none, a, b, new double[] {1, 0}, new double[] {0, 1}), ROUNDING);
        assertEquals(1 - 2, answer.energy(none, a, b, new double[] {0, 1}, new double[] {1, 0}), ROUNDING);
        // biases 0.1 - 0.2 - 0.1 + 0.2 and weights 0.5 - 0.4 + 0.3 + 0.8
        assertEquals(-1.2, answer.energy(W, A, B, new double[] {1, 1, 0, 0}, new double[] {1, 1, 0}), ROUNDING);
    }

    @Checks(points = 0.5, idea = "The free energy is minus the logarithm of the Boltzmann factors summed over all hidden states")
    void sumsOverHidden(RbmEnergy answer) {
        for (int state = 0; state < 16; state++) {
            double[] v = bits(state, 4);
            double sum = 0;
            for (int hidden = 0; hidden < 8; hidden++) {
                sum += Math.exp(-energy(v, bits(hidden, 3)));
            }
            assertEquals(-Math.log(sum), answer.freeEnergy(W, A, B, v), 1e-11);
        }
    }

    @Checks(points = 0.5, idea = "The sum over hidden states factorises: a hundred hidden units and huge weights are no problem")
    void manyAndHuge(RbmEnergy answer) {
        double[] b = new double[100];
        Arrays.fill(b, 3);
        assertEquals(-100 * Math.log1p(Math.exp(3)), answer.freeEnergy(new double[1][100], new double[1], b, new double[] {1}), 1e-9);
        double[] v = {1, 1};
        double[] zero = {0, 0};
        assertEquals(-5000, answer.freeEnergy(new double[][] {{2000, -900}, {3000, -900}}, zero, zero, v), 1e-8);
        assertEquals(-Math.log1p(Math.exp(-30)), answer.freeEnergy(new double[][] {{-30}}, new double[1], new double[1],
                new double[] {1}), 1e-26);
    }

    private static double energy(double[] v, double[] h) {
        double energy = 0;
        for (int i = 0; i < 4; i++) {
            energy -= A[i] * v[i];
            for (int j = 0; j < 3; j++) {
                energy -= v[i] * W[i][j] * h[j] + (i == 0 ? B[j] * h[j] : 0);
            }
        }
        return energy;
    }

    private static double[] bits(int number, int count) {
        double[] bits = new double[count];
        for (int i = 0; i < count; i++) {
            bits[i] = number >> i & 1;
        }
        return bits;
    }
}
