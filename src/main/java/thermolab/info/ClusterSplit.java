package thermolab.info;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Where one cluster of a bottleneck falls into two, and along which direction.
 *
 * <p>Two equal copies of a cluster may move apart, q(t₁|x) up and q(t₂|x) down by the same amount, and the other clusters do not feel it
 * to first order. A pass multiplies such a difference by β σ₂², where σ₂ is the second singular value of r(x, y)/√(r(x) r(y)) and
 * r(x, y) = p(x|t) p(y|x) is the cluster's own joint distribution: it grows once β exceeds 1/σ₂². For the one cluster that holds
 * everything, r is p(x, y).
 *
 * @param beta 1/σ₂², infinite where X tells nothing of Y within the cluster
 * @param direction u(x)/√r(x), largest entry ±1: how much q(t₁|x) moves for each x; all zero where beta is infinite
 */
record ClusterSplit(double beta, double[] direction) {

    private static final double ROUNDING = 1e-13; // of a singular value beside the first, which is 1

    /** Of a joint distribution r[x][y]. */
    static ClusterSplit of(double[][] joint) {
        Joint r = Joint.of(joint);
        double[] rx = r.marginalX();
        double[] ry = r.marginalY();
        double[][] matrix = r.table();
        for (int x = 0; x < rx.length; x++) {
            for (int y = 0; y < ry.length; y++) {
                double root = Math.sqrt(rx[x]) * Math.sqrt(ry[y]);
                matrix[x][y] = (root == 0 ? 0 : matrix[x][y] / root) - root; // without the first singular value, which is 1
            }
        }
        SingularValueDecomposition svd = new SingularValueDecomposition(new Array2DRowRealMatrix(matrix, false));
        double sigma = Math.min(1, svd.getSingularValues()[0]);
        double[] direction = new double[rx.length];
        if (sigma < ROUNDING) {
            return new ClusterSplit(Double.POSITIVE_INFINITY, direction);
        }
        double[] u = svd.getU().getColumn(0);
        double largest = 0;
        for (int x = 0; x < rx.length; x++) {
            direction[x] = rx[x] < ROUNDING ? 0 : u[x] / Math.sqrt(rx[x]);
            largest = Math.abs(direction[x]) > Math.abs(largest) ? direction[x] : largest;
        }
        for (int x = 0; x < rx.length; x++) {
            direction[x] /= largest == 0 ? 1 : largest;
        }
        return new ClusterSplit(1 / (sigma * sigma), direction);
    }
}
