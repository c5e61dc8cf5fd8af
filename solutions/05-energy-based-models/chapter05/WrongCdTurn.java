package chapter05;

import thermolab.energy.Rbm;
import thermolab.exercise.Misses;
import thermolab.learn.BarsAndStripes;
import thermolab.learn.RbmScores;
import thermolab.learn.RbmStart;
import thermolab.learn.RbmTrainer;
import thermolab.learn.RbmTraining;
import thermolab.num.RandomStream;

/** Answers that the tests must tell from a right one. */
public final class WrongCdTurn {

    private WrongCdTurn() {
    }

    /** Runs to the end, as one does who trusts the method. */
    @Misses("turns long before the end")
    public static final class RunsAllNight extends MyCdTurn {
        @Override
        public Kept best(Training training) {
            return after(training, training.most());
        }
    }

    /** Watches the reconstruction error, which falls to the end. */
    @Misses("turns long before the end")
    public static final class WatchesReconstructions extends MyCdTurn {
        @Override
        public Kept best(Training training) {
            Kept best = after(training, 0);
            for (int update = training.most() / 8; update <= training.most(); update += training.most() / 8) {
                Kept next = after(training, update);
                if (error(next) < error(best)) {
                    best = next;
                }
            }
            return best;
        }

        private static double error(Kept kept) {
            return RbmScores.reconstructionError(Rbm.of(kept.w(), kept.a(), kept.b()), BarsAndStripes.patterns(3));
        }
    }

    /** Stops long before the turn, for safety. */
    @Misses("turns long before the end")
    public static final class StopsTooEarly extends MyCdTurn {
        @Override
        public Kept best(Training training) {
            return after(training, training.most() / 30);
        }
    }

    /** The cost with its sign turned. */
    @Misses("costs likelihood")
    public static final class Gain extends MyCdTurn {
        @Override
        public double costOfNight(Training training) {
            return -super.costOfNight(training);
        }
    }

    /** A machine of its own making, not one that this training passed through. */
    @Misses("passed through")
    public static final class AnotherMachine extends MyCdTurn {
        @Override
        public Kept best(Training training) {
            Kept kept = super.best(training);
            return new Kept(kept.w(), kept.a(), kept.b(), kept.update() / 2);
        }
    }

    private static CdTurn.Kept after(CdTurn.Training training, int updates) {
        double[][] pictures = BarsAndStripes.patterns(3);
        RbmTrainer trainer = new RbmTrainer(RbmStart.random(9, training.hidden(), 0.1, RandomStream.of(training.seed())),
                RbmTraining.cd(1, training.rate()), training.batch(), RandomStream.of(training.seed() + 1));
        float[][] rows = new float[training.batch()][9];
        for (int i = 0; i < rows.length; i++) {
            for (int pixel = 0; pixel < 9; pixel++) {
                rows[i][pixel] = (float) pictures[i % 14][pixel];
            }
        }
        while (trainer.steps() < updates) {
            trainer.step(rows, 0);
        }
        Rbm rbm = trainer.rbm();
        return new CdTurn.Kept(rbm.weights().toDoubleMatrix(), rbm.visibleBias().toDoubleVector(), rbm.hiddenBias().toDoubleVector(), updates);
    }
}
