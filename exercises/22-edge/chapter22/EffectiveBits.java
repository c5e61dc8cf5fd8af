package chapter22;

import thermolab.exercise.Withholds;

/** A converter of unknown make: how many of its bits are real? */
@Withholds({"power.Sqnr", "num.Estimate"})
public interface EffectiveBits {

    /**
     * What was found.
     *
     * @param bits b of the perfect converter over the same range whose rounding alone would err as much: the numbers' mean square about their
     *        mean is 4ᵇ times the error's, for numbers spread evenly over the range
     * @param error one standard error of b, above zero
     */
    record Reading(double bits, double error) {
    }

    /**
     * Measures a converter by what it made of known voltages. Its output is a voltage again, but with a gain and an offset of its own, which are nobody's
     * mistake and do not count as error. What counts is what no straight line explains: rounding and noise.
     *
     * @param inputs voltages, drawn evenly over the converter's range, at least 300 of them
     * @param outputs what it showed for each, in a unit of its own
     */
    Reading measure(double[] inputs, double[] outputs);
}
