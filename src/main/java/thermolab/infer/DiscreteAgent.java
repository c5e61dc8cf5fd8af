package thermolab.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * An agent that believes in one of a few hidden states, and chooses policies of low expected free energy, one step ahead.
 *
 * <p>At each step it computes G of every policy ({@link ExpectedFreeEnergy}), takes one with probability softmax(−γ G), sees an outcome, and
 * updates its beliefs ({@link BeliefUpdate}). The state does not change during an episode. It looks no further than one step: that it
 * seeks information first comes from the information gain in G, not from planning. Immutable.
 *
 * @param policies names
 * @param likelihoods A of each policy, [policy][outcome][state], each column a distribution
 * @param logPreferences ln p̃(o) up to a constant
 * @param precision γ of the choice, zero or more; +∞ takes the least G, ties shared
 */
public record DiscreteAgent(List<String> policies, double[][][] likelihoods, double[] logPreferences, double precision) {

    /**
     * One step of an episode.
     *
     * @param policy that was taken
     * @param outcome that was seen
     * @param g expected free energies before the step, one per policy
     * @param belief after the outcome
     * @param surprise −ln p(outcome) under the beliefs before, in nats
     */
    public record Step(int policy, int outcome, double[] g, double[] belief, double surprise) {
    }

    public DiscreteAgent {
        policies = List.copyOf(policies);
        Require.atLeast("number of policies", policies.size(), 1, "");
        Require.sameLength("policies", policies.size(), "likelihoods", likelihoods.length);
        double[][][] copy = new double[likelihoods.length][][];
        for (int i = 0; i < copy.length; i++) {
            Require.rectangular("likelihoods[" + i + "]", likelihoods[i]);
            copy[i] = PrecisionMatrix.copy(likelihoods[i]);
            Require.sameLength("outcomes of policy " + i, copy[i].length, "logPreferences", logPreferences.length);
            Require.sameLength("states of policy " + i, copy[i][0].length, "states of policy 0", copy[0][0].length);
        }
        likelihoods = copy;
        logPreferences = logPreferences.clone();
        ExpectedFreeEnergy.policyPosterior(new double[] {0}, precision);
    }

    /** As below, the cue as reliable as the arms. */
    public static DiscreteAgent cueTask(double reliability, double precision) {
        return cueTask(reliability, reliability, precision);
    }

    /**
     * Two arms, a reward in one of them, and a cue that tells which. States: left, right. Outcomes: cue left, cue right, reward, loss, with
     * log-preferences 0, 0, 2, −3. Policies: stay (either cue by a coin), cue, left, right.
     *
     * @param cue probability that the cue tells the truth
     * @param arm probability that the right arm gives the reward, and that the other one does not
     */
    public static DiscreteAgent cueTask(double cue, double arm, double precision) {
        double[] none = {0, 0};
        double p = Require.probability("cue", cue);
        double r = Require.probability("arm", arm);
        double[] right = {r, 1 - r};
        double[] wrong = {1 - r, r};
        double[][] stay = {{0.5, 0.5}, {0.5, 0.5}, none, none};
        double[][] look = {{p, 1 - p}, {1 - p, p}, none, none};
        return new DiscreteAgent(List.of("stay", "cue", "left", "right"), new double[][][] {stay, look, {none, none, right, wrong},
            {none, none, wrong, right}}, new double[] {0, 0, 2, -3}, precision);
    }

    /** The same agent with these policies only, in this order. */
    public DiscreteAgent only(String... names) {
        double[][][] kept = new double[names.length][][];
        for (int i = 0; i < names.length; i++) {
            int at = policies.indexOf(names[i]);
            if (at < 0) {
                throw Require.broken("policy", names[i], "must be one of " + policies, "");
            }
            kept[i] = likelihoods[at];
        }
        return new DiscreteAgent(List.of(names), kept, logPreferences, precision);
    }

    /** The parts of G of each policy, in their order. @param belief q(s) */
    public List<ExpectedFreeEnergy> expectedFreeEnergies(double[] belief) {
        List<ExpectedFreeEnergy> parts = new ArrayList<>();
        for (double[][] likelihood : likelihoods) {
            parts.add(ExpectedFreeEnergy.of(likelihood, belief, logPreferences));
        }
        return List.copyOf(parts);
    }

    /** G of each policy, in nats. */
    public double[] g(double[] belief) {
        return expectedFreeEnergies(belief).stream().mapToDouble(ExpectedFreeEnergy::value).toArray();
    }

    /** The probability of each policy: softmax(−γ G). */
    public double[] policyPosterior(double[] belief) {
        return ExpectedFreeEnergy.policyPosterior(g(belief), precision);
    }

    /**
     * Acts and learns of one hidden state until an outcome ends the episode, or for {@code mostSteps} steps.
     *
     * @param state the true state, which the agent does not know
     * @param prior its beliefs at the start
     * @param ends whether each outcome ends the episode
     */
    public List<Step> episode(int state, double[] prior, boolean[] ends, int mostSteps, RandomGenerator random) {
        Require.index("state", state, likelihoods[0][0].length);
        Require.sameLength("ends", ends.length, "outcomes", logPreferences.length);
        Require.atLeast("mostSteps", mostSteps, 1, "");
        List<Step> steps = new ArrayList<>();
        double[] belief = prior;
        for (boolean ended = false; !ended && steps.size() < mostSteps;) {
            double[] g = g(belief);
            int policy = draw(ExpectedFreeEnergy.policyPosterior(g, precision), random);
            double[] chances = new double[ends.length];
            for (int o = 0; o < chances.length; o++) {
                chances[o] = likelihoods[policy][o][state];
            }
            int outcome = draw(chances, random);
            BeliefUpdate update = BeliefUpdate.of(belief, likelihoods[policy], outcome);
            belief = update.belief();
            steps.add(new Step(policy, outcome, g, belief, update.surprise()));
            ended = ends[outcome];
        }
        return List.copyOf(steps);
    }

    /** An index with these probabilities; the last that is possible where rounding leaves a gap. */
    private static int draw(double[] chances, RandomGenerator random) {
        double u = random.nextDouble();
        int last = 0;
        for (int i = 0; i < chances.length; i++) {
            if (chances[i] > 0) {
                last = i;
                u -= chances[i];
                if (u < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /** A copy, [policy][outcome][state]. */
    @Override
    public double[][][] likelihoods() {
        double[][][] copy = new double[likelihoods.length][][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = PrecisionMatrix.copy(likelihoods[i]);
        }
        return copy;
    }

    /** A copy. */
    @Override
    public double[] logPreferences() {
        return logPreferences.clone();
    }
}
