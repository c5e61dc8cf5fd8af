package thermolab.bench;

import thermolab.energy.Rbm;
import thermolab.learn.BarsAndStripes;
import thermolab.learn.RbmScores;
import thermolab.learn.RbmStart;
import thermolab.learn.RbmTrainer;
import thermolab.learn.RbmTraining;
import thermolab.num.RandomStream;

/** A restricted Boltzmann machine of 784 × 500 units: an epoch of CD-1 on 10 000 examples in batches of 100. */
final class RbmTask implements Task {

    static final int VISIBLE = 784;
    static final int HIDDEN = 500;
    static final int BATCH = 100;
    static final int EXAMPLES = 10_000;

    private static final RbmTraining SETTINGS = RbmTraining.cd(1, 0.05);

    private final float[][] data = new float[EXAMPLES][VISIBLE];
    private final RbmTrainer trainer;

    RbmTask() {
        RandomStream random = RandomStream.of(1);
        for (float[] row : data) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextDouble() < 0.3 ? 1 : 0;
            }
        }
        trainer = new RbmTrainer(RbmStart.random(VISIBLE, HIDDEN, 0.01, random), SETTINGS, BATCH, random);
    }

    @Override
    public void run() {
        trainer.epoch(data);
    }

    /** What a small machine learns of bars and stripes in 5 000 steps: nats a picture, by an exact log Z. */
    @Override
    public double answer() {
        double[][] pictures = BarsAndStripes.patterns(4);
        float[][] rows = new float[pictures.length][16];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < 16; j++) {
                rows[i][j] = (float) pictures[i][j];
            }
        }
        RandomStream random = RandomStream.of(2);
        Rbm start = RbmStart.random(16, 8, 0.01, random);
        RbmTrainer small = new RbmTrainer(start, SETTINGS, rows.length, random);
        for (int i = 0; i < 5_000; i++) {
            small.epoch(rows);
        }
        return RbmScores.meanLogLikelihood(small.rbm(), pictures);
    }
}
