package chapter20;

import org.hipparchus.complex.Complex;
import thermolab.exercise.Unsolved;
import thermolab.quantum.Operators;

public class MyDephasing implements Dephasing {

    @Override
    public Parts dephase(Parts rho, Parts basis) {
        throw new Unsolved();
    }

    /** What is left of a state that is written in the basis of the look. */
    Complex[][] withoutCoherence(Complex[][] state) {
        throw new Unsolved();
    }
}
