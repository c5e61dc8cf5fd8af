package chapter06;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter06.IsingSimulation.Algorithm;
import chapter06.IsingSimulation.IsingResult;
import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import thermolab.energy.Enumerated;
import thermolab.energy.Ising;
import thermolab.energy.Onsager;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

/**
 * The 4 × 4 magnet is enumerated. Of four seeds one may lie more than three standard errors away: a right answer fails
 * such a check less than once in a thousand times.
 */
@ExerciseTest(contract = IsingSimulation.class, number = 2, title = "simulate a magnet", points = 5, hints = {
    "Number the spins $i = \\text{row}\\cdot L + \\text{column}$ and use the remainder `%` for the edges; $-1$ becomes "
            + "$L - 1$. `neighbours` in the skeleton does it.",
    "Metropolis: a spin that stays still counts, and the next reading is then like the last one. Wolff: turn a spin over "
            + "as it enters the cluster; then it no longer has the sign that is looked for.",
    "Error bars: keep one reading for each step, then `Estimate.ofBlocks(series, 32)`. For the magnetisation average "
            + "$|m|$, not $m$."})
public class IsingSimulationTest {

    private static final int STEPS = 20_000;

    @Checks(points = 1.5, idea = "A sweep accepts each turn with min(1, exp(−ΔE/T)): it leaves Boltzmann's distribution as it is")
    void metropolisMeetsTheEnumeration(IsingSimulation answer) {
        assertMeetsEnumeration(answer, 3, Algorithm.METROPOLIS);
        assertMeetsEnumeration(answer, Onsager.CRITICAL_TEMPERATURE, Algorithm.METROPOLIS);
        int[] oneDown = new int[25];
        Arrays.fill(oneDown, 1);
        oneDown[0] = -1; // at a corner, with neighbours across two edges
        answer.sweep(oneDown, 5, 0.01, RandomStream.of(1));
        assertEquals(25, Arrays.stream(oneDown).sum());
    }

    @Checks(points = 1.5, idea = "A cluster takes in like neighbours with 1 − exp(−2/T), and is turned over without asking again")
    void wolffMeetsTheEnumeration(IsingSimulation answer) {
        assertMeetsEnumeration(answer, 3, Algorithm.WOLFF);
        assertMeetsEnumeration(answer, Onsager.CRITICAL_TEMPERATURE, Algorithm.WOLFF);
        RandomGenerator random = RandomStream.of(5);
        int[] spins = new int[25];
        Arrays.fill(spins, 1);
        assertEquals(25, answer.cluster(spins, 5, 0.05, random)); // at T = 0.05 every like neighbour joins
        assertEquals(-25, Arrays.stream(spins).sum());
    }

    @Checks(points = 1, idea = "Readings that follow each other are alike: the error bar must be as wide as results scatter "
            + "from seed to seed")
    void errorBarsAreHonest(IsingSimulation answer) {
        int runs = 24;
        double[] means = new double[runs];
        double claimed = 0;
        for (int run = 0; run < runs; run++) {
            Estimate order = answer.simulate(6, 2.3, 4000, 100 + run, Algorithm.METROPOLIS).absoluteMagnetisation();
            means[run] = order.value();
            claimed += order.standardError() * order.standardError() / runs;
        }
        double scatter = Estimate.ofMean(means).standardError() * Math.sqrt(runs);
        double ratio = scatter / Math.sqrt(claimed);
        assertTrue(ratio > 0.5 && ratio < 1.8); // the ratio itself is known to 15 %
    }

    @Checks(points = 0.5, idea = "The magnetisation of a finite magnet changes sign now and then: average |m|, not m")
    void absoluteMagnetisation(IsingSimulation answer) {
        double exact = exact(Onsager.CRITICAL_TEMPERATURE).mean(IsingSimulationTest::order);
        assertMostWithin(exact, seed -> answer.simulate(4, Onsager.CRITICAL_TEMPERATURE, STEPS, seed, Algorithm.WOLFF)
                .absoluteMagnetisation());
    }

    @Checks(points = 0.5, idea = "All chance comes from the seed: the same seed repeats the result, another one does not")
    void seedDecides(IsingSimulation answer) {
        for (Algorithm algorithm : Algorithm.values()) {
            IsingResult first = answer.simulate(4, 2.5, 1000, 7, algorithm);
            assertEquals(first, answer.simulate(4, 2.5, 1000, 7, algorithm));
            assertNotEquals(first.energy(), answer.simulate(4, 2.5, 1000, 8, algorithm).energy());
        }
    }

    private static void assertMeetsEnumeration(IsingSimulation answer, double temperature, Algorithm algorithm) {
        double exact = exact(temperature).energy() / 16;
        assertMostWithin(exact, seed -> answer.simulate(4, temperature, STEPS, seed, algorithm).energy());
    }

    private static void assertMostWithin(double exact, LongFunction<Estimate> simulation) {
        int far = 0;
        for (long seed = 1; seed <= 4; seed++) {
            Estimate found = simulation.apply(seed);
            far += found.sigmasFrom(exact) > 3 ? 1 : 0;
            assertEquals(exact, found.value(), 0.03);
        }
        assertTrue(far <= 1);
    }

    private static Enumerated exact(double temperature) {
        return Ising.square(4).enumerate(temperature);
    }

    private static double order(double[] spins) {
        return Math.abs(Arrays.stream(spins).sum()) / spins.length;
    }
}
