package thermolab.learn;

import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.buffer.DataType;
import thermolab.energy.Rbm;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * Machines to begin training with: small random weights, which break the symmetry between hidden units.
 *
 * <p>Source: Hinton, <i>A practical guide to training restricted Boltzmann machines</i> (2012), section 8.
 */
public final class RbmStart {

    private static final double RAREST = 0.01; // a pixel that is never on gets the log-odds of one in a hundred

    private RbmStart() {
    }

    /** Weights N(0, sd²) and biases of zero, in double precision. */
    public static Rbm random(int visible, int hidden, double sd, RandomGenerator random) {
        return Rbm.of(weights(visible, hidden, sd, random), new double[visible], new double[hidden]);
    }

    /**
     * Weights N(0, sd²), hidden biases of zero, and visible biases ln(p/(1 − p)) with p how often each unit is on: the
     * machine already knows the mean image. In single precision.
     */
    public static Rbm forData(float[][] rows, int hidden, double sd, RandomGenerator random) {
        Require.atLeast("number of rows", rows.length, 1, "");
        double[] bias = new double[rows[0].length];
        for (float[] row : rows) {
            Require.sameLength("a row", row.length, "the first row", bias.length);
            for (int i = 0; i < bias.length; i++) {
                bias[i] += row[i] / rows.length;
            }
        }
        for (int i = 0; i < bias.length; i++) {
            double p = Math.max(RAREST, Math.min(1 - RAREST, bias[i]));
            bias[i] = Math.log(p / (1 - p));
        }
        return new Rbm(Tensors.ofRows(weights(bias.length, hidden, sd, random)).castTo(DataType.FLOAT),
                Tensors.of(bias, 1, bias.length).castTo(DataType.FLOAT), Tensors.zeros(1, hidden).castTo(DataType.FLOAT));
    }

    private static double[][] weights(int visible, int hidden, double sd, RandomGenerator random) {
        Require.atLeast("visible", visible, 1, "");
        Require.atLeast("hidden", hidden, 1, "");
        Require.nonNegative("sd", sd, "it is a standard deviation");
        double[][] weights = new double[visible][hidden];
        for (double[] row : weights) {
            for (int j = 0; j < hidden; j++) {
                row[j] = sd * random.nextGaussian();
            }
        }
        return weights;
    }
}
