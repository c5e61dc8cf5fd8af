package thermolab.meter;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;
import thermolab.num.Tensors;
import thermolab.sample.State;

/** An observable: a number to be read off each chain's state. A lambda is one. */
@FunctionalInterface
public interface Quantity {

    /** The reading of each chain. */
    double[] of(State state);

    /** The energy. */
    static Quantity energy() {
        return State::energies;
    }

    /** The sum of the units divided by their number: the magnetisation per spin, for spins of ±1. */
    static Quantity magnetisation(int units) {
        Require.atLeast("units", units, 1, "");
        return state -> {
            double[] sums = state.sums();
            for (int c = 0; c < sums.length; c++) {
                sums[c] /= units;
            }
            return sums;
        };
    }

    /** One coordinate. */
    static Quantity coordinate(int index) {
        Require.atLeast("index", index, 0, "");
        return state -> {
            INDArray positions = state.positions();
            if (index >= positions.columns()) {
                throw Require.broken("index", index,
                        "must be below " + positions.columns() + ", the coordinates of a state", "");
            }
            return Tensors.toArray(positions.getColumn(index));
        };
    }

    /** Any function of one chain's coordinates; slower than the others, which need not copy the state. */
    static Quantity of(ToDoubleFunction<double[]> function) {
        return state -> {
            INDArray positions = state.positions();
            int dimension = positions.columns();
            double[] all = Tensors.toArray(positions);
            double[] readings = new double[state.chains()];
            for (int c = 0; c < readings.length; c++) {
                readings[c] = function.applyAsDouble(Arrays.copyOfRange(all, c * dimension, (c + 1) * dimension));
            }
            return readings;
        };
    }

    /** This quantity divided by a number, such as an energy by the number of spins. */
    default Quantity per(double divisor) {
        return state -> {
            double[] readings = of(state).clone();
            for (int c = 0; c < readings.length; c++) {
                readings[c] /= divisor;
            }
            return readings;
        };
    }
}
