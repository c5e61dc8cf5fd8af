package chapter02;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.DebyeCrystal;

/** Answers that learners give. */
public final class WrongDebyeHeatCapacity {

    private WrongDebyeHeatCapacity() {
    }

    /** The toolkit's own answer. */
    @Misses(Withholds.OWN_WORK)
    public static class AsksTheToolkit implements DebyeHeatCapacity {
        @Override
        public double debyeHeatCapacity(double tOverTheta) {
            return DebyeCrystal.heatCapacity(tOverTheta);
        }
    }

    /** The formula as it stands in the book, with eˣ in the open. */
    @Misses("nothing overflows")
    public static class OverflowsInTheCold implements DebyeHeatCapacity {
        @Override
        public double debyeHeatCapacity(double tOverTheta) {
            double upper = 1 / tOverTheta;
            int points = 200_000;
            double sum = 0;
            for (int i = 0; i < points; i++) {
                double x = (i + 0.5) * upper / points;
                sum += Math.pow(x, 4) * Math.exp(x) / Math.pow(Math.exp(x) - 1, 2);
            }
            return 3 * Math.pow(tOverTheta, 3) * sum * upper / points;
        }
    }

    /** Einstein's single frequency. */
    @Misses("The integral at five temperatures")
    public static class EinsteinInstead implements DebyeHeatCapacity {
        @Override
        public double debyeHeatCapacity(double tOverTheta) {
            double y = 1 / tOverTheta / 2;
            double share = Double.isInfinite(y) ? 0 : y / Math.sinh(y);
            return share * share;
        }
    }

    /** The cubic law at every temperature. */
    @Misses("Dulong and Petit")
    public static class CubicEverywhere implements DebyeHeatCapacity {
        @Override
        public double debyeHeatCapacity(double tOverTheta) {
            return 4 * Math.pow(Math.PI, 4) / 5 * Math.pow(tOverTheta, 3);
        }
    }
}
