package chapter20;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import org.hipparchus.complex.Complex;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.quantum.DensityMatrix;
import thermolab.quantum.Operators;

@ExerciseTest(contract = VonNeumann.class, number = 1, title = "The entropy of a state", points = 3, hints = {
    "Entropy is made of the eigenvalues, never of the diagonal.",
    "Hipparchus decomposes real symmetric matrices. $A + iB$ takes $u + iv$ to $(Au - Bv) + i(Bu + Av)$: on $(u, v)$ that is a real matrix of 2n rows.",
    "That matrix has each eigenvalue twice. Eigenvalues at or below zero add nothing."})
public class VonNeumannTest {

    private static final double CLOSE = 1e-9;

    @Checks(points = 1, idea = "All is known of a pure state: entropy zero, and never NaN, whatever rounding makes of its eigenvalues")
    void pureIsZero(VonNeumann answer, RandomGenerator random) {
        assertEquals(0, answer.vonNeumann(new double[][] {{1}}, new double[1][1]), CLOSE);
        assertEquals(0, answer.vonNeumann(new double[][] {{0, 0}, {0, 1}}, new double[2][2]), CLOSE);
        for (int n = 2; n <= 8; n += 3) {
            Complex[] psi = new Complex[n];
            for (int i = 0; i < n; i++) {
                psi[i] = new Complex(random.nextGaussian(), random.nextGaussian());
            }
            assertEquals(0, of(answer, DensityMatrix.pure(psi)), CLOSE);
        }
    }

    @Checks(points = 1, idea = "The eigenvalues count, not the diagonal: coherence, real or imaginary, is knowledge")
    void eigenvaluesNotDiagonal(VonNeumann answer) {
        assertEquals(0.5004024235381879, of(answer, DensityMatrix.bloch(0.36, 0, 0.48)), CLOSE);
        assertEquals(0.5004024235381879, of(answer, DensityMatrix.bloch(0, -0.36, 0.48)), CLOSE);
        assertEquals(0.5004024235381879, of(answer, DensityMatrix.bloch(0, 0.6, 0)), CLOSE);
        assertEquals(1.073542846408523, of(answer, DensityMatrix.werner(0.5)), CLOSE);
    }

    @Checks(points = 1, idea = "Any state of up to eight levels, in nats, equal eigenvalues included; the arrays stay as they are")
    void anyState(VonNeumann answer, RandomGenerator random) {
        for (int n : new int[] {1, 2, 5, 8}) {
            assertEquals(Math.log(n), of(answer, DensityMatrix.mixed(n)), CLOSE);
        }
        DensityMatrix state = DensityMatrix.diagonal(0.4, 0.3, 0.2, 0.1, 0, 0, 0, 0);
        for (int k = 0; k < 6; k++) {
            Complex[][] one = Operators.rotation(new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()}, random.nextDouble(0, 6));
            Complex[][] gate = k % 3 == 0 ? Operators.tensor(one, Operators.identity(4))
                    : k % 3 == 1 ? Operators.tensor(Operators.controlledNot(), one) : Operators.tensor(one, Operators.controlledNot());
            state = state.unitary(gate);
        }
        double[][] re = Operators.realParts(state.entries());
        double before = re[0][1];
        assertEquals(1.2798542258336676, answer.vonNeumann(re, Operators.imaginaryParts(state.entries())), CLOSE);
        assertEquals(before, re[0][1], 0);
    }

    private static double of(VonNeumann answer, DensityMatrix state) {
        return answer.vonNeumann(Operators.realParts(state.entries()), Operators.imaginaryParts(state.entries()));
    }
}
