package chapter18;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.exercise.Unsolved;

public class MySgdDissipation implements SgdDissipation {

    @Override
    public double sgdEntropyProduction(double[][] hessian, double[][] diffusion) {
        // BEGIN SOLUTION
        RealMatrix h = MatrixUtils.createRealMatrix(hessian);
        RealMatrix d = MatrixUtils.createRealMatrix(diffusion);
        RealMatrix c = covariance(h, d);
        RealMatrix turn = h.subtract(d.multiply(MatrixUtils.inverse(c))); // v = −turn x
        return turn.transposeMultiply(MatrixUtils.inverse(d)).multiply(turn).multiply(c).getTrace();
        // END SOLUTION
    }

    /** C with H C + C H = 2 D. */
    RealMatrix covariance(RealMatrix h, RealMatrix d) {
        // BEGIN SOLUTION
        EigenDecompositionSymmetric modes = new EigenDecompositionSymmetric(h);
        RealMatrix inModes = modes.getVT().multiply(d).multiply(modes.getV());
        for (int i = 0; i < h.getRowDimension(); i++) {
            for (int j = 0; j < h.getRowDimension(); j++) {
                inModes.multiplyEntry(i, j, 2 / (modes.getEigenvalue(i) + modes.getEigenvalue(j)));
            }
        }
        return modes.getV().multiply(inModes).multiply(modes.getVT());
        // END SOLUTION
    }
}
