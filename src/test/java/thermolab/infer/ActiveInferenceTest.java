package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.info.Entropy;
import thermolab.num.LogSumExp;
import thermolab.num.RandomStream;

class ActiveInferenceTest {

    private static final double[] UNSURE = {0.5, 0.5};
    private static final boolean[] ENDS = {false, false, true, true};
    private static final DiscreteAgent AGENT = DiscreteAgent.cueTask(0.9, 1);
    private static final int EPISODES = 2000;
    private static final double BAND = 0.03; // three standard errors of a share near ½ to 0.8 over 2000 episodes

    @Test
    void expectedFreeEnergiesEqualTheReference() {
        List<ExpectedFreeEnergy> parts = AGENT.expectedFreeEnergies(UNSURE);
        double[] g = {2.244833426811033, 1.8767692196425358, 2.3767692196425356, 2.3767692196425356};
        double[] risk = {1.5516862462510876, 1.5516862462510876, 2.0516862462510876, 2.0516862462510876};
        double[] gain = {0, 0.3680642071684971, 0.3680642071684971, 0.3680642071684971};
        double[] pragmatic = {-2.244833426811033, -2.244833426811033, -2.7448334268110326, -2.7448334268110326};
        for (int i = 0; i < 4; i++) {
            assertEquals(g[i], parts.get(i).value(), 1e-12);
            assertEquals(risk[i], parts.get(i).risk(), 1e-12);
            assertEquals(g[i] - risk[i], parts.get(i).ambiguity(), 1e-12);
            assertEquals(gain[i], parts.get(i).informationGain(), 1e-12);
            assertEquals(pragmatic[i], parts.get(i).pragmaticValue(), 1e-12);
        }
        assertArrayEquals(new double[] {0.23822402996434167, 0.344218193752305, 0.20877888814167667, 0.20877888814167667},
                AGENT.policyPosterior(UNSURE), 1e-12);
    }

    @Test
    void afterTheCueTheArmIsBest() {
        BeliefUpdate seen = BeliefUpdate.of(UNSURE, AGENT.likelihoods()[1], 0);
        assertArrayEquals(new double[] {0.9, 0.1}, seen.belief(), 1e-15);
        assertEquals(Math.log(2), seen.surprise(), 1e-15);
        double[] g = AGENT.g(seen.belief());
        assertTrue(g[2] < g[0] && g[2] < g[1] && g[2] < g[3]);
    }

    /** Random likelihoods, beliefs and preferences, about a third of all entries zero. */
    @Test
    void twoDecompositionsAgree() {
        RandomStream random = RandomStream.of(1);
        for (int trial = 0; trial < 500; trial++) {
            int outcomes = random.nextInt(1, 6);
            int states = random.nextInt(1, 6);
            double[][] a = likelihood(outcomes, states, random);
            double[] q = distribution(states, random);
            double[] logs = random.doubles(outcomes, -4, 4).toArray();
            ExpectedFreeEnergy parts = ExpectedFreeEnergy.of(a, q, logs);
            assertEquals(parts.value(), parts.byValue(), 1e-10);
            assertEquals(Entropy.shannon(BeliefUpdate.predicted(a, q)), parts.ambiguity() + parts.informationGain(), 1e-10);
        }
    }

    @Test
    void whatPreferencesRuleOutIsInfinitelyRisky() {
        double[][] sure = {{1, 0}, {0, 1}};
        double[] never = {0, Double.NEGATIVE_INFINITY};
        assertEquals(Double.POSITIVE_INFINITY, ExpectedFreeEnergy.of(sure, UNSURE, never).value(), 0);
        assertEquals(Double.POSITIVE_INFINITY, ExpectedFreeEnergy.of(sure, UNSURE, never).byValue(), 0);
        assertEquals(0, ExpectedFreeEnergy.of(sure, new double[] {1, 0}, never).value(), 1e-15);
    }

