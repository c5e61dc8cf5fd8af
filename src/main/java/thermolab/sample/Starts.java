package thermolab.sample;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Enumerable;
import thermolab.num.Require;
import thermolab.num.Tensors;

/** Places to start chains from. */
public final class Starts {

    private Starts() {
    }

    /** Each unit of each chain at a level drawn fairly: an infinitely hot start. */
    public static INDArray hot(Enumerable energy, int chains, long seed) {
        double[] levels = energy.levels();
        int dimension = energy.dimension();
        Randomness randomness = Randomness.of(seed, chains);
        double[] values = new double[chains * dimension];
        for (int i = 0; i < values.length; i++) {
            values[i] = levels[randomness.chain(i / dimension).nextInt(levels.length)];
        }
        return Tensors.of(values, chains, dimension);
    }

    /** Independent Gaussians of a width around zero. */
    public static INDArray gaussian(int chains, int dimension, double width, long seed) {
        Require.nonNegative("width", width, "");
        Require.atLeast("dimension", dimension, 1, "");
        double[] values = Randomness.of(seed, chains).gaussians(dimension);
        for (int i = 0; i < values.length; i++) {
            values[i] *= width;
        }
        return Tensors.of(values, chains, dimension);
    }

    /** Every chain at the same place. */
    public static INDArray same(int chains, double... place) {
        Require.atLeast("chains", chains, 1, "");
        Require.atLeast("coordinates of the place", place.length, 1, "");
        double[] values = new double[chains * place.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = place[i % place.length];
        }
        return Tensors.of(values, chains, place.length);
    }

    static void check(INDArray positions) {
        if (positions.rank() != 2 || positions.isEmpty()) {
            throw Require.broken("positions", "shape " + Arrays.toString(positions.shape()),
                    "must have shape [chains, dimension] with at least one chain", "");
        }
        double size = positions.norm1Number().doubleValue();
        if (!Double.isFinite(size)) {
            throw Require.broken("positions", "sum of sizes " + size, "must be finite numbers", "");
        }
    }

    /** The numbers of the levels that positions stand at, one array for each chain. */
    static byte[][] levels(Enumerable energy, INDArray positions) {
        check(positions);
        if (positions.columns() != energy.dimension()) {
            throw Require.broken("positions", "shape " + Arrays.toString(positions.shape()), "must have "
                    + energy.dimension() + " columns, the units of energy " + energy.name(), "");
        }
        double[] values = Tensors.toArray(positions);
        double[] levels = energy.levels();
        byte[][] units = new byte[positions.rows()][energy.dimension()];
        for (int i = 0; i < values.length; i++) {
            int level = Arrays.binarySearch(levels, values[i]);
            if (level < 0) {
                throw Require.broken("unit " + i % energy.dimension() + " of chain " + i / energy.dimension(), values[i],
                        "must be one of the levels " + Arrays.toString(levels), "");
            }
            units[i / energy.dimension()][i % energy.dimension()] = (byte) level;
        }
        return units;
    }
}
