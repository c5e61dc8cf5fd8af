package thermolab.energy;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * The energy that a classifier gives to its input: with logits f_k(x) as minus the energies of the pairs (x, k),
 *
 * <pre>
 *   E(x) = −T ln Σ_k exp(f_k(x)/T)                            [E]
 *   E(x, k) = −f_k(x),   p(k | x) = exp((E(x) − E(x, k))/T)   [pair]
 * </pre>
 *
 * <p>A free energy over the labels; low for inputs that the network finds familiar. Adding a constant to all logits shifts
 * E by minus that constant and leaves each p(k | x) as it was, so a trained classifier's energy has an arbitrary zero.
 * Source: Grathwohl et al., ICLR 2020, equations 4 and 6; Liu et al., NeurIPS 2020, equation 4.
 */
public final class LogitEnergy implements Energy {

    private final UnaryOperator<INDArray> logits;
    private final double temperature;

    /**
     * @param logits the network: inputs [chains, dimension] to logits [chains, classes]
     * @param temperature T &gt; 0, 1 for a network as it is trained
     */
    public LogitEnergy(UnaryOperator<INDArray> logits, double temperature) {
        this.logits = logits;
        this.temperature = Require.positive("temperature", temperature, "");
    }

    /** The network whose logits are its inputs, at T = 1. */
    public LogitEnergy() {
        this(UnaryOperator.identity(), 1);
    }

    /** E from logits [n, classes]; shape [n]. */
    public static INDArray ofLogits(INDArray logits, double temperature) {
        Require.positive("temperature", temperature, "");
        INDArray free = Tensors.logSumExpRows(logits.div(temperature)).muli(-temperature);                         // [E]
        return free.reshape(free.length());
    }

    @Override
    public INDArray of(INDArray states) {
        return ofLogits(logits.apply(states), temperature);
    }

    /** E(x, k) of each input with one label for all; shape [chains]. */
    public INDArray ofPair(INDArray states, int label) {
        INDArray all = logits.apply(states);
        Require.labels("label", new int[] {label}, all.columns());
        INDArray column = all.getColumn(label).neg();                                          // [pair]
        return column.reshape(column.length());
    }
}
