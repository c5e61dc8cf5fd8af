package chapter03;

import org.hipparchus.special.Gamma;
import thermolab.exercise.Unsolved;

/** Three log-gammas stand for three factorials. */
public class MyLogMultiplicity implements LogMultiplicity {

    @Override
    public double logMultiplicity(int oscillators, int quanta) {
        throw new Unsolved();
    }
}
