package example;

import java.util.Map;
import thermolab.meter.Meter;
import thermolab.num.Estimate;
import thermolab.sample.Resumable;
import thermolab.sample.Step;

/** The highest energy of any chain at any step. */
public final class Summit implements Meter, Resumable {

    private double highest = Double.NEGATIVE_INFINITY;

    @Override
    public void observe(long number, double[] temperatures, Step<?> step) {
        for (double energy : step.state().energies()) {
            highest = Math.max(highest, energy);
        }
    }

    @Override
    public Map<String, Estimate> readings() {
        if (highest == Double.NEGATIVE_INFINITY) {
            throw new IllegalStateException("nothing has been read; pass the meter to run.go(steps, meter)");
        }
        return Map.of("highest energy", new Estimate(highest, 0));
    }

    @Override
    public double[] memory() {
        return new double[] {highest};
    }

    @Override
    public void resume(double[] memory) {
        highest = memory[0];
    }
}
