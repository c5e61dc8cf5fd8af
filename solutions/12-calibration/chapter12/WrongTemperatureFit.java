package chapter12;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.TemperatureScaling;

/** Answers that the tests must tell from a right one. */
public final class WrongTemperatureFit {

    private WrongTemperatureFit() {
    }

    /** Returns β: multiplies where the contract divides. */
    @Misses("divided by T above 1")
    public static final class Inverse extends MyTemperatureFit {
        @Override
        public double fitTemperature(double[][] logits, int[] labels) {
            return 1 / super.fitTemperature(logits, labels);
        }
    }

    /** Looks for the temperature above 1 only, as if heating were the only cure. */
    @Misses("T below 1")
    public static final class OnlyHeats extends MyTemperatureFit {
        @Override
        public double fitTemperature(double[][] logits, int[] labels) {
            return Math.max(1, super.fitTemperature(logits, labels));
        }
    }

    /** Exponentials of the plain logits: infinity over infinity, and bisection goes astray. */
    @Misses("huge logits")
    public static final class Overflows extends MyTemperatureFit {
        @Override
        double slope(double[][] logits, int[] labels, double beta) {
            double slope = 0;
            for (int i = 0; i < labels.length; i++) {
                double weights = 0;
                double excess = 0;
                for (double z : logits[i]) {
                    weights += Math.exp(beta * z);
                    excess += Math.exp(beta * z) * (z - logits[i][labels[i]]);
                }
                slope += excess / weights;
            }
            return slope;
        }
    }

    /** Scans a grid with steps of 0.01. */
    @Misses("equals its hit rate")
    public static final class CoarseGrid extends MyTemperatureFit {
        @Override
        public double fitTemperature(double[][] logits, int[] labels) {
            return Math.round(100 * super.fitTemperature(logits, labels)) / 100.0;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements TemperatureFit {
        @Override
        public double fitTemperature(double[][] logits, int[] labels) {
            return TemperatureScaling.fit(logits, labels);
        }
    }
}
