package thermolab.energy;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;
import thermolab.num.Tensors;

/** Slopes by central differences: ∂E/∂x_j ≈ (E(x + h e_j) − E(x − h e_j)) / 2h, to check and to replace gradients. */
public final class FiniteDifferences {

    /** A step that balances the error of the formula (h²) with that of rounding (1e-16/h). */
    public static final double STEP = 1e-5;

    private FiniteDifferences() {
    }

    /**
     * The gradient of each state of a batch.
     *
     * @param states shape [chains, dimension]
     * @param step h, positive, in the unit of the states
     * @return shape [chains, dimension]
     */
    public static INDArray gradient(Energy energy, INDArray states, double step) {
        Require.positive("step", step, "");
        INDArray gradient = Tensors.zeros(states.shape());
        for (int j = 0; j < states.columns(); j++) {
            INDArray up = states.dup();
            up.getColumn(j).addi(step);
            INDArray down = states.dup();
            down.getColumn(j).subi(step);
            INDArray slope = energy.of(up).sub(energy.of(down)).divi(2 * step);
            gradient.getColumn(j).assign(slope);
        }
        return gradient;
    }
}
