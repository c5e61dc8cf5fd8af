package thermolab.compute;

import java.util.stream.IntStream;
import thermolab.num.Estimate;
import thermolab.num.Require;
import thermolab.sample.Drive;

/**
 * What came of erasing many bits in driven double wells.
 *
 * @param drive works, heats and energies of each path, in k_B T
 * @param before where each bead was
 * @param after where each bead is; the left well, below zero, is a failure
 */
public record ErasureRun(Drive drive, double[] before, double[] after) {

    public ErasureRun {
        Require.sameLength("before", before.length, "paths", drive.chains());
        Require.sameLength("after", after.length, "paths", drive.chains());
        before = before.clone();
        after = after.clone();
    }

    /** Mean work on a bit, in k_B T; needs two paths. */
    public Estimate work() {
        return Estimate.ofMean(drive.workOn());
    }

    /** Mean heat that a bit gave to the bath, in k_B T. */
    public Estimate heatToBath() {
        return Estimate.ofMean(IntStream.range(0, drive.chains()).mapToDouble(k -> -drive.heatInto()[k]).toArray());
    }

    /** Mean work on those that were in the left well, or in the right one; at least two must have been there. */
    public Estimate workFrom(boolean left) {
        return Estimate.ofMean(IntStream.range(0, before.length).filter(k -> before[k] < 0 == left).mapToDouble(k -> drive.workOn()[k]).toArray());
    }

    /** The share of bits that ended in the left well. */
    public double failures() {
        return IntStream.range(0, after.length).filter(k -> after[k] < 0).count() / (double) after.length;
    }
}
