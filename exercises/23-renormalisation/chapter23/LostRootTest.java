package chapter23;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = LostRoot.class, number = 5, title = "Is the root lost?", points = 3, level = ExerciseTest.Level.FIND_OUT, hints = {
    "You never see a parent beside its child. But two children of one parent you do see.",
    "The product of two siblings is the product of two copies' signs: its mean is $(1 - 2\\varepsilon)^2$. Its error comes from the spread over trees.",
    "An error of a square is an error of its root: divide by twice the root. Per generation there are $b$ times as many witnesses, each worth "
        + "$(1 - 2\\varepsilon)^2$ of what it was."})
public class LostRootTest {

    private static int[][] leaves(int trees, int branches, int generations, double flip, RandomGenerator random) {
        int[][] all = new int[trees][];
        for (int t = 0; t < trees; t++) {
            int[] row = {random.nextBoolean() ? 1 : -1};
            for (int n = 0; n < generations; n++) {
                int[] children = new int[row.length * branches];
                for (int i = 0; i < children.length; i++) {
                    children[i] = random.nextDouble() < flip ? -row[i / branches] : row[i / branches];
                }
                row = children;
            }
            all[t] = row;
        }
        return all;
    }

    /** One standard error that a good reading of so many trees has, by independent families. */
    private static double usual(int trees, int branches, int generations, double flip) {
        double theta = 1 - 2 * flip;
        double families = trees * Math.pow(branches, generations - 1);
        double pairs = branches * (branches - 1) / 2.0;
        double square = theta * theta;
        double variance = (1 - square * square) / pairs + 2 * (pairs - 1) / pairs * (branches > 2 ? square - square * square : 0);
        return Math.sqrt(variance / families) / (4 * theta);
    }

    @Checks(points = 1, idea = "The flip probability is in the siblings: two copies of one parent")
    void flipFromSiblings(LostRoot answer, RandomGenerator random) {
        for (int branches = 2; branches <= 3; branches++) {
            double flip = random.nextDouble(0.05, 0.25);
            LostRoot.Reading reading = answer.read(leaves(300, branches, 4, flip, random), branches);
            assertEquals(flip, reading.flip(), 5.5 * usual(300, branches, 4, flip));
        }
    }

    @Checks(points = 1, idea = "The error is honest, and it is that of the flip probability: over many readings the deviations, in errors, have a mean square of about one")
    void errorIsHonest(LostRoot answer, RandomGenerator random) {
        double flip = random.nextDouble(0.1, 0.2);
        double squares = 0;
        for (int k = 0; k < 40; k++) {
            LostRoot.Reading reading = answer.read(leaves(200, 2, 3, flip, random), 2);
            assertTrue(reading.error() > 0, "an error is greater than zero");
            squares += Math.pow((reading.flip() - flip) / reading.error(), 2) / 40;
        }
        assertTrue(squares > 0.3 && squares < 2.5, "mean square of the deviations in errors: " + squares);
    }

    @Checks(points = 1, idea = "The root is kept where bθ² is above one, and lost where it is below, though single leaves remember a little in both")
    void threshold(LostRoot answer, RandomGenerator random) {
        double[][] cases = {{2, 0.11}, {2, 0.19}, {3, 0.17}, {3, 0.26}, {2, 0.30}}; // thresholds at 0.146 and 0.211
        for (double[] c : cases) {
            int branches = (int) c[0];
            double flip = c[1] + random.nextDouble(-0.005, 0.005);
            boolean kept = branches * (1 - 2 * flip) * (1 - 2 * flip) > 1;
            assertEquals(kept, answer.read(leaves(500, branches, 4, flip, random), branches).kept(), "b = " + branches + ", flip = " + flip);
        }
    }
}
