package thermolab.bench;

import thermolab.energy.Ising;
import thermolab.energy.Onsager;
import thermolab.num.Tensors;
import thermolab.sample.Checkerboard;
import thermolab.sample.Metropolis;
import thermolab.sample.MultiSpin;
import thermolab.sample.Run;

/** Sweeps of Metropolis over a 256 × 256 lattice at its critical temperature, from all spins up. */
final class IsingTask implements Task {

    static final int SIDE = 256;
    static final int SWEEPS = 100;

    private final Run<?, ?> run;
    private final int warmUp;

    private IsingTask(Run<?, ?> run, int warmUp) {
        this.run = run;
        this.warmUp = warmUp;
    }

    /** One site after the other. */
    static IsingTask raster() {
        return new IsingTask(cold(Run.of(new Metropolis(), Ising.square(SIDE))), 20);
    }

    /** 64 spins in a word. */
    static IsingTask multiSpin() {
        return new IsingTask(cold(Run.of(new MultiSpin(), Ising.square(SIDE))), 100);
    }

    /** All black squares as one tensor, then all white ones. */
    static IsingTask checkerboard() {
        return new IsingTask(cold(Run.of(new Checkerboard(), Ising.square(SIDE))), 20);
    }

    private static Run<?, ?> cold(Run<?, ?> run) {
        return run.at(Onsager.CRITICAL_TEMPERATURE).from(Tensors.zeros(1, SIDE * SIDE).addi(1), 1);
    }

    @Override
    public void run() {
        run.go(SWEEPS);
    }

    /** Energy per spin. */
    @Override
    public double answer() {
        return run.state().energies()[0] / (SIDE * SIDE);
    }

    @Override
    public int warmUp() {
        return warmUp;
    }
}
