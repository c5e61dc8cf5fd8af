package chapter01;

import thermolab.exercise.Unsolved;

public class MyTwoBodyRelaxation implements TwoBodyRelaxation {

    @Override
    public double[] relaxTwoBody(double c1, double c2, double g, double t1, double t2, double time) {
        // BEGIN SOLUTION
        double end = (c1 * t1 + c2 * t2) / (c1 + c2);
        double decay = Math.exp(-g * (1 / c1 + 1 / c2) * time);
        return new double[] {end + (t1 - end) * decay, end + (t2 - end) * decay};
        // END SOLUTION
    }
}
