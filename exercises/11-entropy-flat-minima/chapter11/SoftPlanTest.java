package chapter11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter11.SoftPlan.SoftPolicy;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = SoftPlan.class, number = 3, title = "An agent that is paid for keeping its options open",
        points = 4, hints = {
            "Begin with V = 0 everywhere and repeat the two equations. Each pass brings V closer by a factor γ: at γ = 0.99, "
                + "3000 passes leave a share of 1e-13.",
            "$\\tau\\ln\\sum_a e^{Q_a/\\tau} = \\max Q + \\tau\\ln\\sum_a e^{(Q_a - \\max Q)/\\tau}$, which overflows for no τ.",
            "The policy is Boltzmann's law with energies $-Q$ at temperature τ. Take it from Q, not from the rewards: "
                + "what an action leads to counts."})
public class SoftPlanTest {

    private static final double ACCURACY = 1e-7;

    /** One state that every action leads back to. */
    private static SoftPolicy bandit(SoftPlan answer, double discount, double temperature, double... rewards) {
        double[][][] transitions = new double[1][rewards.length][1];
        for (double[] row : transitions[0]) {
            row[0] = 1;
        }
        return answer.softValueIteration(transitions, new double[][] {rewards}, discount, temperature);
    }

    /** Two states: 0 stays for 1 or goes to 1 for 0; in 1, both actions stay for 2. */
    private static SoftPolicy detour(SoftPlan answer, double temperature) {
        double[][][] transitions = {{{1, 0}, {0, 1}}, {{0, 1}, {0, 1}}};
        return answer.softValueIteration(transitions, new double[][] {{1, 0}, {2, 2}}, 0.9, temperature);
    }

    @Checks(points = 1, idea = "One state: V(1 − γ) = τ ln Σ exp(R/τ), which counts the options as well as their rewards")
    void oneState(SoftPlan answer) {
        assertEquals(0.5 * Math.log(3) / (1 - 0.8), bandit(answer, 0.8, 0.5, 0, 0, 0).value()[0], ACCURACY);
        assertEquals(2 * Math.log(Math.E + 1) / (1 - 0.5), bandit(answer, 0.5, 2, 2, 0).value()[0], ACCURACY);
    }

    @Checks(points = 1, idea = "The policy is Boltzmann's law in Q, the reward and what it leads to, at temperature τ")
    void boltzmannInQ(SoftPlan answer) {
        assertArrayEquals(new double[] {0.75, 0.25}, bandit(answer, 0, 2, 2 * Math.log(3), 0).policy()[0], ACCURACY);
        double tau = 0.5;
        double rich = (2 + tau * Math.log(2)) / (1 - 0.9); // V of state 1
        SoftPolicy plan = detour(answer, tau);
        assertEquals(rich, plan.value()[1], ACCURACY);
        assertEquals(Math.exp((0.9 * rich - plan.value()[0]) / tau), plan.policy()[0][1], ACCURACY);
        assertEquals(1, plan.policy()[0][0] + plan.policy()[0][1], ACCURACY);
    }

    @Checks(points = 1, idea = "As τ → 0 the plan is the greedy one: the largest Q alone, without overflow")
    void coldIsGreedy(SoftPlan answer) {
        SoftPolicy plan = detour(answer, 1e-6);
        assertEquals(0.9 * 2 / (1 - 0.9), plan.value()[0], 1e-4);
        assertArrayEquals(new double[] {0, 1}, plan.policy()[0], ACCURACY);
        assertArrayEquals(new double[] {0.5, 0.5}, plan.policy()[1], ACCURACY);
    }

    @Checks(points = 1, idea = "V is mean reward plus τ times the entropy of the policy, now and, discounted by γ, in future")
    void valueIsRewardPlusEntropy(SoftPlan answer) {
        double[][][] transitions = {{{0.2, 0.8}, {0.7, 0.3}}, {{0.5, 0.5}, {0, 1}}};
        double[][] rewards = {{1, -0.5}, {0.3, 0.1}};
        SoftPolicy plan = answer.softValueIteration(transitions, rewards, 0.99, 0.3);
        for (int s = 0; s < 2; s++) {
            double worth = 0;
            for (int a = 0; a < 2; a++) {
                double p = plan.policy()[s][a];
                double future = transitions[s][a][0] * plan.value()[0] + transitions[s][a][1] * plan.value()[1];
                worth += p * (rewards[s][a] - 0.3 * Math.log(p) + 0.99 * future);
            }
            assertEquals(worth, plan.value()[s], 1e-6);
        }
        assertEquals(0.3 * Math.log(4) / (1 - 0.99), bandit(answer, 0.99, 0.3, 0, 0, 0, 0).value()[0], 1e-6);
    }
}
