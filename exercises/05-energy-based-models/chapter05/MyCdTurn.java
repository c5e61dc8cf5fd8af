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
        throw new Unsolved();
    }

    @Override
    public double costOfNight(Training training) {
        throw new Unsolved();
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
