package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Checked;
import thermolab.energy.DoubleWell;
import thermolab.energy.Gradient;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * The unadjusted Langevin algorithm: slide downhill and be kicked,
 *
 * <pre>
 *   x' = x − ε ∇E(x) + √(2εT) ξ                            [move]
 * </pre>
 *
 * <p>Nothing is rejected, so a finite step biases what is sampled: in a bowl of curvature k the variance is
 * T/(k (1 − εk/2)) in place of T/k, and no chain stays finite from εk = 2 on. {@link Mala} removes the bias. Source: Roberts
 * and Tweedie, Bernoulli 2, 341 (1996).
 *
 * @param step ε &gt; 0, in units of x²/E
 */
public record Ula(double step) implements Sampler<Gradient, Chains> {

    public Ula {
        Proposals.checkedStep(step);
    }

    /** ε = 0.01. */
    public Ula() {
        this(0.01);
    }

    /** T/(k (1 − εk/2)), the variance in a bowl of curvature k &gt; 0; εk must be below 2. */
    public double gaussianVariance(double curvature, double temperature) {
        double pull = step * Require.positive("curvature", curvature, "");
        if (pull >= 2) {
            throw Require.broken("step * curvature", pull, "must be below 2", "from there on the chain runs away");
        }
        return Require.nonNegative("temperature", temperature, "") / (curvature * (1 - pull / 2));
    }

    @Override
    public Chains start(Gradient energy, INDArray positions) {
        return Chains.at(energy, positions);
    }

    @Override
    public Step<Chains> step(Gradient energy, double[] temperatures, Chains state, Randomness randomness) {
        INDArray next = Proposals.noise(Math.sqrt(2 * step), temperatures, state.shared(), randomness);
        next.addi(state.shared());
        Tensors.addScaled(-step, Checked.gradient(energy, state.shared()), next);                               // [move]
        Proposals.refuseLost(name(), step, next);
        return new Step<>(new Chains(next, Tensors.toArray(Checked.energies(energy, next))), Diagnostics.none());
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public Gradient example() {
        return new DoubleWell();
    }
}
