package chapter13;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = UnknownLine.class, number = 5, title = "What does the box pass on?", points = 3, level = ExerciseTest.Level.FIND_OUT,
    hints = {
        "Begin with the information of the table of shares. Then try a box that passes nothing on: what do you find?",
        "Each of the three entropies is low by (outcomes seen − 1)/2n. Which combination of them is the information, and which way is it off?",
        "The information is a mean of $\\ln\\frac{p(x,y)}{p(x)p(y)}$ over the uses; its error comes from the spread of that number. With nothing "
            + "passed on the spread is gone, and what is left is that of the bias itself: variance (number of free entries)/(2n²)."})
public class UnknownLineTest {

    private static final int USES = 4000;
    private static final double SIGMAS = 6; // one fault in 10⁸ for an honest error

    /** A box whose outputs are the inputs' own distributions, mixed with one for all. */
    private record Box(double[] px, double[][] given) {

        static Box drawn(int inputs, int outputs, double strength, RandomGenerator random) {
            double[] px = weights(inputs, random);
            double[] common = weights(outputs, random);
            double[][] given = new double[inputs][];
            for (int x = 0; x < inputs; x++) {
                given[x] = weights(outputs, random);
                for (int y = 0; y < outputs; y++) {
                    given[x][y] = strength * given[x][y] + (1 - strength) * common[y];
                }
            }
            return new Box(px, given);
        }

        private static double[] weights(int n, RandomGenerator random) {
            double[] p = random.doubles(n, 0.3, 2).toArray();
            double sum = 0;
            for (double pi : p) {
                sum += pi;
            }
            for (int i = 0; i < n; i++) {
                p[i] /= sum;
            }
            return p;
        }

        int[][] use(int n, RandomGenerator random) {
            int[][] uses = new int[2][n];
            for (int i = 0; i < n; i++) {
                uses[0][i] = draw(px, random);
                uses[1][i] = draw(given[uses[0][i]], random);
            }
            return uses;
        }

        private static int draw(double[] p, RandomGenerator random) {
            double u = random.nextDouble();
            int k = 0;
            while (k < p.length - 1 && u >= p[k]) {
                u -= p[k++];
            }
            return k;
        }

        /** Mean and standard deviation of ln p(x,y)/(p(x)p(y)). */
        double[] truth() {
            double mean = 0;
            double squares = 0;
            for (int x = 0; x < px.length; x++) {
                for (int y = 0; y < given[x].length; y++) {
                    double py = 0;
                    for (int k = 0; k < px.length; k++) {
                        py += px[k] * given[k][y];
                    }
                    double log = Math.log(given[x][y] / py);
                    mean += px[x] * given[x][y] * log;
                    squares += px[x] * given[x][y] * log * log;
                }
            }
            return new double[] {mean, Math.sqrt(Math.max(0, squares - mean * mean))};
        }
    }

    @Checks(points = 1, idea = "The information of a box that passes something on, in nats, within its statistics")
    void findsIt(UnknownLine answer, RandomGenerator random) {
        for (int problem = 0; problem < 5; problem++) {
            Box box = Box.drawn(random.nextInt(2, 6), random.nextInt(2, 6), 1, random);
            int[][] uses = box.use(USES, random);
            double nats = answer.examine(uses[0], uses[1], box.px().length, box.given()[0].length).nats();
            double[] truth = box.truth();
            assertEquals(truth[0], nats, SIGMAS * (truth[1] / Math.sqrt(USES) + 4.0 / USES), "information");
        }
    }

    @Checks(points = 1, idea = "Nothing from nothing: a box that passes nothing on has no information, however many entries its table has")
    void nothingFromNothing(UnknownLine answer, RandomGenerator random) {
        double sum = 0;
        int repeats = 12;
        for (int i = 0; i < repeats; i++) {
            Box box = Box.drawn(12, 15, 0, random);
            int[][] uses = box.use(USES, random);
            sum += answer.examine(uses[0], uses[1], 12, 15).nats() / repeats;
        }
        double free = 11 * 14; // the plug-in estimate is free/2n high, and its deviation √(free/2)/n
        assertEquals(0, sum, SIGMAS * Math.sqrt(free / 2) / USES / Math.sqrt(repeats) + 0.1 * free / (2 * USES), "mean of " + repeats + " boxes");
    }

    @Checks(points = 1, idea = "The error is honest: the deviations from the truth, in errors, have a mean square of about one")
    void errorIsHonest(UnknownLine answer, RandomGenerator random) {
        Box box = Box.drawn(4, 4, 1, random);
        double squares = 0;
        int repeats = 120;
        int uses = 1000;
        for (int i = 0; i < repeats; i++) {
            int[][] record = box.use(uses, random);
            UnknownLine.Finding finding = answer.examine(record[0], record[1], 4, 4);
            assertTrue(finding.error() > 0, "an error is greater than zero");
            double off = (finding.nats() - box.truth()[0]) / finding.error();
            squares += Math.min(off * off, 100) / repeats;
        }
        assertEquals(1, squares, SIGMAS * Math.sqrt(2.0 / repeats) + 0.1, "mean square of the deviations, in errors");
    }
}
