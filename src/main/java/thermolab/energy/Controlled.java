package thermolab.energy;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Named;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * An energy with a control parameter λ that somebody else moves: the place of a trap, its stiffness, an external field, or the
 * share of a target in a mixture of two energies. Moving λ costs work; letting the state move at fixed λ exchanges heat.
 *
 * <p>A lambda is a full one: {@code Controlled<Gaussian> trap = place -> …;}
 *
 * @param <E> what kind of energy there is at each λ, and so which samplers can move its states
 */
@FunctionalInterface
public interface Controlled<E extends Energy> extends Named {

    /** The energy at a value of the control parameter. */
    E at(double control);

    /**
     * The straight way from one energy to another, E_λ = (1 − λ) E_start + λ E_end, for λ from 0 to 1: the geometric path between two
     * Boltzmann distributions.
     */
    static Controlled<Gradient> between(Gradient start, Gradient end) {
        return control -> {
            double share = Require.probability("control", control);
            return Gradient.of(states -> mixed(share, Checked.energies(start, states), Checked.energies(end, states)),
                    states -> mixed(share, Checked.gradient(start, states), Checked.gradient(end, states)));
        };
    }

    private static INDArray mixed(double share, INDArray start, INDArray end) {
        INDArray sum = start.mul(1 - share);
        Tensors.addScaled(share, end, sum);
        return sum;
    }
}
