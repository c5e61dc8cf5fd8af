package chapter05;

import thermolab.energy.Rbm;
import thermolab.exercise.Unsolved;
import thermolab.learn.BarsAndStripes;
import thermolab.learn.RbmScores;
import thermolab.learn.RbmStart;
import thermolab.learn.RbmTrainer;
import thermolab.learn.RbmTraining;
import thermolab.num.RandomStream;

public class MyCdTurn implements CdTurn {

    @Override
    public Kept best(Training training) {
        // BEGIN SOLUTION
        double[][] pictures = BarsAndStripes.patterns(3);
        RbmTrainer trainer = trainer(training);
        float[][] rows = rows(pictures, training.batch());
        Rbm best = trainer.rbm();
        double highest = RbmScores.meanLogLikelihood(best, pictures);
        int update = 0;
        while (trainer.steps() < training.most()) {
            trainer.step(rows, 0);
            if (trainer.steps() % 50 == 0) { // a reading costs more than an update
                double likelihood = RbmScores.meanLogLikelihood(trainer.rbm(), pictures);
                if (likelihood > highest) {
                    highest = likelihood;
                    best = trainer.rbm();
                    update = (int) trainer.steps();
                }
            }
        }
        return new Kept(best.weights().toDoubleMatrix(), best.visibleBias().toDoubleVector(), best.hiddenBias().toDoubleVector(), update);
        // END SOLUTION
    }

    @Override
    public double costOfNight(Training training) {
        // BEGIN SOLUTION
        double[][] pictures = BarsAndStripes.patterns(3);
        Kept kept = best(training);
        RbmTrainer trainer = trainer(training);
        float[][] rows = rows(pictures, training.batch());
        while (trainer.steps() < training.most()) {
            trainer.step(rows, 0);
        }
        return RbmScores.meanLogLikelihood(Rbm.of(kept.w(), kept.a(), kept.b()), pictures)
                - RbmScores.meanLogLikelihood(trainer.rbm(), pictures);
        // END SOLUTION
    }

    /** The training, before its first update. This one is given. */
    private static RbmTrainer trainer(Training training) {
        Rbm start = RbmStart.random(9, training.hidden(), 0.1, RandomStream.of(training.seed()));
        return new RbmTrainer(start, RbmTraining.cd(1, training.rate()), training.batch(), RandomStream.of(training.seed() + 1));
    }

    /** Pictures one after the other, again and again. This one is given. */
    private static float[][] rows(double[][] pictures, int batch) {
        float[][] rows = new float[batch][9];
        for (int i = 0; i < batch; i++) {
            for (int pixel = 0; pixel < 9; pixel++) {
                rows[i][pixel] = (float) pictures[i % pictures.length][pixel];
            }
        }
        return rows;
    }
}
