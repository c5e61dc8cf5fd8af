package chapter18;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = ArrowOfTime.class, number = 2, title = "The arrow of time of a network", points = 3, hints = {
    "Begin with one bond: $p_iw_{ij}$ jumps per second go there, $p_jw_{ji}$ come back. What does the difference give to the surroundings?",
    "Add what the system's own entropy does: $-\\frac{d}{dt}\\sum p\\ln p$. The two logarithms belong together.",
    "Each bond contributes (there − back) times the logarithm of there over back: two factors of one sign. Mind bonds without jumps."})
public class ArrowOfTimeTest {

    private static final double ROUNDING = 1e-10;
    private static final double[][] FLAME = {{0, 1.9, 0.1}, {0.1, 0, 1.9}, {1.9, 0.1, 0}};

    @Checks(points = 1, idea = "In a steady state it is current times affinity: what the surroundings gain, each bond counted once")
    void currentTimesAffinity(ArrowOfTime answer) {
        double[] even = {1 / 3.0, 1 / 3.0, 1 / 3.0};
        assertEquals(1.8 * Math.log(19), answer.entropyProduction(FLAME, even), ROUNDING);
        double[][] square = {{0, 3, 0, 1}, {1, 0, 3, 0}, {0, 1, 0, 3}, {3, 0, 1, 0}};
        assertEquals(2 * Math.log(3), answer.entropyProduction(square, new double[] {0.25, 0.25, 0.25, 0.25}), ROUNDING);
    }

    @Checks(points = 1, idea = "While it relaxes, the entropy of the system itself counts: zero at balance and above zero everywhere else")
    void relaxationCounts(ArrowOfTime answer, RandomGenerator random) {
        double[] energies = random.doubles(4, -2, 2).toArray();
        double z = Arrays.stream(energies).map(e -> Math.exp(-e)).sum();
        double[] boltzmann = Arrays.stream(energies).map(e -> Math.exp(-e) / z).toArray();
        double[][] rates = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                rates[i][j] = (1 + (i + j) % 3) * Math.exp((energies[i] - energies[j]) / 2);
            }
        }
        assertEquals(0, answer.entropyProduction(rates, boltzmann), ROUNDING);
        for (int k = 0; k < 20; k++) {
            double[] p = random.doubles(4, 0.05, 1).toArray();
            double sum = Arrays.stream(p).sum();
            Arrays.setAll(p, i -> p[i] / sum);
            double[] later = p.clone(); // −dF/dt by a short step of the master equation, F = KL to Boltzmann
            double dt = 1e-7;
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 4; j++) {
                    later[j] += i == j ? 0 : dt * p[i] * rates[i][j];
                    later[i] -= i == j ? 0 : dt * p[i] * rates[i][j];
                }
            }
            double loss = 0;
            for (int i = 0; i < 4; i++) {
                loss += (p[i] * Math.log(p[i] / boltzmann[i]) - later[i] * Math.log(later[i] / boltzmann[i])) / dt;
            }
            double sigma = answer.entropyProduction(rates, p);
            assertEquals(loss, sigma, 1e-4 * (1 + loss), "the free energy that is lost");
            assertTrue(sigma > 0, "never below zero");
        }
    }

    @Checks(points = 1, idea = "A bond without jumps costs nothing, a jump without a way back costs infinitely much, and nothing becomes NaN")
    void edges(ArrowOfTime answer) {
        double[][] chain = {{9, 2, 0}, {1, 9, 5}, {0, 4, 9}};
        double[] balanced = {4 / 22.0, 8 / 22.0, 10 / 22.0};
        assertEquals(0, answer.entropyProduction(chain, balanced), ROUNDING);
        assertEquals(Double.POSITIVE_INFINITY, answer.entropyProduction(new double[][] {{0, 1}, {0, 0}}, new double[] {0.5, 0.5}), 0);
        assertEquals(Double.POSITIVE_INFINITY, answer.entropyProduction(chain, new double[] {1, 0, 0}), 0);
        assertEquals(0, answer.entropyProduction(new double[][] {{0, 1}, {0, 0}}, new double[] {0, 1}), 0);
    }
}
