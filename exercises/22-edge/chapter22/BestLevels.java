package chapter22;

import thermolab.exercise.Withholds;

/** The 2ᵇ levels that quantise a Gaussian of mean 0 and variance 1 with the least mean squared error. */
@Withholds("power.LloydMax")
public interface BestLevels {

    /**
     * What was found.
     *
     * @param levels rising, shape [2ᵇ]
     * @param meanSquaredError E (x − level)²
     */
    record Found(double[] levels, double meanSquaredError) {
    }

    /**
     * Levels to 1e-4 and the error to a millionth of itself: of the Gaussian itself, not of a sample.
     *
     * <p>Each level is the mean of x over its cell, each border lies midway between two levels. There is one such set of levels. Help:
     * Hipparchus has the error function, {@code org.hipparchus.special.Erf}; the mean over a cell is an integral that you can do.
     *
     * @param bits b, from 1 to 6
     */
    Found lloydMax(int bits);
}
