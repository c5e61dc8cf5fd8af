package chapter11;

import thermolab.exercise.Unsolved;

public class MySoftPlan implements SoftPlan {

    @Override
    public SoftPolicy softValueIteration(double[][][] transitions, double[][] rewards, double discount, double temperature) {
        throw new Unsolved();
    }

    /** τ ln Σ exp(qₐ/τ): between max q and max q + τ ln m, for any τ &gt; 0. */
    double softMaximum(double[] q, double temperature) {
        throw new Unsolved();
    }
}
