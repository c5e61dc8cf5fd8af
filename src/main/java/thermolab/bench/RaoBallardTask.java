package thermolab.bench;

import thermolab.infer.PatchPrior;
import thermolab.infer.RaoBallard;
import thermolab.infer.RaoBallardSize;
import thermolab.num.RandomStream;

/** The two-level patch model of chapter 15: 1000 scenes of three patches settle in 30 steps, then the weights move, 20 times over. */
final class RaoBallardTask implements Task {

    static final int SCENES = 1000;

    private static final RaoBallardSize SIZE = new RaoBallardSize(64, 3, 20, 16);
    private static final PatchPrior PRIOR = new PatchPrior(3, 10, 0.5, 0.2);
    private static final int BATCHES = 20;
    private static final int STEPS = 30;

    private final float[][] scenes = new float[SCENES][SIZE.patches() * SIZE.pixels()];
    private final RaoBallard model = new RaoBallard(SIZE, PRIOR, SCENES, RandomStream.of(1));

    /** Waves of five lengths in two directions, so that there is something to learn, and the same on both sides. */
    RaoBallardTask() {
        for (int b = 0; b < SCENES; b++) {
            for (int k = 0; k < scenes[b].length; k++) {
                int column = k / 64 * 8 + k % 8;
                int row = k / 8 % 8;
                double phase = (column * (1 + b % 5) + row * (b % 7 - 3)) * 0.3 + 0.7 * b;
                scenes[b][k] = (float) (2 * Math.sin(phase));
            }
        }
    }

    @Override
    public void run() {
        learn(model);
    }

    private void learn(RaoBallard pupil) {
        for (int batch = 0; batch < BATCHES; batch++) {
            pupil.settle(scenes, 0, STEPS);
            pupil.learn(0.3, 0.1);
        }
    }

    /** What is left of the free energy of a scene, in nats, after new weights have moved twenty times. */
    @Override
    public double answer() {
        RaoBallard fresh = new RaoBallard(SIZE, PRIOR, SCENES, RandomStream.of(1));
        learn(fresh);
        fresh.settle(scenes, 0, STEPS);
        return fresh.freeEnergy();
    }
}
