package chapter20;

import org.hipparchus.complex.Complex;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.quantum.DensityMatrix;
import thermolab.quantum.Operators;
import thermolab.quantum.ProjectiveMeasurement;

/** Answers that the tests must tell from a right one. */
public final class WrongDephasing {

    private WrongDephasing() {
    }

    /** Whatever the basis, off goes what is off the diagonal. */
    @Misses("comes back")
    public static final class AlwaysHere extends MyDephasing {
        @Override
        public Parts dephase(Parts rho, Parts basis) {
            Complex[][] identity = Operators.identity(rho.re().length);
            return super.dephase(rho, new Parts(Operators.realParts(identity), Operators.imaginaryParts(identity)));
        }
    }

    /** Forgets that the adjoint has other signs. */
    @Misses("complex states too")
    public static final class NoConjugate extends MyDephasing {
        @Override
        public Parts dephase(Parts rho, Parts basis) {
            double[][] im = new double[basis.im().length][];
            for (int i = 0; i < im.length; i++) {
                im[i] = basis.im()[i].clone();
                for (int j = 0; j < im.length; j++) {
                    im[i][j] = -im[i][j];
                }
            }
            return super.dephase(rho, new Parts(basis.re(), im));
        }
    }

    /** Keeps the imaginary parts off the diagonal. */
    @Misses("coherence goes")
    public static final class RealCoherenceOnly extends MyDephasing {
        @Override
        Complex[][] withoutCoherence(Complex[][] state) {
            for (int i = 0; i < state.length; i++) {
                for (int j = 0; j < state.length; j++) {
                    state[i][j] = i == j ? state[i][j] : new Complex(0, state[i][j].getImaginary());
                }
            }
            return state;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements Dephasing {
        @Override
        public Parts dephase(Parts rho, Parts basis) {
            Complex[][] after = ProjectiveMeasurement.inBasis(Operators.of(basis.re(), basis.im())).unread(DensityMatrix.of(rho.re(), rho.im())).entries();
            return new Parts(Operators.realParts(after), Operators.imaginaryParts(after));
        }
    }
}
