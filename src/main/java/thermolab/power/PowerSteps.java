package thermolab.power;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * Power that is constant between given moments: {@code watts[k]} from {@code from[k]} until {@code from[k + 1]}, the last for ever.
 *
 * @param from when each begins in s; the first is 0, each later than the one before, shape [n]
 * @param watts shape [n], zero or more
 */
public record PowerSteps(double[] from, double[] watts) {

    public PowerSteps {
        Require.sameLength("from", from.length, "watts", watts.length);
        Require.atLeast("number of steps", from.length, 1, "");
        for (int k = 0; k < from.length; k++) {
            Require.finite("from[" + k + "]", from[k], "in seconds");
            Require.nonNegative("watts[" + k + "]", watts[k], "power of a step");
            if (k == 0 ? from[0] != 0 : !(from[k] > from[k - 1])) {
                throw Require.broken("from[" + k + "]", from[k], k == 0 ? "must be 0" : "must be later than the step before, " + from[k - 1], "in seconds");
            }
        }
        from = from.clone();
        watts = watts.clone();
    }

    /** The same power always. */
    public static PowerSteps constant(double watts) {
        return new PowerSteps(new double[] {0}, new double[] {watts});
    }

    /** One power until {@code seconds}, another from then on. */
    public static PowerSteps twoLevels(double firstWatts, double seconds, double thenWatts) {
        return new PowerSteps(new double[] {0, seconds}, new double[] {firstWatts, thenWatts});
    }

    /** How many there are. */
    public int count() {
        return from.length;
    }

    /** The power at a time in W; at the moment of a change, the new one. */
    public double at(double seconds) {
        Require.nonNegative("seconds", seconds, "the first step begins at 0");
        int k = count() - 1;
        while (from[k] > seconds) {
            k--;
        }
        return watts[k];
    }

    double end(int step) {
        return step + 1 < count() ? from[step + 1] : Double.POSITIVE_INFINITY;
    }

    @Override
    public double[] from() {
        return from.clone();
    }

    @Override
    public double[] watts() {
        return watts.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PowerSteps steps && Arrays.equals(from, steps.from) && Arrays.equals(watts, steps.watts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(from) + Arrays.hashCode(watts);
    }
}
