package chapter24;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.exercise.Unsolved;
import thermolab.infer.BayesianLinear;
import thermolab.info.DifferentialEntropy;
import thermolab.learn.Hessian;
import thermolab.learn.SgdCovariance;
import thermolab.learn.SgdEntropyProduction;
import thermolab.num.RandomStream;

public class MyWholeRun implements WholeRun {

    @Override
    public Report run(Config config, long seed) {
        throw new Unsolved();
    }

    /** What the steady state leaves. */
    record Steady(RealMatrix covariance, double loss) {
    }

    /** SGD from w = 0. */
    Steady wander(Config config, RandomStream random) {
        throw new Unsolved();
    }

    /** Adds a share of the slope of one row's (y − x·w)²/2s² + α‖w‖²/2n. */
    void addSlope(Config config, double[] w, int row, double share, double[] slope) {
        throw new Unsolved();
    }

    /** ℓ. */
    double loss(Config config, double[] w) {
        throw new Unsolved();
    }

    /** The Hessian of ℓ. */
    RealMatrix hessian(Config config) {
        throw new Unsolved();
    }

    /** Covariance of the slope of one row's share, drawn at random. */
    RealMatrix noise(Config config, double[] w) {
        throw new Unsolved();
    }

    /** F. */
    double free(double energy, double temperature, double entropy) {
        throw new Unsolved();
    }

    /** Of the best independent weights. */
    double elbo(BayesianLinear model) {
        throw new Unsolved();
    }
}