    @Test
    void policyPosteriorHasItsLimits() {
        double[] g = {1, 3, 1, Double.POSITIVE_INFINITY};
        assertArrayEquals(new double[] {0.5, 0, 0.5, 0}, ExpectedFreeEnergy.policyPosterior(g, Double.POSITIVE_INFINITY), 0);
        assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0, 0}, ExpectedFreeEnergy.policyPosterior(g, 0), 1e-15);
        assertArrayEquals(LogSumExp.softmax(new double[] {-2, -6}), ExpectedFreeEnergy.policyPosterior(new double[] {1, 3}, 2), 1e-15);
    }

    @Test
    void surpriseIsTheLeastFreeEnergy() {
        RandomStream random = RandomStream.of(2);
        for (int trial = 0; trial < 300; trial++) {
            double[][] a = likelihood(3, 4, random);
            double[] prior = distribution(4, random);
            double[] predicted = BeliefUpdate.predicted(a, prior);
            for (int o = 0; o < 3; o++) {
                if (predicted[o] > 0) {
                    BeliefUpdate update = BeliefUpdate.of(prior, a, o);
                    assertEquals(update.surprise(), BeliefUpdate.freeEnergy(update.belief(), prior, a, o), 1e-10);
                    assertTrue(BeliefUpdate.freeEnergy(distribution(4, random), prior, a, o) >= update.surprise() - 1e-10);
                }
            }
        }
    }

    /** Mean surprise about a second, like outcome, after the first was seen: H(o₂|o₁) ≤ H(o₂), for beliefs that are right on average. */
    @Test
    void updatesNeverRaiseTheExpectedSurprise() {
        RandomStream random = RandomStream.of(3);
        for (int trial = 0; trial < 300; trial++) {
            double[][] a = likelihood(3, 4, random);
            double[] prior = distribution(4, random);
            double[] predicted = BeliefUpdate.predicted(a, prior);
            double after = 0;
            for (int o = 0; o < 3; o++) {
                if (predicted[o] > 0) {
                    after += predicted[o] * Entropy.shannon(BeliefUpdate.predicted(a, BeliefUpdate.of(prior, a, o).belief()));
                }
            }
            assertTrue(after <= Entropy.shannon(predicted) + 1e-12);
        }
    }

    @Test
    void theAgentLooksBeforeItLeaps() {
        DiscreteAgent greedy = DiscreteAgent.cueTask(0.9, Double.POSITIVE_INFINITY);
        assertEquals(0.9 * 0.9 + 0.1 * 0.1, rewarded(greedy, RandomStream.of(4)), BAND);
        assertEquals(0.5, rewarded(greedy.only("left", "right"), RandomStream.of(5)), BAND + 0.005);
        List<DiscreteAgent.Step> first = greedy.episode(0, UNSURE, ENDS, 10, RandomStream.of(6));
        assertEquals(1, first.get(0).policy());
        assertEquals(2, first.size());
    }

    private static double rewarded(DiscreteAgent agent, RandomStream random) {
        int rewards = 0;
        for (int i = 0; i < EPISODES; i++) {
            List<DiscreteAgent.Step> steps = agent.episode(random.nextInt(2), UNSURE, ENDS, 10, random);
            rewards += steps.get(steps.size() - 1).outcome() == 2 ? 1 : 0;
        }
        return (double) rewards / EPISODES;
    }

    private static double[][] likelihood(int outcomes, int states, RandomStream random) {
        double[][] a = new double[outcomes][states];
        for (int s = 0; s < states; s++) {
            double[] column = distribution(outcomes, random);
            for (int o = 0; o < outcomes; o++) {
                a[o][s] = column[o];
            }
        }
        return a;
    }

    private static double[] distribution(int size, RandomStream random) {
        double[] p = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            p[i] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
            sum += p[i];
        }
        if (sum == 0) {
            p[0] = 1;
            sum = 1;
        }
        for (int i = 0; i < size; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
