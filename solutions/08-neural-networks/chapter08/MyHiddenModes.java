package chapter08;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thermolab.exercise.Unsolved;

public class MyHiddenModes implements HiddenModes {

    @Override
    public Task read(double[] loss) {
        // BEGIN SOLUTION
        List<Double> plateaus = new ArrayList<>(List.of(loss[0])); // where the fall is slowest between two falls
        double fastest = 0;
        double slowest = Double.MAX_VALUE;
        double slowestAt = 0;
        double most = (loss[0] - loss[loss.length - 1]) / loss.length;
        for (int i = 1; i < loss.length; i++) {
            double fall = loss[i - 1] - loss[i];
            if (fastest > FALLS * most && fall < fastest / TURNS && fall < slowest) {
                slowest = fall; // after a fall: look for its end
                slowestAt = loss[i];
            } else if (slowest < Double.MAX_VALUE && fall > TURNS * Math.max(slowest, LEAST * most)) {
                plateaus.add(slowestAt); // a new fall has begun
                slowest = Double.MAX_VALUE;
                fastest = 0;
            }
            fastest = Math.max(fastest, fall);
        }
        double floor = loss[loss.length - 1];
        plateaus.add(floor);
        double[] strengths = new double[plateaus.size() - 1];
        for (int m = 0; m < strengths.length; m++) { // a mode that is learned takes s²/2 from the loss
            strengths[m] = Math.sqrt(2 * (plateaus.get(m) - plateaus.get(m + 1)));
        }
        Arrays.sort(strengths);
        for (int m = 0; m < strengths.length / 2; m++) {
            double swapped = strengths[m];
            strengths[m] = strengths[strengths.length - 1 - m];
            strengths[strengths.length - 1 - m] = swapped;
        }
        return new Task(strengths, floor);
        // END SOLUTION
    }

    private static final double FALLS = 0.02; // of the mean fall: what counts as falling at all
    private static final double TURNS = 2; // by how much a fall must slow down, and speed up again
    private static final double LEAST = 1e-6; // of the mean fall: rounding
}
