package chapter02;

import thermolab.exercise.Misses;
import thermolab.heat.DebyeCrystal;
import thermolab.heat.EinsteinCrystal;

/** Answers that learners give. */
public final class WrongDiamondFit {

    private WrongDiamondFit() {
    }

    /** One kind of miss for both. */
    @Misses("A relative miss is a share of its reading")
    public static class AlwaysBySize extends MyDiamondFit {
        @Override
        public Fit einstein(double[] temperatures, double[] heatCapacities, boolean relative) {
            return best(EinsteinCrystal::heatCapacity, temperatures, heatCapacities, false);
        }

        @Override
        public Fit debye(double[] temperatures, double[] heatCapacities, boolean relative) {
            return best(DebyeCrystal::heatCapacity, temperatures, heatCapacities, false);
        }
    }

    /** The history books say so. */
    @Misses("depends on what a miss is")
    public static class DebyeIsLater extends MyDiamondFit {
        @Override
        public String betterForDiamond(boolean relative) {
            return "Debye";
        }
    }

    /** A coarse grid, and no second look. */
    @Misses("as well as the noise allows")
    public static class CoarseGrid extends MyDiamondFit {
        @Override
        public Fit debye(double[] temperatures, double[] heatCapacities, boolean relative) {
            Fit right = super.debye(temperatures, heatCapacities, relative);
            return new Fit(100 * Math.round(right.theta() / 100), right.miss());
        }
    }
}
