package thermolab.energy;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;

/**
 * Energies and gradients of plugins, with their rules enforced: a wrong shape, a NaN or a thrown exception is reported with
 * the energy's name, and with the chain where it is born.
 */
public final class Checked {

    private Checked() {
    }

    /** {@code energy.of(states)}, one number for each row, none of them NaN; +∞ is a state that is never visited. */
    public static INDArray energies(Energy energy, INDArray states) {
        INDArray values = shaped(energy, states);
        refuseNaN("energy " + energy.name(), values);
        return values;
    }

    /** The same, where a NaN may mean a state that has run off to infinity. */
    static INDArray shaped(Energy energy, INDArray states) {
        INDArray values;
        try {
            values = energy.of(states);
        } catch (RuntimeException e) {
            throw new IllegalStateException("energy " + energy.name() + " threw " + e.getClass().getSimpleName() + " ("
                    + e.getMessage() + ") on states " + Arrays.toString(states.shape())
                    + "; it must take a batch [chains, dimension] and return [chains]", e);
        }
        if (values == null || values.length() != states.rows()) {
            throw new IllegalStateException("energy " + energy.name() + " returned "
                    + (values == null ? "null" : Arrays.toString(values.shape())) + " for states "
                    + Arrays.toString(states.shape()) + "; it must return one number a row, shape ["
                    + states.rows() + "]; a sum over axis 1 does");
        }
        return values.rank() == 1 ? values : values.reshape(values.length());
    }

    /** {@code energy.gradient(states)}, of the shape of the states. */
    public static INDArray gradient(Gradient energy, INDArray states) {
        INDArray slope;
        try {
            slope = energy.gradient(states);
        } catch (RuntimeException e) {
            throw new IllegalStateException("gradient of energy " + energy.name() + " threw " + e.getClass().getSimpleName()
                    + " (" + e.getMessage() + ") on states " + Arrays.toString(states.shape())
                    + "; it must take a batch [chains, dimension] and return the same shape", e);
        }
        if (slope == null || !Arrays.equals(slope.shape(), states.shape())) {
            throw new IllegalStateException("gradient of energy " + energy.name() + " has shape "
                    + (slope == null ? "null" : Arrays.toString(slope.shape())) + " for states "
                    + Arrays.toString(states.shape()) + "; it must have the shape of the states");
        }
        return slope;
    }

    /** A batch of the dimension that an energy needs. */
    static INDArray states(INDArray states, int dimension) {
        if (states.rank() != 2 || states.columns() != dimension) {
            throw Require.broken("states", "shape " + Arrays.toString(states.shape()),
                    "must have shape [chains, " + dimension + "]", "one state is a batch of one row");
        }
        return states;
    }

    /** Refuses a vector or matrix with a NaN; the message names the first chain (row) that has one. */
    public static void refuseNaN(String what, INDArray values) {
        if (!Double.isNaN(values.sumNumber().doubleValue())) {
            return;                        // infinities of both signs make a NaN too, so the rows have the last word
        }
        int rows = (int) values.size(0);
        for (int row = 0; row < rows; row++) {
            double[] entries = values.rank() == 1 ? new double[] {values.getDouble(row)} : values.getRow(row).toDoubleVector();
            for (double entry : entries) {
                if (Double.isNaN(entry)) {
                    throw new ArithmeticException(what + " is NaN at chain " + row);
                }
            }
        }
    }
}
