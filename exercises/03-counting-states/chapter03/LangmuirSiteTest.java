package chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

/** The two states are summed by hand, and the fluctuation is compared with the response. */
@ExerciseTest(contract = LangmuirSite.class, number = 4, title = "a site open to molecules", points = 2, hints = {
    "List the two states with their weights $e^{-(E-\\mu N)/T}$: one of them is 1.",
    "$\\Xi=1+e^{(\\mu+\\varepsilon)/T}$ and $\\theta=e^{(\\mu+\\varepsilon)/T}/\\Xi$. Divide above and below by the "
            + "exponential, so that nothing overflows. $N$ is 0 or 1: what is the variance of a coin?",
    "$\\theta=1/(1+e^{-(\\mu+\\varepsilon)/T})$, $\\operatorname{Var}N=\\theta(1-\\theta)$. For full sites compute "
            + "$1-\\theta=1/(1+e^{(\\mu+\\varepsilon)/T})$ on its own."})
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
