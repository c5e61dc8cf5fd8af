package chapter17;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = PullingThermometer.class, number = 5, title = "How hot was the molecule?", points = 3,
    level = ExerciseTest.Level.FIND_OUT, hints = {
    "Crooks' theorem holds whatever the law of the works is. What is the slope of its line in the unit of the works, and where does it cross?",
    "Histograms of both directions in the same bins; divide by how many works each has; fit a weighted straight line.",
    "Without bins, and sharper: the logistic regression of the direction on the work. Mind the odds that come from unequal numbers."})
public class PullingThermometerTest {

    private static final double SIGMAS = 9; // six of the sharpest reading, and half as much again for one through bins

    /** Two ways of opening, each with Gaussian works in units of T; their mixture obeys Crooks' theorem exactly. */
    private record Molecule(double t, double share, double[] delta, double[] s) {

        static Molecule drawn(RandomGenerator random) {
            double first = random.nextDouble(5, 15);
            return new Molecule(random.nextDouble(2, 8), random.nextDouble(0.4, 0.6), new double[] {first, first + random.nextDouble(2, 3)},
                    new double[] {random.nextDouble(0.8, 1.2), random.nextDouble(1.9, 2.3)});
        }

        double weight(int i) {
            return i == 0 ? share : 1 - share;
        }

        /** ΔF/T = −ln Σ a e^(−Δ). */
        double change() {
            return -Math.log(weight(0) * Math.exp(-delta[0]) + weight(1) * Math.exp(-delta[1]));
        }

        double[] works(int n, boolean opening, RandomGenerator random) {
            double[] works = new double[n];
            double first = opening ? share : share * Math.exp(change() - delta[0]);
            int sign = opening ? 1 : -1;
            for (int k = 0; k < n; k++) {
                int i = random.nextDouble() < first ? 0 : 1;
                works[k] = t * (sign * delta[i] + s[i] * s[i] / 2 + s[i] * random.nextGaussian());
            }
            return works;
        }

        /** One standard error of the slope (relative) and of the crossing (in T) of the likeliest line, from the curvature at the truth. */
        double[] errors(double[] opening, double[] closing) {
            double[] sums = new double[3];
            double odds = Math.log((double) opening.length / closing.length);
            for (double w : opening) {
                add(sums, w / t - change(), odds);
            }
            for (double w : closing) {
                add(sums, -w / t - change(), odds);
            }
            double determinant = sums[0] * sums[2] - sums[1] * sums[1];
            return new double[] {Math.sqrt(sums[0] / determinant), Math.sqrt(sums[2] / determinant)};
        }

        private static void add(double[] sums, double x, double odds) {
            double p = 1 / (1 + Math.exp(-odds - x));
            sums[0] += p * (1 - p);
            sums[1] += p * (1 - p) * x;
            sums[2] += p * (1 - p) * x * x;
        }
    }

    @Checks(points = 1, idea = "The slope of Crooks' line is 1/T, for works of any law, also where they are no Gaussians")
    void temperature(PullingThermometer answer, RandomGenerator random) {
        for (int problem = 0; problem < 3; problem++) {
            Molecule molecule = Molecule.drawn(random);
            double[] opening = molecule.works(4000, true, random);
            double[] closing = molecule.works(4000, false, random);
            double error = molecule.t() * molecule.errors(opening, closing)[0];
            assertEquals(molecule.t(), answer.read(opening, closing).temperature(), SIGMAS * error, "temperature of the bath");
        }
    }

    @Checks(points = 1, idea = "The line crosses zero at ΔF, which is neither a mean work nor half-way between the two means")
    void freeEnergy(PullingThermometer answer, RandomGenerator random) {
        for (int problem = 0; problem < 3; problem++) {
            Molecule molecule = Molecule.drawn(random);
            double[] opening = molecule.works(4000, true, random);
            double[] closing = molecule.works(4000, false, random);
            double error = molecule.t() * molecule.errors(opening, closing)[1];
            assertEquals(molecule.t() * molecule.change(), answer.read(opening, closing).freeEnergy(), SIGMAS * error, "free energy of opening");
        }
    }

    @Checks(points = 1, idea = "Four times as many openings as closings change neither reading: shares are compared, not counts")
    void unequalNumbers(PullingThermometer answer, RandomGenerator random) {
        Molecule molecule = Molecule.drawn(random);
        double[] opening = molecule.works(6000, true, random);
        double[] closing = molecule.works(1500, false, random);
        double[] errors = molecule.errors(opening, closing);
        PullingThermometer.Reading reading = answer.read(opening, closing);
        assertEquals(molecule.t() * molecule.change(), reading.freeEnergy(), SIGMAS * molecule.t() * errors[1], "free energy of opening");
        assertEquals(molecule.t(), reading.temperature(), SIGMAS * molecule.t() * errors[0], "temperature of the bath");
    }
}
