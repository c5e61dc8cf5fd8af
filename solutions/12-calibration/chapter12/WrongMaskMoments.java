package chapter12;

import java.util.function.ToDoubleFunction;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.McDropout;

/** Answers that the tests must tell from a right one. */
public final class WrongMaskMoments {

    private WrongMaskMoments() {
    }

    /** Keeps units as they are, without the factor 1/keep. */
    @Misses("multiplied by 1/keep")
    public static final class NoRescaling extends MyMaskMoments {
        @Override
        public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
            return super.mcDropout(m -> {
                double[] plain = new double[m.length];
                for (int i = 0; i < m.length; i++) {
                    plain[i] = m[i] * keep;
                }
                return output.applyAsDouble(plain);
            }, units, keep);
        }
    }

    /** All masks alike, which is right for keep = 1/2 only. */
    @Misses("mean of a linear output")
    public static final class MasksAlike extends MyMaskMoments {
        @Override
        public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
            return super.mcDropout(m -> {
                double[] multipliers = new double[m.length];
                for (int i = 0; i < m.length; i++) {
                    multipliers[i] = m[i] == 0 ? 0 : 1 / keep;
                }
                return output.applyAsDouble(multipliers);
            }, units, 0.5);
        }
    }

    /** Divides by the number of masks less one, as for a sample. */
    @Misses("squared terms")
    public static final class SampleVariance extends MyMaskMoments {
        @Override
        public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
            Moments right = super.mcDropout(output, units, keep);
            double masks = 1 << units;
            return new Moments(right.mean(), units == 0 ? 0 : right.variance() * masks / (masks - 1));
        }
    }

    /** Gives the standard deviation. */
    @Misses("variance of a linear output")
    public static final class StandardDeviation extends MyMaskMoments {
        @Override
        public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
            Moments right = super.mcDropout(output, units, keep);
            return new Moments(right.mean(), Math.sqrt(right.variance()));
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements MaskMoments {
        @Override
        public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
            McDropout.Moments moments = McDropout.enumerate(output, units, keep);
            return new Moments(moments.mean(), moments.variance());
        }
    }
}
