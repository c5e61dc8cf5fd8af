package thermolab.sample;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.DoubleWell;
import thermolab.energy.Energy;
import thermolab.num.Tensors;

/**
 * Metropolis with Gaussian proposals in all coordinates at once:
 *
 * <pre>
 *   x' = x + s ξ,   accepted with probability min(1, exp(−(E(x') − E(x))/T))              [accept]
 * </pre>
 *
 * <p>It needs energies only. In d dimensions the best step is about 2.4/√d widths of the target, where 23 % of the moves are
 * accepted (44 % in one dimension), and the cost of a new independent state grows with d: {@link Hmc} where there is a
 * gradient. {@link Tuning} finds the step. Source: Roberts, Gelman and Gilks, Ann. Appl. Prob. 7, 110 (1997).
 *
 * @param step s &gt; 0, in the unit of x
 */
public record RandomWalk(double step) implements Sampler<Energy, Chains>, Stepped<RandomWalk> {

    public RandomWalk {
        Proposals.checkedStep(step);
    }

    /** Step one. */
    public RandomWalk() {
        this(1);
    }

    @Override
    public Chains start(Energy energy, INDArray positions) {
        return Chains.at(energy, positions);
    }

    @Override
    public Step<Chains> step(Energy energy, double[] temperatures, Chains state, Randomness randomness) {
        double[] one = new double[temperatures.length];
        Arrays.fill(one, 1);
        INDArray proposal = state.shared().add(Proposals.noise(step, one, state.shared(), randomness));
        double[] energies = Proposals.energies(energy, proposal);
        double[] acceptance = new double[energies.length];
        for (int c = 0; c < energies.length; c++) {
            acceptance[c] = Metropolis.acceptance(energies[c] - state.energy(c), temperatures[c]);            // [accept]
        }
        Chains next = Proposals.choose(state, Tensors.toArray(proposal), energies, Proposals.accepted(acceptance, randomness));
        return new Step<>(next, Diagnostics.of(Diagnostics.ACCEPTANCE, acceptance));
    }

    @Override
    public RandomWalk withStep(double size) {
        return new RandomWalk(size);
    }

    @Override
    public double bestAcceptance() {
        return 0.234;
    }

    @Override
    public Energy example() {
        return new DoubleWell();
    }
}
