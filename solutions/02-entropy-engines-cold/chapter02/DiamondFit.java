package chapter02;

/** Two laws for the heat capacity of a crystal, each fitted to measurements by its one temperature. */
public interface DiamondFit {

    /**
     * What a fit comes to.
     *
     * @param theta the law's temperature θ, in K
     * @param miss root of the mean square of the misses that are left, in J/(mol K), or as a share if misses are relative
     */
    record Fit(double theta, double miss) {
    }

    /**
     * Einstein's law C = 3 R c(T/θ) with c from {@code EinsteinCrystal.heatCapacity}, at the θ with the least mean square miss.
     *
     * @param temperatures of the readings, in K, positive
     * @param heatCapacities the readings, in J/(mol K), positive
     * @param relative whether a miss is divided by its reading: true where a reading is worth a share of itself, false where
     *     all readings have the same error in J/(mol K)
     */
    Fit einstein(double[] temperatures, double[] heatCapacities, boolean relative);

    /** The same with Debye's law, c from {@code DebyeCrystal.heatCapacity}. The best θ lies between 50 K and 5000 K in both. */
    Fit debye(double[] temperatures, double[] heatCapacities, boolean relative);

    /** Which law fits Weber's diamond better, {@code "Einstein"} or {@code "Debye"}, by misses of that kind. */
    String betterForDiamond(boolean relative);
}
