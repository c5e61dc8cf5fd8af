package chapter04;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.info.MaxEnt;

/** Answers that the tests must tell from a right one. */
public final class WrongMaxEntropy {

    private WrongMaxEntropy() {
    }

    /** Weights exp(+λ f) with the multiplier of exp(−λ f): a die of mean 4.5 becomes one of mean 2.5. */
    @Misses("The mean that was asked for")
    public static final class WrongSign extends MyMaxEntropy {
        @Override
        public double[] maxEnt(double[][] features, double[] means) {
            double[] p = super.maxEnt(features, means);
            double[] reversed = new double[p.length];
            for (int i = 0; i < p.length; i++) {
                reversed[i] = p[p.length - 1 - i];
            }
            return reversed;
        }
    }

    /** Meets the mean by a straight line, p = 1/n + c (f − mean): not the largest entropy, and soon negative. */
    @Misses("exponential in the feature")
    public static final class StraightLine extends MyMaxEntropy {
        @Override
        public double[] maxEnt(double[][] features, double[] means) {
            double[] exact = super.maxEnt(features, means); // refuses what it must
            double[] f = features[0];
            double middle = Arrays.stream(f).average().orElseThrow();
            double spread = Arrays.stream(f).map(x -> (x - middle) * (x - middle)).sum();
            double[] p = new double[f.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = 1.0 / p.length + (means[0] - middle) / spread * (f[i] - middle);
            }
            return features.length == 1 ? p : exact;
        }
    }

    /** Uses the first mean only. */
    @Misses("Several means hold at once")
    public static final class FirstMeanOnly extends MyMaxEntropy {
        @Override
        public double[] maxEnt(double[][] features, double[] means) {
            super.maxEnt(features, means); // refuses what it must
            return super.maxEnt(new double[][] {features[0]}, new double[] {means[0]});
        }
    }

    /** Moves an impossible mean to the nearest possible one, and says nothing. */
    @Misses("are refused")
    public static final class Clamps extends MyMaxEntropy {
        @Override
        public double[] maxEnt(double[][] features, double[] means) {
            double least = Arrays.stream(features[0]).min().getAsDouble();
            double greatest = Arrays.stream(features[0]).max().getAsDouble();
            double[] clamped = means.clone();
            clamped[0] = Math.min(greatest - 1e-3, Math.max(least + 1e-3, means[0]));
            return super.maxEnt(features, clamped);
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class Borrowed implements MaxEntropy {
        @Override
        public double[] maxEnt(double[][] features, double[] means) {
            return MaxEnt.solve(features, means).p();
        }
    }
}
