package chapter01;

import thermolab.exercise.Unsolved;

public class MyThermometerTrace implements ThermometerTrace {

    @Override
    public double[] cupAndConductance(double cupCapacity, double sensorCapacity, double sensorStart, double[] times, double[] readings) {
        // BEGIN SOLUTION
        double last = times[times.length - 1];
        double low = Math.log(0.1 / last); // of the logarithm of the rate
        double high = Math.log(100 / last);
        double best = low;
        double end = sensorStart;
        while (high - low > 1e-12) { // finer and finer around the best rate
            double least = Double.POSITIVE_INFINITY;
            double width = high - low;
            for (int i = 0; i <= 40; i++) {
                double rate = Math.exp(low + i * width / 40);
                double along = 0;
                double square = 0;
                for (int k = 0; k < times.length; k++) { // the rise that fits best with this rate
                    double done = -Math.expm1(-rate * times[k]);
                    along += done * (readings[k] - sensorStart);
                    square += done * done;
                }
                double rise = along / square;
                double misses = 0;
                for (int k = 0; k < times.length; k++) {
                    double miss = readings[k] - sensorStart + rise * Math.expm1(-rate * times[k]);
                    misses += miss * miss;
                }
                if (misses < least) {
                    least = misses;
                    best = Math.log(rate);
                    end = sensorStart + rise;
                }
            }
            low = best - 0.15 * width;
            high = best + 0.15 * width;
        }
        double before = end + (end - sensorStart) * sensorCapacity / cupCapacity; // what the sensor received, the cup gave
        return new double[] {before, Math.exp(best) / (1 / cupCapacity + 1 / sensorCapacity)};
        // END SOLUTION
    }
}
