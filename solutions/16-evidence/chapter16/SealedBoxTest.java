package chapter16;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = SealedBox.class, number = 6, title = "The free energy of a box", points = 3, level = ExerciseTest.Level.FIND_OUT,
    hints = {
    "Change β from β₀ to β₁ and leave the state where it is: what work is that, in units of the temperature? And back?",
    "Two sets of works, there and back, unequal numbers: the third exercise has the estimate.",
    "Its variance is $\\frac{1}{n_F}\\left(\\frac{\\langle f^2\\rangle}{\\langle f\\rangle^2} - 1\\right)$ plus the same of the way back, with $f$ the "
        + "chances that the root's equation sums (Bennett, 1976). Resampling the draws does as well, in more time."})
public class SealedBoxTest {

    private static final double BETA0 = 0.2;
    private static final double BETA1 = 1.6;
    private static final double SIGMAS = 6;
    private static final int PROBLEMS = 80;

    /** Independent two-level units with gaps g; each twofold above. */
    private record Units(double[] gaps) {

        static Units drawn(RandomGenerator random) {
            return new Units(random.doubles(5, 0.8, 2.5).toArray());
        }

        double logZ(double beta) {
            double sum = 0;
            for (double g : gaps) {
                sum += Math.log1p(2 * Math.exp(-beta * g));
            }
            return sum;
        }

        double[] energies(double beta, int count, RandomGenerator random) {
            double[] drawn = new double[count];
            for (int i = 0; i < count; i++) {
                for (double g : gaps) {
                    double up = 2 * Math.exp(-beta * g);
                    drawn[i] += random.nextDouble() * (1 + up) < up ? g : 0;
                }
            }
            return drawn;
        }

        double truth() {
            return logZ(BETA1) - logZ(BETA0);
        }
    }

    /** Deviations from the truth, in nats, and claimed errors. */
    private static double[][] judged(SealedBox answer, int first, int second, RandomGenerator random) {
        double[][] found = new double[2][PROBLEMS];
        for (int i = 0; i < PROBLEMS; i++) {
            Units box = Units.drawn(random);
            SealedBox.Reading reading = answer.logRatio(BETA0, box.energies(BETA0, first, random), BETA1,
                    box.energies(BETA1, second, random));
            found[0][i] = reading.logRatio() - box.truth();
            found[1][i] = reading.error();
        }
        return found;
    }

    private static double meanSquare(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v * v / values.length;
        }
        return sum;
    }

    @Checks(points = 1, idea = "ln Z falls as β rises where energies are positive, and no straight line will do: on average the answer is right")
    void isRight(SealedBox answer, RandomGenerator random) {
        double[] off = judged(answer, 200, 200, random)[0];
        double mean = 0;
        for (double o : off) {
            mean += o / PROBLEMS;
        }
        assertEquals(0, mean, SIGMAS * 0.2 / Math.sqrt(PROBLEMS), "mean deviation over " + PROBLEMS + " boxes");
    }

    @Checks(points = 1, idea = "Both baths have their say: looking from one alone wastes most of the data")
    void isSharp(SealedBox answer, RandomGenerator random) {
        double spread = Math.sqrt(meanSquare(judged(answer, 100, 250, random)[0]));
        assertTrue(spread < 0.2, "deviations of " + spread + " where 0.13 is usual");
    }

    @Checks(points = 1, idea = "The error is honest: the deviations from the truth, in errors, have a mean square of about one")
    void errorIsHonest(SealedBox answer, RandomGenerator random) {
        double[][] found = judged(answer, 100, 150, random);
        double squares = 0;
        for (int i = 0; i < PROBLEMS; i++) {
            assertTrue(found[1][i] > 0, "an error is greater than zero");
            squares += Math.min(100, Math.pow(found[0][i] / found[1][i], 2)) / PROBLEMS;
        }
        assertEquals(1, squares, SIGMAS * Math.sqrt(2.0 / PROBLEMS) * 0.75 + 0.1, "mean square of the deviations, in errors");
    }
}
