package thermolab.meter;

import java.util.Arrays;
import java.util.Map;
import thermolab.num.Estimate;
import thermolab.sample.Resumable;
import thermolab.sample.Step;

/**
 * The mean of a quantity in constant memory, with an error bar from the means of 32 to 63 blocks: honest when a block is
 * much longer than the run remembers. {@link Trace} keeps the series and says how long that is.
 */
public final class Mean implements Meter, Resumable {

    private final Quantity quantity;
    private final BlockMeans blocks = new BlockMeans(1);

    /** The mean of any quantity. */
    public Mean(Quantity quantity) {
        this.quantity = quantity;
    }

    /** The mean energy. */
    public Mean() {
        this(Quantity.energy());
    }

    @Override
    public void observe(long number, double[] temperatures, Step<?> step) {
        OneTemperature.ofChains(temperatures, "a mean over all chains");
        double[] readings = quantity.of(step.state());
        Readings.refuseNaN(number, readings);
        blocks.add(Arrays.stream(readings).average().orElseThrow());
    }

    /** The mean so far. */
    public Estimate estimate() {
        return blocks.jackknife(means -> means[0]);
    }

    @Override
    public double[] memory() {
        return blocks.memory();
    }

    @Override
    public void resume(double[] memory) {
        blocks.resume(memory);
    }

    @Override
    public Map<String, Estimate> readings() {
        return Map.of("mean", estimate());
    }
}
