package chapter12;

/** Splits the doubt of an ensemble into noise that the members agree on and disagreement between them. */
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
     * H(p̄) = (1/M) Σ H(p_m) + (1/M) Σ KL(p_m ‖ p̄), with p̄ = (1/M) Σ p_m and 0 ln 0 = 0.
     *
     * @param members class probabilities of each member for one input, shape [M, k]; left as they are
     */
    Parts decompose(double[][] members);
}
