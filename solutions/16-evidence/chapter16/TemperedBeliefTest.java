package chapter16;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = TemperedBelief.class, number = 5, title = "Two temperatures", points = 2, hints = {
    "A Gaussian to the power $1/T$ is a Gaussian again. What becomes of its variance, and of its mean?",
    "Precisions add, and means are weighted by precisions: the prior's and that of each reading, each with its own power."})
public class TemperedBeliefTest {

    private static final TemperedBelief.Gauss PRIOR = new TemperedBelief.Gauss(-1, 2);
    private static final double[] DATA = {1.2, 0.4, 2.1, 1.5, 0.9};
    private static final double ROUNDING = 1e-9;

    private static void equal(double mean, double variance, TemperedBelief.Gauss found) {
        assertEquals(mean, found.mean(), ROUNDING * Math.max(1, Math.abs(mean)));
        assertEquals(variance, found.variance(), ROUNDING * variance);
    }

    @Checks(points = 0.5, idea = "At T = 1 both are the posterior")
    void posterior(TemperedBelief answer) {
        for (TemperedBelief.Kind kind : TemperedBelief.Kind.values()) {
            equal((-0.5 + 2 * 6.1) / 10.5, 1 / 10.5, answer.temper(PRIOR, DATA, 0.5, 1, kind));
        }
    }

    @Checks(points = 0.75, idea = "Everything at T keeps the mean and multiplies the variance by T")
    void everything(TemperedBelief answer) {
        for (double t : new double[] {1e-6, 0.1, 4, 1e6}) {
            equal(11.7 / 10.5, t / 10.5, answer.temper(PRIOR, DATA, 0.5, t, TemperedBelief.Kind.EVERYTHING));
        }
    }

    @Checks(points = 0.75, idea = "The likelihood alone at T moves the balance: cold to the readings, hot to the prior")
    void likelihood(TemperedBelief answer) {
        equal((-0.5 + 0.5 * 6.1) / 3, 1.0 / 3, answer.temper(PRIOR, DATA, 0.5, 4, TemperedBelief.Kind.LIKELIHOOD));
        assertEquals(1.22, answer.temper(PRIOR, DATA, 0.5, 1e-6, TemperedBelief.Kind.LIKELIHOOD).mean(), 1e-5);
        TemperedBelief.Gauss hot = answer.temper(PRIOR, DATA, 0.5, 1e6, TemperedBelief.Kind.LIKELIHOOD);
        assertEquals(-1, hot.mean(), 1e-3);
        assertEquals(2, hot.variance(), 1e-3);
    }
}
