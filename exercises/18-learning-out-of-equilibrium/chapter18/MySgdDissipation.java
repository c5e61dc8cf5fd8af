package chapter18;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.exercise.Unsolved;

public class MySgdDissipation implements SgdDissipation {

    @Override
    public double sgdEntropyProduction(double[][] hessian, double[][] diffusion) {
        throw new Unsolved();
    }

    /** C with H C + C H = 2 D. */
    RealMatrix covariance(RealMatrix h, RealMatrix d) {
        throw new Unsolved();
    }
}
