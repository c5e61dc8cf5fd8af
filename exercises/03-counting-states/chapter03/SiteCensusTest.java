package chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

/** Surfaces with numbers of their own for each learner; 10 % is seven standard errors of a variance from 10 000 looks. */
@ExerciseTest(contract = SiteCensus.class, number = 6, title = "count what nobody sees", points = 3, level = Level.FIND_OUT,
        hints = {
    "Which readings do you know in advance, whatever the surface? Turn $\\mu$ far up, and far down.",
    "The largest reading is factor times $M$: one equation for two unknowns. What else of a reading can you measure, when you "
            + "look many times at a coverage between?",
    "$M$ sites that do not know of one another are $M$ coins. Their variance grows with the factor's square, their mean with the "
            + "factor: which combination of both is free of it? (The gauge's own blur is what an empty surface shows.)"})
public class SiteCensusTest {

    private static final int MOST_LOOKS = 20_000;
    private static final double BLUR = 0.7; // molecules: too much for the steps between readings to show one, a variance of half of one

    /** M coins, a factor, a blur, and a count of the looks. */
    private static final class Surface implements DoubleUnaryOperator {

        private final int sites;
        private final double bindingEnergy;
        private final double factor;
        private final RandomGenerator random;
        private int looks;

        private Surface(int sites, double bindingEnergy, double factor, RandomGenerator random) {
            this.sites = sites;
            this.bindingEnergy = bindingEnergy;
            this.factor = factor;
            this.random = random;
        }

        private static Surface any(RandomGenerator random, double factor) {
            return new Surface(random.nextInt(40, 201), random.nextDouble(-2, 2), factor, random);
        }

        @Override
        public double applyAsDouble(double chemicalPotential) {
            looks++;
            if (looks > MOST_LOOKS) {
                throw new IllegalStateException("looks (" + looks + ") must be at most " + MOST_LOOKS + ": the gauge is broken");
            }
            double occupied = 1 / (1 + Math.exp(-(chemicalPotential + bindingEnergy)));
            int bound = 0;
            for (int site = 0; site < sites; site++) {
                bound += random.nextDouble() < occupied ? 1 : 0;
            }
            return factor * (bound + BLUR * random.nextGaussian());
        }
    }

    @Checks(points = 1, idea = "At μ = −ε half of the sites are full: the binding energy shows in the mean reading alone")
    void bindingEnergyShowsInTheMean(SiteCensus answer, RandomGenerator random) {
        for (int k = 0; k < 3; k++) {
            Surface surface = Surface.any(random, Math.pow(10, random.nextDouble(-3, 3)));
            assertEquals(surface.bindingEnergy, answer.bindingEnergy(surface), 0.1);
        }
    }

    @Checks(points = 1, idea = "Sites fluctuate as coins do, full or empty: the spread of the readings tells what their mean does not")
    void sitesShowInTheFluctuations(SiteCensus answer, RandomGenerator random) {
        for (int k = 0; k < 3; k++) {
            Surface surface = Surface.any(random, Math.pow(10, random.nextDouble(-1, 1)));
            assertEquals(surface.sites, answer.sites(surface), 0.1 * surface.sites);
        }
    }

    @Checks(points = 1, idea = "The factor of the gauge is unknown: a count must not depend on the unit of the reading")
    void anyUnitGivesTheSameCount(SiteCensus answer, RandomGenerator random) {
        for (double factor : new double[] {1e-3, 1e3}) {
            Surface surface = Surface.any(random, factor);
            assertEquals(surface.sites, answer.sites(surface), 0.1 * surface.sites);
        }
    }
}
