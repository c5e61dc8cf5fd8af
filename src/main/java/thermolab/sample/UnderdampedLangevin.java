package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Checked;
import thermolab.energy.DoubleWell;
import thermolab.energy.Gradient;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * Underdamped Langevin dynamics: a ball of mass one rolls, is slowed and is kicked by a bath,
 *
 * <pre>
 *   dx = p dt,   dp = −∇E dt − γ p dt + √(2γT) dW
 *   p ← p − (ε/2)∇E(x);  x ← x + (ε/2) p                                          half a kick, half a drift        [BA]
 *   p ← c p + √((1 − c²)T) ξ,   c = exp(−γε)                                       the bath, exactly                [O]
 *   x ← x + (ε/2) p;  p ← p − (ε/2)∇E(x)                                          the other halves                 [AB]
 * </pre>
 *
 * <p>Nothing is rejected, so a finite step biases what is sampled, but by order ε² and not at all in a bowl: there the
 * variance of x is T/k for each ε below 2/√k, where {@link Ula} has T/(k (1 − εk/2)); that of p is T (1 − ε²k/4). Chains
 * start at rest and are warm after a few times 1/γ. Momenta belong to a temperature, so this is no mover for {@link
 * ReplicaExchange}. Cost: two gradients a step. Source: Leimkuhler and Matthews, Appl. Math. Res. Express 2013, 34 (2013),
 * "BAOAB".
 *
 * @param step ε &gt; 0, a time: in units of √(x²/E)
 * @param friction γ ≥ 0, in 1/time; zero is plain rolling, which keeps the energy
 */
public record UnderdampedLangevin(double step, double friction) implements Sampler<Gradient, Rolling> {

    public UnderdampedLangevin {
        Proposals.checkedStep(step);
        Require.nonNegative("friction", friction, "a negative one heats without end");
    }

    /** ε = 0.1, γ = 1. */
    public UnderdampedLangevin() {
        this(0.1, 1);
    }

    @Override
    public Rolling start(Gradient energy, INDArray positions) {
        Chains places = Chains.at(energy, positions);
        Checked.gradient(energy, positions);
        return new Rolling(places, Tensors.zerosLike(positions));
    }

    @Override
    public Step<Rolling> step(Gradient energy, double[] temperatures, Rolling state, Randomness randomness) {
        double keep = Math.exp(-friction * step);
        INDArray x = state.places().shared().dup();
        INDArray p = state.shared().dup();
        Tensors.addScaled(-step / 2, Checked.gradient(energy, x), p);                                               // [BA]
        Tensors.addScaled(step / 2, p, x);
        p.muli(keep).addi(Proposals.noise(Math.sqrt(-Math.expm1(-2 * friction * step)), temperatures, p, randomness)); // [O]
        Tensors.addScaled(step / 2, p, x);
        Tensors.addScaled(-step / 2, Checked.gradient(energy, x), p);                                               // [AB]
        Proposals.refuseLost(name(), step, x);
        Chains places = new Chains(x, Tensors.toArray(Checked.energies(energy, x)));
        Rolling next = new Rolling(places, p);
        return new Step<>(next, Diagnostics.of(Diagnostics.KINETIC_TEMPERATURE, next.kineticTemperatures()));
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
