package chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

/** The two states are summed by hand, and the fluctuation is compared with the response. */
@ExerciseTest(contract = LangmuirSite.class, number = 4, title = "a site open to molecules", points = 2, level = Level.BUILD,
        hints = {
    "List the two states with their weights $e^{-(E-\\mu N)/T}$: one of them is 1.",
    "The occupation is the weight of the occupied state over the sum of both. Divide above and below by the exponential, so "
            + "that nothing overflows. $N$ is 0 or 1: what is the variance of a coin?",
    "A coin's variance is the product of both chances. For full sites compute the chance of the empty state on its own, not as "
            + "1 minus nearly 1."})
public class LangmuirSiteTest {

    @Checks(points = 0.5, idea = "Binding lowers the energy of the occupied state, so a site is half full at μ = −ε")
    void halfFullWhereMuMeetsTheBindingEnergy(LangmuirSite answer) {
        assertEquals(0.5, answer.langmuir(-1, 1, 0.5), 1e-9);
        assertEquals(0.5, answer.langmuir(3, -3, 2), 1e-9);
        double weight = Math.exp((-3 + 1) / 0.5);
        assertEquals(weight / (1 + weight), answer.langmuir(-3, 1, 0.5), 1e-9);
    }

    @Checks(points = 0.5, idea = "A site holds one molecule or none, however large the exponent")
    void extremesSaturate(LangmuirSite answer) {
        assertEquals(1, answer.langmuir(1e6, 1, 1e-3), 1e-12);
        assertEquals(0, answer.langmuir(-1e6, 1, 1e-3), 1e-12);
        double weight = Math.exp(4);
        assertEquals(weight / (1 + weight), answer.langmuir(1, 1, 0.5), 1e-9);
    }

    @Checks(points = 0.5, idea = "What fluctuates also responds: Var N = T dθ/dμ")
    void fluctuationIsResponse(LangmuirSite answer) {
        double h = 1e-4;
        for (double mu : new double[] {-3, -1, 0.4}) {
            double slope = (answer.langmuir(mu + h, 1, 0.5) - answer.langmuir(mu - h, 1, 0.5)) / (2 * h);
            assertEquals(0.5 * slope, answer.variance(mu, 1, 0.5), 1e-7);
        }
    }

    @Checks(points = 0.5, idea = "A nearly full site has few vacancies: 1 − θ computed as a difference loses them")
    void fewVacanciesAreStillCounted(LangmuirSite answer) {
        assertEquals(1, answer.variance(49, 1, 1) / Math.exp(-50), 1e-9);
        assertEquals(1, answer.variance(-51, 1, 1) / Math.exp(-50), 1e-9);
    }
}
