package thermolab.capstone;

import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * A noisy neuron with very many Brownian weights that learns αN random examples by Hebb's rule: each weight is pushed by ν times the sum of
 * the products of its input and the label, all at once, then left to settle. Per weight, as the number N of weights goes to infinity,
 * T = k = 1:
 *
 * <pre>
 *   w ~ N(0, 1 + ν²α)            ΔS = ½ ln(1 + ν²α)        Q = ν²α/2                    [cost]
 *   activation × label ~ N(ν, 1 + ν²α)                                                 [activation]
 *   p_C = ⟨1/(1 + e^(−activation × label))⟩                share of right answers      [answers]
 *   α (ln 2 − h(p_C)) ≤ ΔS + Q                             h: binary entropy, nats     [bound]
 * </pre>
 *
 * <p>The neuron's own noise is that of a two-state machine with the activation as its energy difference. Source: Goldt and Seifert,
 * Phys. Rev. Lett. 118, 010601 (2017), the section on the thermodynamic limit; the heat is that of a quench, from its equation of motion.
 *
 * @param load α = examples over weights, above zero
 * @param learningRate ν, zero or more
 */
public record HebbianLearner(double load, double learningRate) {

    private static final double REACH = 9;
    private static final int POINTS = 1801;

    public HebbianLearner {
        Require.positive("load", load, "examples over weights");
        Require.nonNegative("learningRate", learningRate, "");
        Require.finite("load times the square of learningRate", load * learningRate * learningRate, "choose a smaller one");
    }

    /** p_C, between one half and one. */
    public double rightAnswers() {
        double spread = Math.sqrt(1 + learningRate * learningRate * load);                               // [activation]
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            double z = -REACH + 2 * REACH * i / (POINTS - 1);
            sum += Math.exp(-z * z / 2) / (1 + Math.exp(-(learningRate + spread * z)));                  // [answers]
        }
        return Math.min(1, sum * 2 * REACH / (POINTS - 1) / Math.sqrt(2 * Math.PI));
    }

    /** Information about the labels in the neuron's answers, and its cost, both for each weight. */
    public LearningBound perWeight() {
        double grown = learningRate * learningRate * load;
        double each = Math.max(0, Math.log(2) - Entropy.binary(rightAnswers()));
        return new LearningBound(load * each, Math.log1p(grown) / 2, grown / 2);                         // [cost], [bound]
    }
}
