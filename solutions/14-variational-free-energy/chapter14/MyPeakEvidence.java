package chapter14;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Unsolved;

public class MyPeakEvidence implements PeakEvidence {

    @Override
    public double laplaceEvidence(DoubleUnaryOperator logJoint, double mode) {
        // BEGIN SOLUTION
        double step = 1e-3;
        double height = logJoint.applyAsDouble(mode);
        double curvature = (2 * height - logJoint.applyAsDouble(mode + step) - logJoint.applyAsDouble(mode - step)) / (step * step);
        if (!(curvature > 1e-6)) {
            throw new IllegalArgumentException("curvature (" + curvature + ") must be positive at a peak");
        }
        return height + Math.log(2 * Math.PI / curvature) / 2;
        // END SOLUTION
    }

    @Override
    public DoubleUnaryOperator inLogit(DoubleUnaryOperator logJoint) {
        // BEGIN SOLUTION
        return u -> {
            double theta = 1 / (1 + Math.exp(-u));
            double other = 1 / (1 + Math.exp(u));
            return logJoint.applyAsDouble(theta) + Math.log(theta) + Math.log(other);
        };
        // END SOLUTION
    }
}
