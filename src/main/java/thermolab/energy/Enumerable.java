package thermolab.energy;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;

/**
 * An energy of finitely many states: each of {@link #dimension()} units takes one of the same few {@link #levels()}. Small
 * ones are summed exactly: {@link #enumerate(double)} gives ln Z, energy, entropy, moments and each probability.
 */
public interface Enumerable extends Energy {

    /** How many units a state has. */
    int dimension();

    /** The values that a unit takes, ascending: {0, 1}, {−1, 1}, {0, 1, … q − 1}. */
    double[] levels();

    /**
     * The Boltzmann distribution over all states.
     *
     * @param temperature T &gt; 0, no unit; infinite is allowed (each state alike)
     */
    default Enumerated enumerate(double temperature) {
        return Enumerated.of(this, temperature);
    }

    /** How many states there are: levels^dimension. */
    default double stateCount() {
        return Math.pow(levels().length, dimension());
    }

    /** Any energy over a box of levels. */
    static Enumerable of(Energy energy, int dimension, double... levels) {
        Require.atLeast("dimension", dimension, 1, "");
        Require.atLeast("number of levels", levels.length, 1, "");
        for (int k = 1; k < levels.length; k++) {
            Require.positive("levels[" + k + "] - levels[" + (k - 1) + "]", levels[k] - levels[k - 1], "levels ascend");
        }
        double[] kept = levels.clone();
        return new Enumerable() {
            @Override
            public INDArray of(INDArray states) {
                return energy.of(states);
            }

            @Override
            public int dimension() {
                return dimension;
            }

            @Override
            public double[] levels() {
                return kept.clone();
            }

            @Override
            public String name() {
                return energy.name();
            }
        };
    }
}
