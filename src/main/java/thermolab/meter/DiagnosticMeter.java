package thermolab.meter;

import java.util.Arrays;
import java.util.Map;
import thermolab.num.Estimate;
import thermolab.sample.Diagnostics;
import thermolab.sample.Resumable;
import thermolab.sample.Step;

/**
 * The mean of what the sampler says about itself: acceptance, energy error, share of a cluster. Numbers that are NaN, where
 * nothing was tried, are left out.
 */
public final class DiagnosticMeter implements Meter, Resumable {

    private final String diagnostic;
    private final BlockMeans blocks = new BlockMeans(1);

    /** The mean of one diagnostic, such as {@link Diagnostics#ENERGY_ERROR}. */
    public DiagnosticMeter(String diagnostic) {
        this.diagnostic = diagnostic;
    }

    /** The mean acceptance. */
    public DiagnosticMeter() {
        this(Diagnostics.ACCEPTANCE);
    }

    @Override
    public void observe(long number, double[] temperatures, Step<?> step) {
        Arrays.stream(step.diagnostics().get(diagnostic)).filter(x -> !Double.isNaN(x)).average().ifPresent(blocks::add);
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
        return Map.of(diagnostic, estimate());
    }
}
