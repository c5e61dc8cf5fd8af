package chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = RbmLogZ.class, number = 2, title = "The partition function of an RBM", points = 3, hints = {
    "$Z = \\sum_v e^{-F(v)}$: the free energy of exercise 1 has already summed over the hidden layer.",
    "The visible state with number $s$ has unit $i$ on where bit $i$ of $s$ is one: `(s >> i & 1) == 1`. Subtract the "
        + "largest exponent before you add exponentials.",
    "Nothing in the energy says which layer is which: swap $a$ with $b$ and transpose $w$ when the hidden layer is smaller."})
public class RbmLogZTest {

    private static final double[][] W = {{0.5, -0.4, 0.2}, {0.3, 0.8, -0.6}, {-0.7, 0.1, 0.9}, {0.2, -0.5, 0.4}};
    private static final double[] A = {0.1, -0.2, 0.3, 0};
    private static final double[] B = {-0.1, 0.2, 0.05};

    @Checks(points = 1, idea = "Without weights the units are independent, and each multiplies Z by 1 + exp(bias)")
    void independentUnits(RbmLogZ answer) {
        double expected = 0;
        for (double bias : new double[] {0.1, -0.2, 0.3, 0, -0.1, 0.2, 0.05}) {
            expected += Math.log1p(Math.exp(bias));
        }
        assertEquals(expected, answer.logZ(new double[4][3], A, B), 1e-10);
        assertEquals(3 * Math.log(2), answer.logZ(new double[2][1], new double[2], new double[1]), 1e-10);
    }

    @Checks(points = 1, idea = "With weights Z is the sum over every joint state of both layers")
    void everyJointState(RbmLogZ answer) {
        double sum = 0;
        for (int state = 0; state < 128; state++) {
            double exponent = 0;
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 3; j++) {
                    exponent += (state >> i & 1) * W[i][j] * (state >> 4 + j & 1);
                }
                exponent += A[i] * (state >> i & 1);
            }
            for (int j = 0; j < 3; j++) {
                exponent += B[j] * (state >> 4 + j & 1);
            }
            sum += Math.exp(exponent);
        }
        assertEquals(Math.log(sum), answer.logZ(W, A, B), 1e-8);
    }

    @Checks(points = 0.5, idea = "Take the largest exponent out of the sum, so that fifty times larger weights do not overflow")
    void hugeWeights(RbmLogZ answer) {
        double[][] huge = {{2500, 0}, {0, 2500}};
        assertEquals(5000, answer.logZ(huge, new double[2], new double[2]), 1e-8);
        double[][] negative = {{-2500, -2500}, {-2500, -2500}};
        // only states with an empty layer count: 4 + 4, the empty state being in both
        assertEquals(Math.log(7), answer.logZ(negative, new double[2], new double[2]), 1e-10);
    }

    @Checks(points = 0.5, idea = "The sum runs over the smaller layer only, whichever that is")
    void smallerLayer(RbmLogZ answer) {
        double[][] wide = new double[2][100];
        double[] zeros = new double[100];
        for (double[] row : wide) {
            Arrays.fill(row, 0.1);
        }
        // 2^100 for the empty state, (1 + e^0.1)^100 twice, (1 + e^0.2)^100 once
        double expected = logSum(100 * Math.log(2), Math.log(2) + 100 * Math.log1p(Math.exp(0.1)), 100 * Math.log1p(Math.exp(0.2)));
        assertEquals(expected, answer.logZ(wide, new double[2], zeros), 1e-8);
        double[][] tall = new double[100][2];
        for (double[] row : tall) {
            Arrays.fill(row, 0.1);
        }
        assertEquals(expected, answer.logZ(tall, zeros, new double[2]), 1e-8);
    }

    private static double logSum(double... x) {
        double largest = Arrays.stream(x).max().getAsDouble();
        return largest + Math.log(Arrays.stream(x).map(t -> Math.exp(t - largest)).sum());
    }
}
