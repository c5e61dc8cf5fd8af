package thermolab.infer;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import thermolab.num.Require;

/**
 * The curvature of the free energy of a linear hierarchy: a matrix of blocks, each layer coupled to its neighbours alone.
 *
 * @param matrix H, over all layers, layer 1 first
 * @param inverse P = H⁻¹
 * @param largestEigenvalue λ_max of H
 * @param logDeterminant ln det H
 */
record BlockCurvature(double[][] matrix, double[][] inverse, double largestEigenvalue, double logDeterminant) {

    /** Weights that are finite, and as large as the errors that they predict and the layer above. */
    static void requireFit(double[][][] weights, PrecisionMatrix[] noise) {
        for (int l = 0; l < weights.length; l++) {
            Require.rectangular("weights[" + l + "]", weights[l]);
            for (double[] row : weights[l]) {
                Require.finite("weights[" + l + "]", row, "");
            }
            Require.sameLength("rows of weights[" + l + "]", weights[l].length, "covariance[" + l + "]", noise[l].size());
            if (l + 1 < weights.length) {
                Require.rectangular("weights[" + (l + 1) + "]", weights[l + 1]);
                Require.sameLength("columns of weights[" + l + "]", weights[l][0].length, "rows of weights[" + (l + 1) + "]", weights[l + 1].length);
            } else {
                Require.sameLength("columns of the last weights", weights[l][0].length, "prior covariance", noise[l + 1].size());
            }
        }
    }

    /** H with blocks H_ll = Π_(l+1) + W_lᵀ Π_l W_l and H_(l−1,l) = −Π_l W_l, layers counted from 1. */
    static BlockCurvature of(double[][][] weights, PrecisionMatrix[] noise) {
        int[] first = firsts(weights);
        int size = first[weights.length];
        RealMatrix curvature = new Array2DRowRealMatrix(size, size);
        for (int l = 0; l < weights.length; l++) {
            RealMatrix w = new Array2DRowRealMatrix(weights[l]);
            RealMatrix weighted = new Array2DRowRealMatrix(noise[l].matrix()).multiply(w);
            RealMatrix own = w.transpose().multiply(weighted).add(new Array2DRowRealMatrix(noise[l + 1].matrix()));
            curvature.setSubMatrix(own.add(own.transpose()).scalarMultiply(0.5).getData(), first[l], first[l]);
            if (l > 0) {
                curvature.setSubMatrix(weighted.scalarMultiply(-1).getData(), first[l - 1], first[l]);
                curvature.setSubMatrix(weighted.transpose().scalarMultiply(-1).getData(), first[l], first[l - 1]);
            }
        }
        double[][] rows = curvature.getData();
        for (double[] row : rows) {
            Require.finite("curvature of F", row, "weights or precisions are too large");
        }
        PrecisionMatrix inverse = PrecisionMatrix.of("curvature of F", rows);
        double largest = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(rows), 1e-8, true).getEigenvalue(0);
        return new BlockCurvature(rows, inverse.matrix(), largest, inverse.logDeterminant());
    }

    int size() {
        return matrix.length;
    }

    /** Cov(z_(l−1), z_l) − W_l Cov(z_l): how the doubt about z enters the slope of W_l; x is certain. @param l counted from 0 */
    double[][] doubt(double[][][] weights, int l) {
        int[] first = firsts(weights);
        RealMatrix all = new Array2DRowRealMatrix(inverse);
        RealMatrix own = all.getSubMatrix(first[l], first[l + 1] - 1, first[l], first[l + 1] - 1);
        RealMatrix minus = new Array2DRowRealMatrix(weights[l]).multiply(own).scalarMultiply(-1);
        return (l == 0 ? minus : minus.add(all.getSubMatrix(first[l - 1], first[l] - 1, first[l], first[l + 1] - 1))).getData();
    }

    /** Where each layer begins in the vector of all states, and its length at the end. */
    private static int[] firsts(double[][][] weights) {
        int[] first = new int[weights.length + 1];
        for (int l = 0; l < weights.length; l++) {
            first[l + 1] = first[l] + weights[l][0].length;
        }
        return first;
    }
}
