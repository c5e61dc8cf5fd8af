package chapter14;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;

public class MyUnknownModel implements UnknownModel {

    @Override
    public Fit bestGaussian(DoubleUnaryOperator logJoint, double start, int calls, RandomGenerator random) {
        // BEGIN SOLUTION
        double m = start;
        double v = 0.25;
        for (int asked = 21; asked + 21 <= calls; asked += 21) {
            double[] means = means(logJoint, m, v);
            double precision = Math.max((1 / v - means[2] / v) / 2, 0.25 / v);
            v = 1 / precision;
            m += Math.max(-Math.sqrt(v), Math.min(Math.sqrt(v), v * means[1]));
        }
        double elbo = means(logJoint, m, v)[0] + entropy(v);
        return new Fit(m, v, elbo, 1e-6);
        // END SOLUTION
    }

    /** ⟨f⟩, ⟨f′⟩ and v⟨f″⟩ over N(m, v), from 21 values of f. */
    double[] means(DoubleUnaryOperator f, double m, double v) {
        // BEGIN SOLUTION
        double s = Math.sqrt(v);
        double[] means = new double[3];
        for (int i = -10; i <= 10; i++) {
            double e = i / 2.0;
            double weighed = 0.5 * Math.exp(-e * e / 2) / Math.sqrt(2 * Math.PI) * f.applyAsDouble(m + s * e);
            means[0] += weighed;
            means[1] += e * weighed / s;
            means[2] += (e * e - 1) * weighed;
        }
        return means;
        // END SOLUTION
    }

    /** Entropy of a Gaussian of variance v. */
    double entropy(double v) {
        // BEGIN SOLUTION
        return Math.log(2 * Math.PI * Math.E * v) / 2;
        // END SOLUTION
    }
}
