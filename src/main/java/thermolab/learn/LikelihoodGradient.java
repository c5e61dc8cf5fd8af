package thermolab.learn;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Rbm;
import thermolab.num.Require;
import thermolab.num.Tensors;
import thermolab.sample.GibbsKernel;

/**
 * Which way the mean log-likelihood of data rises with the parameters of a small restricted Boltzmann machine, by enumeration:
 *
 * <pre>
 *   ∂L/∂W = ⟨v p(h|v)ᵀ⟩_data − ⟨v p(h|v)ᵀ⟩_negative      [phases]      likewise v for a and p(h|v) for b
 * </pre>
 *
 * <p>In the exact gradient the negative phase is the model's own distribution p(v). In contrastive divergence it is the
 * distribution after k steps of Gibbs sampling from the data; {@link #expectedCd} is the mean of that estimate over all draws,
 * so that its distance from the exact gradient is its bias, without noise.
 *
 * <p>Cost: 2^V visible states; for CD also 2^H hidden ones. Larger machines are trained by {@link RbmTrainer}. Source: Hinton,
 * Neural Computation 14, 1771 (2002), equations 3 and 5.
 *
 * @param weights [V, H]
 * @param visibleBias [1, V]
 * @param hiddenBias [1, H]
 */
public record LikelihoodGradient(INDArray weights, INDArray visibleBias, INDArray hiddenBias) {

    /**
     * The gradient of the mean log-likelihood, exactly.
     *
     * @param data rows of 0 and 1, [n, V]
     */
    public static LikelihoodGradient exact(Rbm rbm, INDArray data) {
        Require.range(0, rbm.visibleUnits(), 20);
        INDArray states = GibbsKernel.allStates(rbm.visibleUnits());
        INDArray logWeights = rbm.freeEnergy(states).negi();
        INDArray p = Tensors.exp(Tensors.logSoftmaxRows(logWeights.reshape(1, logWeights.length())));
        return difference(rbm, data, uniform(data.rows()), states, p);
    }

    /** The mean of CD-k over all draws, with hidden probabilities in both phases. */
    public static LikelihoodGradient expectedCd(Rbm rbm, INDArray data, int k) {
        Require.atLeast("k", k, 1, "CD-0 has two equal phases");
        GibbsKernel kernel = GibbsKernel.of(rbm);
        double[] start = new double[1 << rbm.visibleUnits()];
        for (double[] row : data.toDoubleMatrix()) {
            int index = 0;
            for (double unit : row) {
                index = 2 * index + (int) unit;
            }
            start[index] += 1.0 / data.rows();
        }
        INDArray after = Tensors.of(kernel.after(k, start), 1, start.length);
        return difference(rbm, data, uniform(data.rows()), kernel.states(), after);
    }

    /** The phase of some states, each with its weight, less the phase of others. */
    private static LikelihoodGradient difference(Rbm rbm, INDArray up, INDArray upWeights, INDArray down, INDArray downWeights) {
        INDArray hiddenUp = rbm.hiddenProbabilities(up);
        INDArray hiddenDown = rbm.hiddenProbabilities(down);
        INDArray weights = up.transpose().mmul(hiddenUp.mulColumnVector(upWeights.transpose()))
                .subi(down.transpose().mmul(hiddenDown.mulColumnVector(downWeights.transpose())));           // [phases]
        return new LikelihoodGradient(weights, upWeights.mmul(up).subi(downWeights.mmul(down)),
                upWeights.mmul(hiddenUp).subi(downWeights.mmul(hiddenDown)));
    }

    private static INDArray uniform(int rows) {
        return Tensors.zeros(1, rows).addi(1.0 / rows);
    }

    /** √Σ (difference)² over the weights, biases left out: the Frobenius distance between two gradients. */
    public double weightDistance(LikelihoodGradient other) {
        return weights.sub(other.weights).norm2Number().doubleValue();
    }

    /** The machine after a step of the given size along this direction. */
    public Rbm climb(Rbm from, double rate) {
        return new Rbm(from.weights().addi(weights.mul(rate)), from.visibleBias().addi(visibleBias.mul(rate)),
                from.hiddenBias().addi(hiddenBias.mul(rate)));
    }
}
