package chapter16;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.RandomStream;

@ExerciseTest(contract = AnnealedWeights.class, number = 2, title = "Anneal and weigh", points = 5, hints = {
    "The rung moves first, and the logarithm of the weight changes by $-(\\beta_{k+1} - \\beta_k)E(s)$ of the state that stays. "
        + "Then the units move at the new $\\beta$. `energy` and `sweep` are there for you.",
    "$\\ln Z(0) = n\\ln2$. The estimate is the logarithm of the *mean of the weights*; take the largest logarithm out before you exponentiate.",
    "Down the ladder a walker begins at a target and meets the rungs in the opposite order; its mean log-weight estimates "
        + "$\\ln Z(0)/Z(1)$ from below, so minus it is too high."})
public class AnnealedWeightsTest {

    private static final double[] BIAS = {0.8, -0.5, 1.2, 0.3};
    private static final double[][] COUPLING = {{0, 1.1, -0.7, 0.4}, {1.1, 0, 0.9, -1.3}, {-0.7, 0.9, 0, 0.6}, {0.4, -1.3, 0.6, 0}};
    private static final int WALKERS = 500;
    private static final double SIGMAS = 6;

    private static int[] state(int index) {
        return new int[] {index & 1, index >> 1 & 1, index >> 2 & 1, index >> 3 & 1};
    }

    private static double energy(int[] s) {
        double energy = 0;
        for (int i = 0; i < 4; i++) {
            energy -= s[i] * BIAS[i];
            for (int j = 0; j < i; j++) {
                energy -= s[i] * s[j] * COUPLING[i][j];
            }
        }
        return energy;
    }

    /** ln Z, ⟨E⟩ and the standard deviation of E at β. */
    private static double[] exact(double beta) {
        double z = 0;
        double mean = 0;
        double square = 0;
        for (int i = 0; i < 16; i++) {
            double e = energy(state(i));
            double p = Math.exp(-beta * e);
            z += p;
            mean += p * e;
            square += p * e * e;
        }
        return new double[] {Math.log(z), mean / z, Math.sqrt(square / z - mean / z * mean / z)};
    }

    private static int[][] targets(RandomGenerator random) {
        double logZ = exact(1)[0];
        int[][] drawn = new int[WALKERS][];
        for (int c = 0; c < WALKERS; c++) {
            double u = random.nextDouble();
            int index = 0;
            while (index < 15 && (u -= Math.exp(-energy(state(index)) - logZ)) > 0) {
                index++;
            }
            drawn[c] = state(index);
        }
        return drawn;
    }

    private static AnnealedWeights.AisResult run(AnnealedWeights answer, double... betas) {
        return answer.ais(BIAS, COUPLING, betas, targets(RandomStream.of(7)), 8);
    }

    private static double[] equal(int steps) {
        double[] betas = new double[steps + 1];
        for (int k = 0; k <= steps; k++) {
            betas[k] = (double) k / steps;
        }
        return betas;
    }

    @Checks(points = 1, idea = "One step without any move: the mean logarithms are −⟨E⟩ at the two ends, and bound ln Z from below and from above")
    void oneStep(AnnealedWeights answer) {
        AnnealedWeights.AisResult one = run(answer, 0, 1);
        double logZ0 = 4 * Math.log(2);
        assertEquals(logZ0 - exact(0)[1], one.lower(), SIGMAS * exact(0)[2] / Math.sqrt(WALKERS), "lower");
        assertEquals(logZ0 - exact(1)[1], one.upper(), SIGMAS * exact(1)[2] / Math.sqrt(WALKERS), "upper");
    }

    @Checks(points = 1.5, idea = "The mean of the weights is unbiased for Z on any ladder; it is not the exponential of their mean logarithm")
    void unbiased(AnnealedWeights answer) {
        double z = 0;
        for (int seed = 0; seed < 10; seed++) {
            z += Math.exp(answer.ais(BIAS, COUPLING, new double[] {0, 0.4, 1}, targets(RandomStream.of(seed)), 100 + seed).logZ()) / 10;
        }
        double spread = Math.sqrt(Math.exp(exact(2)[0] + 4 * Math.log(2) - 2 * exact(1)[0]) - 1) / Math.sqrt(10 * WALKERS); // of one step
        assertEquals(1, z / Math.exp(exact(1)[0]), SIGMAS * spread);
    }

    @Checks(points = 1.5, idea = "The bounds close as the ladder grows: units move at each rung, at its own β, in both directions")
    void closes(AnnealedWeights answer) {
        AnnealedWeights.AisResult few = run(answer, equal(4));
        AnnealedWeights.AisResult many = run(answer, equal(60));
        double logZ = exact(1)[0];
        assertTrue(few.lower() < logZ && few.upper() > logZ, "four steps: " + few.lower() + " and " + few.upper() + " around " + logZ);
        assertEquals(logZ, many.lower(), 0.08);
        assertEquals(logZ, many.upper(), 0.08);
        assertEquals(logZ, many.logZ(), 0.08);
    }

    @Checks(points = 1, idea = "Weights live in logarithms: energies of hundreds overflow nothing")
    void logarithms(AnnealedWeights answer) {
        double[] bias = {900, 900};
        AnnealedWeights.AisResult strong = answer.ais(bias, new double[2][2], equal(1000), new int[][] {{1, 1}, {1, 1}, {1, 1}}, 9);
        assertEquals(1800, strong.logZ(), 20);
        assertEquals(1800, strong.lower(), 20);
    }
}
