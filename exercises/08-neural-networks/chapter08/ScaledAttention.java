package chapter08;

/** Attention: each query takes home a mean of all values, weighted by Boltzmann's law with energies −q·k. */
public interface ScaledAttention {

    /**
     * oᵢ = Σⱼ wᵢⱼ vⱼ, with wᵢⱼ = exp(qᵢ·kⱼ/T)/Σₗ exp(qᵢ·kₗ/T) and the temperature T = √d.
     *
     * @param q queries, shape [m, d]; scores may have any finite size
     * @param k keys, shape [n, d]
     * @param v values, shape [n, c]
     * @return shape [m, c]
     */
    double[][] attention(double[][] q, double[][] k, double[][] v);
}
