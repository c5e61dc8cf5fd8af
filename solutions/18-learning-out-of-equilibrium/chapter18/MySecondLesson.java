package chapter18;

import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import thermolab.exercise.Unsolved;

public class MySecondLesson implements SecondLesson {

    @Override
    public double[] ewc(double[][] h1, double[] t1, double[][] h2, double[] t2, double lambda, boolean diagonal) {
        // BEGIN SOLUTION
        double scale = Math.max(1, lambda); // the whole cost is divided by it
        RealMatrix spring = stiffness(h1, diagonal).scalarMultiply(lambda / scale);
        RealMatrix second = MatrixUtils.createRealMatrix(h2).scalarMultiply(1 / scale);
        RealVector from = MatrixUtils.createRealVector(t1);
        RealVector pull = second.operate(MatrixUtils.createRealVector(t2).subtract(from));
        return from.add(new LUDecomposition(second.add(spring), Double.MIN_NORMAL).getSolver().solve(pull)).toArray();
        // END SOLUTION
    }

    /** F. */
    RealMatrix stiffness(double[][] h1, boolean diagonal) {
        // BEGIN SOLUTION
        RealMatrix all = MatrixUtils.createRealMatrix(h1);
        if (!diagonal) {
            return all;
        }
        RealMatrix kept = all.createMatrix(h1.length, h1.length);
        for (int i = 0; i < h1.length; i++) {
            kept.setEntry(i, i, h1[i][i]);
        }
        return kept;
        // END SOLUTION
    }
}
