package chapter10;

import thermolab.exercise.Unsolved;

public class MyTemperatureEstimate implements TemperatureEstimate {

    @Override
    public double estimateTemperature(double[] trace, double h) {
        // BEGIN SOLUTION
        double mean = 0;
        for (double x : trace) {
            if (!Double.isFinite(x)) {
                throw new IllegalArgumentException("trace holds " + x + "; did the iteration diverge?");
            }
            mean += x / trace.length;
        }
        double squares = 0;
        for (double x : trace) {
            squares += (x - mean) * (x - mean);
        }
        return h * squares / trace.length;
        // END SOLUTION
    }
}
