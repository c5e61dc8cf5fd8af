package thermolab.capstone;

import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * The second law for a learner: whatever its weights come to know of the labels was paid by their entropy or by heat.
 *
 * <pre>
 *   I(y; w) ≤ ΔS(w) + Q/T                                                               [bound]
 *   ΔS(w) + Q/T − I(y; w) = H(w' | y) − H(w) + Q/T = entropy produced ≥ 0               [slack]
 *   efficiency = I / (ΔS + Q/T) ≤ 1                                                     [efficiency]
 * </pre>
 *
 * <p>[slack] is [bound]'s proof: before learning the weights w know nothing of the labels y, so that H(w | y) = H(w); afterwards
 * H(w') = H(w' | y) + I. For each fixed y the second law of the weights and their bath is H(w' | y) − H(w) + Q_y/T ≥ 0; take the mean over
 * y. What is read off the weights, such as a neuron's answer, knows no more of y than they do, so the bound holds for it too. All in nats,
 * k_B = 1; rounding may make the slack of a reversible learner some 1e-16 below zero.
 *
 * <p>Source: S. Goldt and U. Seifert, <i>Stochastic thermodynamics of learning</i>, Phys. Rev. Lett. 118, 010601 (2017).
 *
 * @param informationNats I(y; w), zero or more
 * @param entropyChangeNats ΔS(w) = H(w') − H(w) of the weights alone, whatever the labels
 * @param heatNats Q/T, heat given to the bath over its temperature
 */
public record LearningBound(double informationNats, double entropyChangeNats, double heatNats) {

    private static final double ROUNDING = 1e-9; // relative to the largest of the three

    public LearningBound {
        Require.finite("informationNats", informationNats, "");
        if (informationNats < -ROUNDING) {
            throw Require.broken("informationNats", informationNats, "must be zero or positive", "a mutual information is a divergence");
        }
        Require.finite("entropyChangeNats", entropyChangeNats, "");
        Require.finite("heatNats", heatNats, "");
    }

    /** From a heat in units of energy. @param heat Q, positive where the bath gets it @param temperature T of the bath, above zero */
    public static LearningBound of(double information, double entropyChange, double heat, double temperature) {
        Require.finite("heat", heat, "");
        return new LearningBound(information, entropyChange, heat / Require.positive("temperature", temperature, "of the bath"));
    }

    /**
     * By enumeration, from how labels and weights are distributed together after learning.
     *
     * @param joint p(y, w) after learning, a row for each label, all entries together 1
     * @param start p(w) before learning, one entry for each column
     * @param heat Q, mean heat given to the bath
     * @param temperature T of the bath
     */
    public static LearningBound ofJoint(double[][] joint, double[] start, double heat, double temperature) {
        Require.rectangular("joint", joint);
        Require.distribution("start", start);
        Require.sameLength("columns of joint", joint[0].length, "start", start.length);
        double[] labels = new double[joint.length];
        double[] weights = new double[start.length];
        double[] all = new double[joint.length * start.length];
        for (int y = 0; y < labels.length; y++) {
            for (int w = 0; w < weights.length; w++) {
                all[y * weights.length + w] = joint[y][w];
                labels[y] += joint[y][w];
                weights[w] += joint[y][w];
            }
        }
        Require.distribution("joint", all);
        double after = Entropy.shannon(weights);
        double information = Math.max(0, Entropy.shannon(labels) + after - Entropy.shannon(all));
        return of(information, after - Entropy.shannon(start), heat, temperature);
    }

    /**
     * By enumeration, for weights that relax in energies that stay as they are once the label has been shown, so that all the energy they
     * lose is heat.
     *
     * @param labels p(y)
     * @param start p(w) before learning
     * @param finish p(w | y) after learning, a row for each label
     * @param energies E(w | y) while learning, a row for each label
     * @param temperature T of the bath
     */
    public static LearningBound ofStates(double[] labels, double[] start, double[][] finish, double[][] energies, double temperature) {
        Require.distribution("labels", labels);
        Require.distribution("start", start);
        Require.rowsAreDistributions("finish", finish);
        Require.rectangular("energies", energies);
        Require.sameLength("labels", labels.length, "rows of finish", finish.length);
        Require.sameLength("labels", labels.length, "rows of energies", energies.length);
        Require.sameLength("start", start.length, "columns of finish", finish[0].length);
        Require.sameLength("start", start.length, "columns of energies", energies[0].length);
        double heat = 0;
        double[][] joint = new double[labels.length][start.length];
        for (int y = 0; y < labels.length; y++) {
            Require.finite("energies[" + y + "]", energies[y], "");
            for (int w = 0; w < start.length; w++) {
                heat += labels[y] * (start[w] - finish[y][w]) * energies[y][w];
                joint[y][w] = labels[y] * finish[y][w];
            }
        }
        return ofJoint(joint, start, heat, temperature);
    }

    /** ΔS + Q/T: what was paid, in nats. */
    public double costNats() {
        return entropyChangeNats + heatNats;
    }

    /** ΔS + Q/T − I: the entropy that learning produced, never below zero. */
    public double slackNats() {
        return costNats() - informationNats;                                                             // [slack]
    }

    /** I over what was paid; 1 where nothing was learned for nothing. */
    public double efficiency() {
        return costNats() == informationNats ? 1 : Require.answer("efficiency", informationNats / costNats());   // [efficiency]
    }

    /** Whether the bound holds, to rounding. A false one says that a heat or an entropy was miscounted. */
    public boolean holds() {
        double largest = Math.max(informationNats, Math.max(Math.abs(entropyChangeNats), Math.abs(heatNats)));
        return slackNats() >= -ROUNDING * Math.max(1, largest);                                          // [bound]
    }
}
