package thermolab.bench;

import thermolab.energy.Rbm;
import thermolab.infer.Ladder;
import thermolab.infer.RbmAnnealer;
import thermolab.learn.RbmStart;
import thermolab.meter.Works;
import thermolab.num.RandomStream;

/** Annealed importance sampling of a machine of 784 × 500 units: 100 chains × 1000 temperatures. */
final class AisTask implements Task {

    static final int CHAINS = 100;
    static final int TEMPERATURES = 1000;

    private static final double WIDTH = 0.05;

    private final RbmAnnealer annealer;

    AisTask() {
        RandomStream random = RandomStream.of(1);
        annealer = new RbmAnnealer(RbmStart.random(RbmTask.VISIBLE, RbmTask.HIDDEN, WIDTH, random), CHAINS, random);
    }

    @Override
    public void run() {
        annealer.forward(Ladder.uniform(TEMPERATURES));
    }

    /** ln Z of the course's machine of 4 × 3 units, by 1000 chains; exactly 5.50944. */
    @Override
    public double answer() {
        Rbm small = Rbm.of(new double[][] {{0.5, -0.4, 0.2}, {0.3, 0.8, -0.6}, {-0.7, 0.1, 0.9}, {0.2, -0.5, 0.4}},
                new double[] {0.1, -0.2, 0.3, 0}, new double[] {-0.1, 0.2, 0.05});
        RbmAnnealer few = new RbmAnnealer(small, 1000, RandomStream.of(2));
        return few.logZ(new Works(few.forward(Ladder.uniform(TEMPERATURES)), new double[0])).value();
    }

    @Override
    public int warmUp() {
        return 2;
    }
}
