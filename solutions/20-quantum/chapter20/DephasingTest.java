package chapter20;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import org.hipparchus.complex.Complex;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.quantum.DensityMatrix;
import thermolab.quantum.Operators;
import thermolab.quantum.ProjectiveMeasurement;

@ExerciseTest(contract = Dephasing.class, number = 2, title = "What an unread look leaves", points = 2, hints = {
    "In the basis of the look, what is left is the diagonal.",
    "Into that basis: the adjoint of $V$, times $\\rho$, times $V$, with the basis' states as columns of $V$. Then back.",
    "The adjoint has rows and columns exchanged and the signs of the imaginary parts changed."})
public class DephasingTest {

    private static final double CLOSE = 1e-10;

    @Checks(points = 0.5, idea = "In its own basis the diagonal stays and coherence goes")
    void ownBasis(Dephasing answer) {
        Dephasing.Parts rho = parts(DensityMatrix.bloch(0.3, -0.4, 0.5).entries());
        Dephasing.Parts left = answer.dephase(rho, parts(Operators.identity(2)));
        same(DensityMatrix.bloch(0, 0, 0.5).entries(), left);
        assertEquals(0.15, rho.re()[0][1], CLOSE);
    }

    @Checks(points = 1, idea = "In another basis, with complex states too, one goes there, forgets, and comes back")
    void otherBases(Dephasing answer, RandomGenerator random) {
        same(DensityMatrix.bloch(0.3, 0, 0).entries(), answer.dephase(parts(DensityMatrix.bloch(0.3, -0.4, 0.5).entries()), parts(Operators.hadamard())));
        for (int k = 0; k < 3; k++) {
            DensityMatrix state = DensityMatrix.werner(random.nextDouble(0, 1)).unitary(Operators.tensor(turn(random), turn(random)));
            Complex[][] basis = Operators.product(Operators.tensor(turn(random), turn(random)), Operators.controlledNot());
            same(ProjectiveMeasurement.inBasis(basis).unread(state).entries(), answer.dephase(parts(state.entries()), parts(basis)));
        }
    }

    @Checks(points = 0.5, idea = "The trace stays, a second look changes nothing, and the entropy never falls")
    void neverLowersEntropy(Dephasing answer, RandomGenerator random) {
        for (int k = 0; k < 4; k++) {
            DensityMatrix state = DensityMatrix.diagonal(0.6, 0.3, 0.1, 0).unitary(Operators.product(Operators.tensor(turn(random), turn(random)), Operators.controlledNot()));
            Dephasing.Parts basis = parts(Operators.tensor(turn(random), turn(random)));
            Dephasing.Parts once = answer.dephase(parts(state.entries()), basis);
            Dephasing.Parts twice = answer.dephase(once, basis);
            double trace = 0;
            for (int i = 0; i < 4; i++) {
                trace += once.re()[i][i];
                assertArrayEquals(once.re()[i], twice.re()[i], CLOSE);
                assertArrayEquals(once.im()[i], twice.im()[i], CLOSE);
            }
            assertEquals(1, trace, CLOSE);
            assertTrue(DensityMatrix.of(once.re(), once.im()).entropy() >= state.entropy() - CLOSE, "the entropy fell");
        }
    }

    private static Complex[][] turn(RandomGenerator random) {
        return Operators.rotation(new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()}, random.nextDouble(1, 5));
    }

    private static Dephasing.Parts parts(Complex[][] matrix) {
        return new Dephasing.Parts(Operators.realParts(matrix), Operators.imaginaryParts(matrix));
    }

    private static void same(Complex[][] expected, Dephasing.Parts found) {
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(Operators.realParts(expected)[i], found.re()[i], CLOSE);
            assertArrayEquals(Operators.imaginaryParts(expected)[i], found.im()[i], CLOSE);
        }
    }
}
