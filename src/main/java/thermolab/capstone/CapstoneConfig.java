package thermolab.capstone;

import thermolab.num.Require;

/**
 * Settings of the run on the ledger.
 *
 * @param epochs of training by Adam, 1 to 5000
 * @param trainingBatch examples a step of training, 1 to 100
 * @param trainingRate learning rate of Adam
 * @param steadyRate η of the SGD that wanders about the minimum, above 0 and at most 1
 * @param steadyBatch B of it, drawn with replacement, 1 to 100; η/B sets how hot it is, and above 1/100 the valley is no parabola any more
 * @param steadySteps how many steps it takes, 2000 to 2 million; the first tenth is left out
 * @param directions in how many of the steepest directions it is watched, 2 to 7
 * @param weightBits bits of a quantised weight, 2 to 16
 * @param pue power usage effectiveness of the building, at least 1
 * @param kelvin temperature at which erased bits give off their heat
 */
public record CapstoneConfig(int epochs, int trainingBatch, double trainingRate, double steadyRate, int steadyBatch, int steadySteps,
        int directions, int weightBits, double pue, double kelvin) {

    public CapstoneConfig {
        between("epochs", epochs, 1, 5000);
        between("trainingBatch", trainingBatch, 1, 100);
        Require.positive("trainingRate", trainingRate, "");
        between("steadyBatch", steadyBatch, 1, 100);
        between("steadySteps", steadySteps, 2000, 2_000_000);
        between("directions", directions, 2, 7);
        between("weightBits", weightBits, 2, 16);
        if (!(steadyRate > 0 && steadyRate <= 1)) {
            throw Require.broken("steadyRate", steadyRate, "must be above 0 and at most 1", "beyond it the steps leave the valley");
        }
        new RunRecord(0, pue, 0, kelvin, 0, 0); // its rules for the building
    }

    /** The run of chapter 24: a second or two. */
    public static CapstoneConfig standard() {
        return new CapstoneConfig(300, 10, 0.01, 0.05, 20, 60_000, 3, 5, 1.22, 330);
    }

    /** A short one, for a first try: wider error bars. */
    public static CapstoneConfig quick() {
        return standard().withEpochs(120).withSteadySteps(6000);
    }

    /** With another length of training. */
    public CapstoneConfig withEpochs(int other) {
        return new CapstoneConfig(other, trainingBatch, trainingRate, steadyRate, steadyBatch, steadySteps, directions, weightBits, pue, kelvin);
    }

    /** With another length of wandering. */
    public CapstoneConfig withSteadySteps(int other) {
        return new CapstoneConfig(epochs, trainingBatch, trainingRate, steadyRate, steadyBatch, other, directions, weightBits, pue, kelvin);
    }

    /** With another rate and batch of wandering. */
    public CapstoneConfig withSteady(double rate, int batch) {
        return new CapstoneConfig(epochs, trainingBatch, trainingRate, rate, batch, steadySteps, directions, weightBits, pue, kelvin);
    }

    /** Watched in another number of directions. */
    public CapstoneConfig withDirections(int other) {
        return new CapstoneConfig(epochs, trainingBatch, trainingRate, steadyRate, steadyBatch, steadySteps, other, weightBits, pue, kelvin);
    }

    /** With other weights. */
    public CapstoneConfig withWeightBits(int other) {
        return new CapstoneConfig(epochs, trainingBatch, trainingRate, steadyRate, steadyBatch, steadySteps, directions, other, pue, kelvin);
    }

    /** In another building. */
    public CapstoneConfig withBuilding(double otherPue, double otherKelvin) {
        return new CapstoneConfig(epochs, trainingBatch, trainingRate, steadyRate, steadyBatch, steadySteps, directions, weightBits, otherPue,
                otherKelvin);
    }

    private static void between(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw Require.broken(name, value, "must be from " + least + " to " + most, "");
        }
    }
}
