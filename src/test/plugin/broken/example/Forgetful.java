package example;

import java.util.Map;
import thermolab.meter.Meter;
import thermolab.num.Estimate;
import thermolab.sample.Resumable;
import thermolab.sample.Step;

/** Counts steps, and loses the count in its memory. */
public final class Forgetful implements Meter, Resumable {

    private int steps;

    @Override
    public void observe(long number, double[] temperatures, Step<?> step) {
        steps++;
    }

    @Override
    public Map<String, Estimate> readings() {
        if (steps == 0) {
            throw new IllegalStateException("nothing has been read");
        }
        return Map.of("steps", new Estimate(steps, 0));
    }

    @Override
    public double[] memory() {
        return new double[0];
    }

    @Override
    public void resume(double[] memory) {
        steps = 0;
    }
}
