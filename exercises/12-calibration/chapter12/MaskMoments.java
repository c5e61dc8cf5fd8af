package chapter12;

import java.util.function.ToDoubleFunction;
import thermolab.exercise.Withholds;

/** Monte Carlo dropout without the Monte Carlo: the moments of an output over all masks of a few units. */
@Withholds("learn.McDropout")
public interface MaskMoments {

    /**
     * Moments over the masks.
     *
     * @param mean first moment of the output
     * @param variance second central moment, zero or more
     */
    record Moments(double mean, double variance) {
    }

    /**
     * Enumerates the 2ⁿ masks. Each unit is kept with probability {@code keep}, independently, and then multiplied by
     * 1/keep; a dropped unit is multiplied by 0.
     *
     * @param output maps the n multipliers, each 0 or 1/keep, to the output of the network
     * @param units n, from 0 to 16
     * @param keep above 0 and at most 1
     */
    Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep);
}
