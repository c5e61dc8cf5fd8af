package thermolab.energy;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;
import thermolab.num.Rows;
import thermolab.num.Tensors;

/**
 * A bowl: E(x) = ½ (x − m)ᵀ A (x − m), whose Boltzmann distribution at temperature T is the Gaussian with mean m and
 * covariance T A⁻¹. Gradient A (x − m). Cost: one matrix product for the energy and the gradient together.
 */
public final class Gaussian implements Gradient {

    private final INDArray mean;        // [1, d]
    private final INDArray precision;   // [d, d], symmetric
    private final boolean centred;

    private Gaussian(INDArray mean, INDArray precision) {
        this.mean = mean;
        this.precision = precision;
        centred = mean.norm1Number().doubleValue() == 0;
    }

    /** The standard normal distribution in two dimensions, at T = 1. */
    public Gaussian() {
        this(Tensors.zeros(1, 2), Tensors.ofRows(new double[][] {{1, 0}, {0, 1}}));
    }

    /**
     * @param mean m, d finite numbers
     * @param precision A, d × d, symmetric and positive definite
     */
    public static Gaussian of(double[] mean, double[][] precision) {
        Require.rectangular("precision", precision);
        Require.sameLength("mean", Require.finite("mean", mean, "").length, "precision", precision.length);
        Require.sameLength("rows of precision", precision.length, "columns of precision", precision[0].length);
        for (int i = 0; i < precision.length; i++) {
            Require.finite("precision[" + i + "]", precision[i], "");
            Require.positive("precision[" + i + "][" + i + "]", precision[i][i], "a bowl curves upwards");
            for (int j = 0; j < i; j++) {
                if (precision[i][j] != precision[j][i]) {
                    throw Require.broken("precision[" + i + "][" + j + "]", precision[i][j],
                            "must equal precision[" + j + "][" + i + "] (" + precision[j][i] + ")", "");
                }
            }
        }
        requireBowl(precision);
        return new Gaussian(Tensors.of(mean, 1, mean.length), Tensors.ofRows(precision));
    }

    private static void requireBowl(double[][] precision) {
        try {
            new CholeskyDecomposition(new Array2DRowRealMatrix(precision, false), 0, 0);
        } catch (MathIllegalArgumentException e) {
            throw Require.broken("precision", "a " + precision.length + " by " + precision.length + " matrix",
                    "must be positive definite", "in some direction the bowl does not curve upwards");
        }
    }

    /** Independent coordinates with mean zero and curvatures k_j: E = ½ Σ k_j x_j². */
    public static Gaussian ofCurvatures(double... curvatures) {
        Require.atLeast("number of curvatures", curvatures.length, 1, "");
        double[][] precision = new double[curvatures.length][curvatures.length];
        for (int j = 0; j < curvatures.length; j++) {
            precision[j][j] = Require.positive("curvatures[" + j + "]", curvatures[j], "a bowl curves upwards");
        }
        return new Gaussian(Tensors.zeros(1, curvatures.length), Tensors.ofRows(precision));
    }

    /** The same bowl computed in another floating-point type, which the states then have too. */
    public Gaussian as(DataType type) {
        if (!type.isFPType()) {
            throw Require.broken("type", type, "must hold fractions", "FLOAT or DOUBLE");
        }
        return new Gaussian(mean.castTo(type), precision.castTo(type));
    }

    /** d. */
    public int dimension() {
        return precision.columns();
    }

    @Override
    public INDArray of(INDArray states) {
        INDArray away = away(states);
        return away.mmul(precision).muli(away).sum(1).muli(0.5);
    }

    @Override
    public INDArray gradient(INDArray states) {
        return away(states).mmul(precision);
    }

    @Override
    public void gradient(INDArray states, INDArray into) {
        Tensors.multiply(away(states), false, precision, false, 1, 0, into);
    }

    @Override
    public void addGradient(INDArray states, double factor, INDArray into, INDArray work) {
        Tensors.multiply(away(states), false, precision, false, factor, 1, into);
    }

    @Override
    public double[] energyAndGradient(INDArray states, INDArray into) {
        INDArray away = away(states);
        Tensors.multiply(away, false, precision, false, 1, 0, into);
        double[] energies = Rows.dots(Tensors.toArray(away), Tensors.toArray(into), dimension());
        for (int c = 0; c < energies.length; c++) {
            energies[c] /= 2;
        }
        return energies;
    }

    private INDArray away(INDArray states) {
        Checked.states(states, dimension());
        return centred ? states : states.subRowVector(mean);
    }
}
