package chapter03;

import org.hipparchus.special.Gamma;
import thermolab.exercise.Unsolved;

/** The entropy of an Einstein solid, counted. */
public class MyLogMultiplicity implements LogMultiplicity {

    @Override
    public double logMultiplicity(int oscillators, int quanta) {
        // BEGIN SOLUTION
        double sum = (double) oscillators + quanta;
        return Gamma.logGamma(sum) - Gamma.logGamma(quanta + 1.0) - Gamma.logGamma(oscillators);
        // END SOLUTION
    }
}
