package chapter06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter06.UnknownMagnet.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

@ExerciseTest(contract = UnknownMagnet.class, number = 5, title = "the critical temperature of an unknown magnet", points = 3,
        level = Level.FIND_OUT, hints = {
            "Which number that one can make of readings of $m$ is the same for all sizes at the critical temperature, and only there?",
            "Make it for each of the 18 series. Draw the larger magnet's less the smaller one's against the temperature: where is it zero?",
            "Single points are noisy: put a straight line through those about the crossing. For the error bar leave out three chains at "
                + "a time and see how far the crossing moves (a jackknife)."})
public class UnknownMagnetTest {

    private static final int CHAINS = 24;
    private static final int READINGS = 150; // of each chain
    private static final int WARM = 30;      // readings that are thrown away
    private static final double SHIFT = 0.015; // by which the crossing of sides 8 and 16 lies off the critical temperature, at most
    private static final double NEAR = 0.025; // four standard errors of the crossing, and the shift
    private static final double SIGMAS = 5;

    private record Data(double critical, List<Series> series) {
    }

    @Checks(points = 2, idea = "At one temperature only magnets of all sizes look alike: there the cumulants of two sizes cross")
    void findsTheCrossing(UnknownMagnet answer, RandomGenerator random) {
        Data data = drawn(random);
        assertEquals(data.critical, answer.criticalTemperature(data.series).value(), NEAR * data.critical);
    }

    @Checks(points = 1, idea = "The error bar is honest: it reaches the truth, and it is no wider than what the readings leave open")
    void knowsItsError(UnknownMagnet answer, RandomGenerator random) {
        Data data = drawn(random);
        Estimate found = answer.criticalTemperature(data.series);
        assertTrue(found.standardError() > 5e-4 * data.critical, "too sure");
        assertTrue(found.standardError() < 0.025 * data.critical, "not sure enough");
        assertTrue(Math.abs(found.value() - data.critical) < SIGMAS * found.standardError() + SHIFT * data.critical, "out of reach");
    }

    /** A magnet of its own: two couplings, and a range of temperatures of which the critical one is not the middle. */
    private static Data drawn(RandomGenerator random) {
        double rows = 0.7 + 0.3 * random.nextDouble();
        double columns = 1.1 + 0.4 * random.nextDouble();
        double critical = critical(rows, columns);
        double middle = critical * (1 + (random.nextBoolean() ? 1 : -1) * (0.035 + 0.02 * random.nextDouble()));
        List<Series> series = new ArrayList<>();
        for (int side : new int[] {8, 16}) {
            for (int i = 0; i < 9; i++) {
                double temperature = middle * (1 + 0.02 * (i - 4));
                series.add(new Series(side, temperature, magnetisation(side, rows, columns, temperature, random.nextLong())));
            }
        }
        return new Data(critical, series);
    }

    /** sinh(2 J_x/T) sinh(2 J_y/T) = 1 at the critical temperature (Onsager 1944). */
    private static double critical(double rows, double columns) {
        double low = 0.1;
        double high = 20;
        while (high - low > 1e-12) {
            double middle = (low + high) / 2;
            if (Math.sinh(2 * rows / middle) * Math.sinh(2 * columns / middle) > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Clusters of Wolff's, on plain arrays, since this is most of what the test costs; two between readings. */
    private static double[] magnetisation(int side, double rows, double columns, double temperature, long seed) {
        RandomGenerator random = RandomStream.of(seed);
        double[] taken = {1 - Math.exp(-2 * rows / temperature), 1 - Math.exp(-2 * columns / temperature)};
        int[][] near = new int[side * side][];
        Arrays.setAll(near, i -> new int[] {i / side * side + (i + 1) % side, i / side * side + (i + side - 1) % side,
            (i + side) % (side * side), (i + side * side - side) % (side * side)}); // two along the row, two along the column
        double[] readings = new double[CHAINS * READINGS];
        for (int chain = 0; chain < CHAINS; chain++) {
            int[] spins = new int[side * side];
            Arrays.fill(spins, 1);
            int sum = side * side;
            for (int n = -WARM; n < READINGS; n++) {
                sum += cluster(spins, near, taken, random) + cluster(spins, near, taken, random);
                if (n >= 0) {
                    readings[chain * READINGS + n] = (double) sum / (side * side);
                }
            }
        }
        return readings;
    }

    /** Turns one cluster over; returns the change of the sum of spins. */
    private static int cluster(int[] spins, int[][] near, double[] taken, RandomGenerator random) {
        int[] pocket = new int[spins.length];
        int first = random.nextInt(spins.length);
        int sign = spins[first];
        int size = 1;
        pocket[0] = first;
        spins[first] = -sign;
        for (int done = 0; done < size; done++) {
            for (int k = 0; k < 4; k++) {
                int j = near[pocket[done]][k];
                if (spins[j] == sign && random.nextDouble() < taken[k / 2]) {
                    spins[j] = -sign;
                    pocket[size++] = j;
                }
            }
        }
        return -2 * sign * size;
    }
}
