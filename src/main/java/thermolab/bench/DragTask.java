package thermolab.bench;

import org.hipparchus.special.Erf;
import thermolab.sample.DraggedTrap;
import thermolab.sample.TrapDrive;

/** Works of 100 000 Euler paths of 300 steps: a bead in a trap with k = 2 that is dragged at v = 1 for t = 3, γ = T = 1. */
final class DragTask implements Task {

    static final int PATHS = 100_000;
    static final int STEPS = 300;

    private final TrapDrive drive = new DraggedTrap(2, 1, 1, 3, 1).inSteps(STEPS).euler();
    private long seed;
    private double[] works = {};

    @Override
    public void run() {
        works = drive.works(PATHS, seed++);
    }

    /** How far the worst of mean, variance and P(W &lt; 0) is from the closed form of these very steps, in standard errors. */
    @Override
    public double answer() {
        double mean = drive.meanWork();
        double variance = drive.workVariance();
        double below = Erf.erfc(mean / Math.sqrt(2 * variance)) / 2;
        double sum = 0;
        double squares = 0;
        double negative = 0;
        for (double w : works) {
            sum += (w - mean) / PATHS;
            squares += (w - mean) * (w - mean) / PATHS;
            negative += w < 0 ? 1.0 / PATHS : 0;
        }
        double offMean = Math.abs(sum) / Math.sqrt(variance / PATHS);
        double offVariance = Math.abs(squares - variance) / (variance * Math.sqrt(2.0 / PATHS));
        double offShare = Math.abs(negative - below) / Math.sqrt(below * (1 - below) / PATHS);
        return Math.max(offMean, Math.max(offVariance, offShare));
    }

    @Override
    public int warmUp() {
        return 8;
    }
}
