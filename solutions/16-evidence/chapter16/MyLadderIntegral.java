package chapter16;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Unsolved;

public class MyLadderIntegral implements LadderIntegral {

    @Override
    public double thermodynamicIntegration(DoubleUnaryOperator meanEnergy, double[] betas) {
        // BEGIN SOLUTION
        double ratio = 0;
        double below = meanEnergy.applyAsDouble(betas[0]);
        for (int k = 1; k < betas.length; k++) {
            double above = meanEnergy.applyAsDouble(betas[k]);
            ratio -= (betas[k] - betas[k - 1]) * (below + above) / 2;
            below = above;
        }
        return ratio;
        // END SOLUTION
    }

    @Override
    public double[] rungs(int intervals) {
        // BEGIN SOLUTION
        double[] betas = new double[intervals + 1];
        for (int k = 0; k <= intervals; k++) {
            betas[k] = Math.pow((double) k / intervals, 3);
        }
        return betas;
        // END SOLUTION
    }
}
