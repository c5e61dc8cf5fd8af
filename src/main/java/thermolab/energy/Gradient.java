package thermolab.energy;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Tensors;

/** An energy that knows which way is uphill; the force on a state is minus the gradient. */
public interface Gradient extends Energy {

    /**
     * ∂E/∂x of each state of a batch.
     *
     * @param states shape [chains, dimension]; not changed
     * @return a new tensor, shape [chains, dimension]
     */
    INDArray gradient(INDArray states);

    /**
     * The same into a tensor of the caller's, which a long run reuses. Override where a gradient needs no new memory.
     *
     * @param into shape [chains, dimension], overwritten
     */
    default void gradient(INDArray states, INDArray into) {
        into.assign(Checked.gradient(this, states));
    }

    /**
     * into ← into + factor · ∂E/∂x: a kick. Override where a matrix product can add as it goes.
     *
     * @param into shape [chains, dimension]
     * @param work a tensor of the caller's of the same shape, overwritten or left alone
     */
    default void addGradient(INDArray states, double factor, INDArray into, INDArray work) {
        gradient(states, work);
        Tensors.addScaled(factor, work, into);
    }

    /**
     * The gradient into {@code into} and the energies as the result, for energies whose parts are shared by both.
     *
     * @return the energy of each chain
     */
    default double[] energyAndGradient(INDArray states, INDArray into) {
        gradient(states, into);
        return Tensors.toArray(Checked.shaped(this, states));
    }

    /** An energy and its gradient as two lambdas. */
    static Gradient of(Energy energy, UnaryOperator<INDArray> gradient) {
        return new Gradient() {
            @Override
            public INDArray of(INDArray states) {
                return energy.of(states);
            }

            @Override
            public INDArray gradient(INDArray states) {
                return gradient.apply(states);
            }

            @Override
            public String name() {
                return energy.name();
            }
        };
    }

    /**
     * An energy and its gradient for one state at a time, as plain arrays: the form in which a textbook writes them. Slower
     * than a batch's, for landscapes of a few dimensions.
     */
    static Gradient ofEach(ToDoubleFunction<double[]> energy, UnaryOperator<double[]> gradient) {
        return of(states -> Tensors.of(Stream.of(Tensors.toRows(states)).mapToDouble(energy).toArray(), states.size(0)),
                states -> Tensors.ofRows(Stream.of(Tensors.toRows(states)).map(gradient).toArray(double[][]::new)));
    }

    /**
     * Any smooth energy with the gradient (E(x + h) − E(x − h)) / 2h, column by column: 2 × dimension energies a call,
     * with an error of about h² times the third derivative. For trying things out and for tests.
     */
    static Gradient numerical(Energy energy) {
        return of(energy, states -> FiniteDifferences.gradient(energy, states, FiniteDifferences.STEP));
    }
}
