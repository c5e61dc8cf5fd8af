package thermolab.bench;

import thermolab.compute.DrivenErasure;
import thermolab.compute.ErasureDensity;
import thermolab.compute.ErasureRun;

/** Works and heats of erasing 100 000 bits in a driven double well, h = 12, F = 6, τ = 4, in 2000 steps of Heun's rule. */
final class ErasureTask implements Task {

    static final int PATHS = 100_000;

    private final DrivenErasure erasure = new DrivenErasure(12, 6, 4, 2000);
    private final double exact = ErasureDensity.of(erasure).meanWork();
    private ErasureRun run;
    private long seed;

    @Override
    public void run() {
        run = erasure.erase(PATHS, seed++);
    }

    /** How far the mean work is from that of the density, in standard errors; a thousand where the first law fails for a path. */
    @Override
    public double answer() {
        return run.drive().firstLawError() < 1e-9 ? run.work().sigmasFrom(exact) : 1000;
    }

    @Override
    public int warmUp() {
        return 2;
    }
}
