package chapter05;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter05.CdTurn.Kept;
import chapter05.CdTurn.Training;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.energy.Rbm;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.learn.BarsAndStripes;
import thermolab.learn.RbmScores;
import thermolab.learn.RbmStart;
import thermolab.learn.RbmTrainer;
import thermolab.learn.RbmTraining;
import thermolab.num.RandomStream;

@ExerciseTest(contract = CdTurn.class, number = 6, title = "When does CD-1 turn?", points = 3, level = Level.FIND_OUT, hints = {
    "Which reading tells how well a machine models the pictures? With 9 visible units it can be had exactly at any update.",
    "Draw that reading every 50 updates for one training. It is noisy: keep the machine of the best reading, not the last one.",
    "`trainer.rbm()` is a copy that later updates leave alone: keep it when `RbmScores.meanLogLikelihood` is the highest so far."})
public class CdTurnTest {

    private static final double[][] PICTURES = BarsAndStripes.patterns(3);
    private static final int MOST = 3000;
    private static final int SHORT = 2000; // for what does not need the whole fall
    private static final int READING = 100; // updates between two readings of our own run
    private static final double FLICKER = 0.15; // nats between neighbouring readings of one run, about two standard deviations
    private static final double SINGLE = 1e-4; // of likelihoods in single precision
    private static final double ROUNDED_ON_THE_WAY = 2e-3; // single precision, two thousand updates; the cost is some tenths

    @Checks(points = 2, idea = "The likelihood under CD-1 turns long before the end: the machine to keep is the one of its highest reading")
    void keepsTheBest(CdTurn answer, RandomGenerator random) {
        for (int trial = 0; trial < 2; trial++) {
            Training training = drawn(random, MOST);
            double highest = Arrays.stream(likelihoods(training)).max().orElseThrow();
            assertTrue(likelihood(answer.best(training)) > highest - FLICKER, "a better machine was on the way");
        }
    }

    @Checks(points = 0.5, idea = "The machine is one that this training passed through, after the update that is named")
    void wasOnTheWay(CdTurn answer, RandomGenerator random) {
        Training training = drawn(random, SHORT);
        Kept kept = answer.best(training);
        assertTrue(kept.update() >= 0 && kept.update() <= training.most(), "update out of range");
        RbmTrainer trainer = trainer(training);
        float[][] rows = rows(training.batch());
        while (trainer.steps() < kept.update()) {
            trainer.step(rows, 0);
        }
        assertEquals(RbmScores.meanLogLikelihood(trainer.rbm(), PICTURES), likelihood(kept), SINGLE);
    }

    @Checks(points = 0.5, idea = "Not to stop costs likelihood: that of the machine kept, less that of the last one")
    void cost(CdTurn answer, RandomGenerator random) {
        Training training = drawn(random, SHORT);
        double[] likelihoods = likelihoods(training);
        assertEquals(likelihood(answer.best(training)) - likelihoods[likelihoods.length - 1], answer.costOfNight(training), ROUNDED_ON_THE_WAY);
    }

    /** Trainings that are sure to turn: of high rates and small batches. */
    private static Training drawn(RandomGenerator random, int most) {
        return new Training(7 + random.nextInt(3), 1.1 + 0.05 * random.nextInt(5), 28, 1 + random.nextInt(1_000_000), most);
    }

    private static double[] likelihoods(Training training) {
        RbmTrainer trainer = trainer(training);
        float[][] rows = rows(training.batch());
        double[] likelihoods = new double[training.most() / READING];
        for (int reading = 0; reading < likelihoods.length; reading++) {
            while (trainer.steps() < (reading + 1) * READING) {
                trainer.step(rows, 0);
            }
            likelihoods[reading] = RbmScores.meanLogLikelihood(trainer.rbm(), PICTURES);
        }
        return likelihoods;
    }

    private static double likelihood(Kept kept) {
        return RbmScores.meanLogLikelihood(Rbm.of(kept.w(), kept.a(), kept.b()), PICTURES);
    }

    private static RbmTrainer trainer(Training training) {
        Rbm start = RbmStart.random(9, training.hidden(), 0.1, RandomStream.of(training.seed()));
        return new RbmTrainer(start, RbmTraining.cd(1, training.rate()), training.batch(), RandomStream.of(training.seed() + 1));
    }

    private static float[][] rows(int batch) {
        float[][] rows = new float[batch][9];
        for (int i = 0; i < batch; i++) {
            for (int pixel = 0; pixel < 9; pixel++) {
                rows[i][pixel] = (float) PICTURES[i % PICTURES.length][pixel];
            }
        }
        return rows;
    }
}
