package chapter21;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyNeverIdle implements NeverIdle {

    @Override
    public Rest rest(double[] load, double[] watts) {
        // BEGIN SOLUTION
        int n = load.length;
        double meanLoad = Arrays.stream(load).average().getAsDouble();
        double meanWatts = Arrays.stream(watts).average().getAsDouble();
        double spread = 0;
        double together = 0;
        for (int i = 0; i < n; i++) {
            spread += (load[i] - meanLoad) * (load[i] - meanLoad);
            together += (load[i] - meanLoad) * (watts[i] - meanWatts);
        }
        double slope = together / spread;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += Math.pow(watts[i] - meanWatts - slope * (load[i] - meanLoad), 2);
        }
        double variance = squares / (n - 2); // two numbers are taken from the log
        return new Rest(meanWatts - slope * meanLoad, idleError(variance, n, meanLoad, spread), meanWatts + slope * (1 - meanLoad));
        // END SOLUTION
    }

    /** Error of the line at load 0: that of its height in the middle, and that of its slope times the way. */
    double idleError(double variance, int readings, double meanLoad, double spread) {
        // BEGIN SOLUTION
        return Math.sqrt(variance * (1.0 / readings + meanLoad * meanLoad / spread));
        // END SOLUTION
    }
}
