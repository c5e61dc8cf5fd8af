package thermolab.bench;

import java.util.Arrays;
import thermolab.num.LogSumExp;
import thermolab.quantum.TransverseIsing;

/** All 1024 energies of a ring of ten spins with J = h = 1. */
final class ChainTask implements Task {

    private double[] spectrum = {};

    @Override
    public void run() {
        spectrum = TransverseIsing.ring(10, 1, 1).spectrum();
    }

    /** ln Z at T = 1. */
    @Override
    public double answer() {
        return LogSumExp.of(Arrays.stream(spectrum).map(energy -> -energy).toArray());
    }

    @Override
    public int warmUp() {
        return 5;
    }
}
