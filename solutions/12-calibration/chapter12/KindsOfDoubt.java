package chapter12;

import thermolab.exercise.Withholds;

/** Splits the doubt of an ensemble into noise that the members agree on and disagreement between them. */
@Withholds({"learn.Uncertainty", "learn.Ensemble"})
public interface KindsOfDoubt {

    /**
     * The parts, in nats.
     *
     * @param total H(p̄), the entropy of the mean prediction
     * @param aleatoric the mean of the members' entropies
     * @param epistemic what is left: total − aleatoric, zero or more, at most ln M for M members
     */
    record Parts(double total, double aleatoric, double epistemic) {
    }

    /**
     * Splits the entropy of the mean prediction. Some claims may be exactly zero.
     *
     * @param members class probabilities of each member for one input, shape [M, k]; left as they are
     */
    Parts decompose(double[][] members);
}
