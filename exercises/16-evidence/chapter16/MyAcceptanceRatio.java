package chapter16;

import thermolab.exercise.Unsolved;

public class MyAcceptanceRatio implements AcceptanceRatio {

    @Override
    public double bar(double[] wf, double[] wr) {
        throw new Unsolved();
    }

    /** ln Σ 1/(1 + e^(w + shift)), without underflow. */
    double logAccepted(double[] works, double shift) {
        throw new Unsolved();
    }
}
