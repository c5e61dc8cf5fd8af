package chapter22;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.num.Estimate;
import thermolab.power.Sqnr;

/** Answers that the tests must tell from a right one. */
public final class WrongEffectiveBits {

    private WrongEffectiveBits() {
    }

    /** Takes outputs for what they should be. */
    @Misses("Gain and offset")
    public static final class NoLine extends MyEffectiveBits {
        @Override
        double gain(double[] inputs, double[] outputs) {
            return 1;
        }
    }

    /** Takes the gain off and leaves the offset. */
    @Misses("Gain and offset")
    public static final class NoOffset extends MyEffectiveBits {
        @Override
        double offset(double[] inputs, double[] outputs, double gain) {
            return gain * mean(inputs);
        }
    }

    /** One bit for each factor of two in power. */
    @Misses("four times for each")
    public static final class Power extends MyEffectiveBits {
        @Override
        public Reading measure(double[] inputs, double[] outputs) {
            Reading right = super.measure(inputs, outputs);
            return new Reading(2 * right.bits(), 2 * right.error());
        }
    }

    /** The spread of one square for the error of their mean. */
    @Misses("error is honest")
    public static final class SpreadForError extends MyEffectiveBits {
        @Override
        double spread(double relativeVariance, int n) {
            return Math.sqrt(relativeVariance);
        }
    }

    /** The toolkit's ratio, in parts. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements EffectiveBits {
        @Override
        public Reading measure(double[] inputs, double[] outputs) {
            Estimate one = Estimate.ofMean(new double[] {Sqnr.ofSignal(inputs, outputs), 1});
            return new Reading(one.value(), one.standardError());
        }
    }
}
