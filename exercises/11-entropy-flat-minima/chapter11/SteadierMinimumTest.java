package chapter11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = SteadierMinimum.class, number = 6, title = "Which of two minima stands a shake?", points = 3,
    level = ExerciseTest.Level.FIND_OUT, hints = {
    "Nothing but asking helps: shake each minimum many times with Gaussians of standard deviation $\\sigma$ and average.",
    "The error of a mean of $n$ independent numbers is their standard deviation over $\\sqrt n$. Split the calls between the minima.",
    "Shake both minima with the *same* $\\xi$ and average the differences: what both losses share drops out of the error."})
public class SteadierMinimumTest {

    private static final double FAR = 1000; // between the minima
    private static final int CALLS = 2000;
    private static final int FEW = CALLS / 10;
    private static final double SIGMAS = 6; // one fault in 10⁸ for an honest error

    /** Two bowls with fourth powers; the one that is flatter at its bottom is steeper farther out. */
    private record Bowls(double[] a, double[] b, double deeper, double[] curvatureA, double[] curvatureB, double quarticA,
            double quarticB) implements ToDoubleFunction<double[]> {

        static Bowls drawn(RandomGenerator random) {
            int d = random.nextInt(2, 9);
            double[] a = random.doubles(d, -1, 1).toArray();
            double[] b = random.doubles(d, -1, 1).toArray();
            b[0] += FAR;
            double deeper = random.nextDouble(2, 6) * (random.nextBoolean() ? 1 : -1);
            return new Bowls(a, b, deeper, random.doubles(d, 1, 3).toArray(), random.doubles(d, 1, 3).toArray(),
                    random.nextDouble(0.2, 2), random.nextDouble(0.2, 2));
        }

        @Override
        public double applyAsDouble(double[] x) {
            boolean atA = Math.abs(x[0]) < FAR / 2;
            double value = atA ? 0 : deeper;
            for (int i = 0; i < x.length; i++) {
                double u = x[i] - (atA ? a : b)[i];
                value += (atA ? curvatureA : curvatureB)[i] * u * u / 2 + (atA ? quarticA : quarticB) * u * u * u * u;
            }
            return value;
        }

        double truth(double sigma) {
            double difference = deeper;
            double s2 = sigma * sigma;
            for (int i = 0; i < a.length; i++) {
                difference += (curvatureB[i] - curvatureA[i]) * s2 / 2 + 3 * (quarticB - quarticA) * s2 * s2;
            }
            return difference;
        }

        /** Standard deviation of the difference of two losses, shaken independently: Var u² = 2σ⁴, Var u⁴ = 96σ⁸, both rising with |u|. */
        double spread(double sigma) {
            double variance = 0;
            double s2 = sigma * sigma;
            for (int i = 0; i < a.length; i++) {
                variance += Math.pow(curvatureA[i] * s2 / Math.sqrt(2) + quarticA * Math.sqrt(96) * s2 * s2, 2)
                        + Math.pow(curvatureB[i] * s2 / Math.sqrt(2) + quarticB * Math.sqrt(96) * s2 * s2, 2);
            }
            return Math.sqrt(variance);
        }
    }

    @Checks(points = 1, idea = "What counts is the mean loss over shakes of this size, with the height of the bottoms, and not the curvature there")
    void findsTheDifference(SteadierMinimum answer, RandomGenerator random) {
        for (int problem = 0; problem < 20; problem++) {
            Bowls bowls = Bowls.drawn(random);
            double sigma = random.nextDouble(0.3, 1.2);
            SteadierMinimum.Reading reading = answer.compare(bowls, bowls.a(), bowls.b(), sigma, CALLS, random);
            double truth = bowls.truth(sigma);
            assertEquals(truth, reading.difference(), SIGMAS * bowls.spread(sigma) / Math.sqrt(CALLS / 2.0), "the difference of the mean losses");
        }
    }

    @Checks(points = 1, idea = "The error is honest: the deviations from the truth, in errors, have a mean square of about one")
    void errorIsHonest(SteadierMinimum answer, RandomGenerator random) {
        double squares = 0;
        int repeats = 150;
        for (int i = 0; i < repeats; i++) {
            Bowls bowls = Bowls.drawn(random);
            SteadierMinimum.Reading reading = answer.compare(bowls, bowls.a(), bowls.b(), 0.1, FEW, random);
            assertTrue(reading.error() > 0, "an error is greater than zero");
            double off = (reading.difference() - bowls.truth(0.1)) / reading.error();
            squares += Math.min(off * off, 100) / repeats;
        }
        assertEquals(1, squares, SIGMAS * Math.sqrt(2.0 / repeats) + 0.1, "mean square of the deviations, in errors");
    }

    @Checks(points = 1, idea = "The calls that are allowed are used and not exceeded, in any number of dimensions, and the places stay as they are")
    void keepsTheBudget(SteadierMinimum answer, RandomGenerator random) {
        double few = 0;          // of squared errors, whose means are those of the variance for any shape of the tails
        double many = 0;
        for (int problem = 0; problem < 20; problem++) {
            Bowls bowls = Bowls.drawn(random);
            double[] a = bowls.a().clone();
            double[] b = bowls.b().clone();
            int[] asked = {0};
            few += square(answer.compare(x -> bowls.applyAsDouble(x) + 0 * asked[0]++, a, b, 0.1, FEW, random).error());
            assertTrue(asked[0] <= FEW, "at most " + FEW + " calls");
            many += square(answer.compare(bowls, a, b, 0.1, CALLS, random).error());
            assertEquals(0, Math.abs(a[0] - bowls.a()[0]) + Math.abs(b[0] - bowls.b()[0]), 0);
        }
        assertEquals(0.1, many / few, 0.06, "ten times the calls make the square of the error a tenth");
    }

    private static double square(double x) {
        return x * x;
    }
}
