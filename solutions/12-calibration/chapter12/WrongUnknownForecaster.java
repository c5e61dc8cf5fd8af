package chapter12;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.TemperatureScaling;

/** Answers that the tests must tell from a right one. */
public final class WrongUnknownForecaster {

    private WrongUnknownForecaster() {
    }

    /** Returns the temperature, which is large for who is too sure. */
    @Misses("below one for a forecaster who is too sure")
    public static final class Temperature extends MyUnknownForecaster {
        @Override
        public Finding examine(double[] claims, boolean[] happened) {
            Finding right = super.examine(claims, happened);
            return new Finding(1 / right.kappa(), right.error());
        }
    }

    /** The mean share of hits over the mean claim, of the likelier side. */
    @Misses("Each claim counts by its own odds")
    public static final class RatioOfMeans implements UnknownForecaster {
        @Override
        public Finding examine(double[] claims, boolean[] happened) {
            double claimed = 0;
            double hits = 0;
            for (int i = 0; i < claims.length; i++) {
                claimed += Math.max(claims[i], 1 - claims[i]) / claims.length;
                hits += (claims[i] > 0.5 == happened[i] ? 1.0 : 0) / claims.length;
            }
            return new Finding(Math.log(hits / (1 - hits)) / Math.log(claimed / (1 - claimed)), 1 / Math.sqrt(claims.length));
        }
    }

    /** One over the root of n, whatever was claimed. */
    @Misses("error is honest")
    public static final class RootOfN extends MyUnknownForecaster {
        @Override
        public Finding examine(double[] claims, boolean[] happened) {
            return new Finding(super.examine(claims, happened).kappa(), 1 / Math.sqrt(claims.length));
        }
    }

    /** The toolkit's fit, turned over. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyUnknownForecaster {
        @Override
        public Finding examine(double[] claims, boolean[] happened) {
            double[][] logits = new double[claims.length][];
            int[] labels = new int[claims.length];
            for (int i = 0; i < claims.length; i++) {
                logits[i] = new double[] {0, logOdds(claims[i])};
                labels[i] = happened[i] ? 1 : 0;
            }
            double kappa = 1 / TemperatureScaling.fit(logits, labels);
            return new Finding(kappa, 1 / Math.sqrt(information(claims, kappa)));
        }
    }
}
