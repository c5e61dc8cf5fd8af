package chapter20;

import org.hipparchus.complex.Complex;
import thermolab.exercise.Unsolved;
import thermolab.quantum.Operators;

public class MyDephasing implements Dephasing {

    @Override
    public Parts dephase(Parts rho, Parts basis) {
        // BEGIN SOLUTION
        Complex[][] columns = Operators.of(basis.re(), basis.im());
        Complex[][] inBasis = Operators.product(Operators.product(Operators.adjoint(columns), Operators.of(rho.re(), rho.im())), columns);
        Complex[][] after = Operators.product(Operators.product(columns, withoutCoherence(inBasis)), Operators.adjoint(columns));
        return new Parts(Operators.realParts(after), Operators.imaginaryParts(after));
        // END SOLUTION
    }

    /** What is left of a state that is written in the basis of the look. */
    Complex[][] withoutCoherence(Complex[][] state) {
        // BEGIN SOLUTION
        for (int i = 0; i < state.length; i++) {
            for (int j = 0; j < state.length; j++) {
                state[i][j] = i == j ? state[i][j] : Complex.ZERO;
            }
        }
        return state;
        // END SOLUTION
    }
}
