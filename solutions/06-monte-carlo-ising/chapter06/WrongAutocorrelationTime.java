package chapter06;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.meter.Autocorrelation;

/** Answers that the tests must tell from a right one. */
public final class WrongAutocorrelationTime {

    private WrongAutocorrelationTime() {
    }

    /** Half of it, as in Sokal's convention. */
    @Misses("not ½")
    public static final class Half extends MyAutocorrelationTime {
        @Override
        public double integratedAutocorrelation(double[] series) {
            return super.integratedAutocorrelation(series) / 2;
        }
    }

    /** Adds all lags up to a tenth of the series, noise and all, once each. */
    @Misses("twice each")
    public static final class OnceEach extends MyAutocorrelationTime {
        @Override
        public double integratedAutocorrelation(double[] series) {
            return (super.integratedAutocorrelation(series) + 1) / 2;
        }
    }

    /** Does not take the mean off. */
    @Misses("neither the zero")
    public static final class MeanLeftIn implements AutocorrelationTime {
        @Override
        public double integratedAutocorrelation(double[] series) {
            double squares = 0;
            for (double x : series) {
                squares += x * x;
            }
            double tau = 1;
            for (int t = 1; t < series.length && t < 5 * tau; t++) {
                double sum = 0;
                for (int i = 0; i + t < series.length; i++) {
                    sum += series[i] * series[i + t];
                }
                tau += 2 * sum / squares;
            }
            return tau;
        }
    }

    /** Stops at the first lag: the memory of one step only. */
    @Misses("stand out of the noise")
    public static final class FirstLagOnly extends MyAutocorrelationTime {
        @Override
        public double integratedAutocorrelation(double[] series) {
            double tau = super.integratedAutocorrelation(series);
            double phi = (tau - 1) / (tau + 1);
            return 1 + 2 * phi;
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class AsksToolkit implements AutocorrelationTime {
        @Override
        public double integratedAutocorrelation(double[] series) {
            return Autocorrelation.integratedTime(series).value();
        }
    }
}
