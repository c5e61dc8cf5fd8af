package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Checked;
import thermolab.energy.DoubleWell;
import thermolab.energy.Gradient;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * The Metropolis-adjusted Langevin algorithm: {@link Ula}'s move as a proposal, accepted with probability
 *
 * <pre>
 *   min(1, exp(−(E(x') − E(x))/T) q(x | x')/q(x' | x)),   ln q(x' | x) = −|x' − x + ε∇E(x)|²/(4εT) + const      [accept]
 * </pre>
 *
 * <p>Exact at any step. The best step falls as d^(−1/3), where 57 % of the moves are accepted. Needs T &gt; 0. Source: Roberts
 * and Rosenthal, J. R. Stat. Soc. B 60, 255 (1998).
 *
 * @param step ε &gt; 0, in units of x²/E
 */
public record Mala(double step) implements Sampler<Gradient, Chains>, Stepped<Mala> {

    public Mala {
        Proposals.checkedStep(step);
    }

    /** ε = 0.1. */
    public Mala() {
        this(0.1);
    }

    @Override
    public Chains start(Gradient energy, INDArray positions) {
        return Chains.at(energy, positions);
    }

    @Override
    public Step<Chains> step(Gradient energy, double[] temperatures, Chains state, Randomness randomness) {
        for (double temperature : temperatures) {
            Require.positive("temperature", temperature, "at T = 0 nothing is random: take Ula, or cool to a small T");
        }
        INDArray here = state.shared();
        INDArray drift = Checked.gradient(energy, here);
        Checked.refuseNaN("gradient of energy " + energy.name(), drift);
        INDArray kick = Proposals.noise(Math.sqrt(2 * step), temperatures, here, randomness);
        INDArray there = here.add(kick);
        Tensors.addScaled(-step, drift, there);
        double[] energies = Proposals.energies(energy, there);
        INDArray back = drift.add(Checked.gradient(energy, there)).muli(step).subi(kick);   // x − x' + ε∇E(x')
        double[] forth2 = Tensors.toArray(kick.mul(kick).sum(1));
        double[] back2 = Tensors.toArray(back.muli(back).sum(1));
        double[] acceptance = new double[energies.length];
        for (int c = 0; c < energies.length; c++) {
            double log = (state.energy(c) - energies[c] - (back2[c] - forth2[c]) / (4 * step)) / temperatures[c];
            acceptance[c] = log >= 0 ? 1 : log < 0 ? Math.exp(log) : 0;                                       // [accept]
        }
        Chains next = Proposals.choose(state, Tensors.toArray(there), energies, Proposals.accepted(acceptance, randomness));
        return new Step<>(next, Diagnostics.of(Diagnostics.ACCEPTANCE, acceptance));
    }

    @Override
    public Mala withStep(double size) {
        return new Mala(size);
    }

    @Override
    public double bestAcceptance() {
        return 0.574;
    }

    @Override
    public Gradient example() {
        return new DoubleWell();
    }
}
