package thermolab.meter;

import java.util.Map;
import thermolab.num.Estimate;
import thermolab.num.Require;
import thermolab.sample.Resumable;
import thermolab.sample.Step;

/**
 * A magnet's order, from m = Σ_i s_i/N of spins ±1:
 *
 * <pre>
 *   ⟨|m|⟩, ⟨m²⟩,   χ = N (⟨m²⟩ − ⟨|m|⟩²)/T                            [chi]
 *   U₄ = 1 − ⟨m⁴⟩/(3 ⟨m²⟩²)                                           [binder]
 * </pre>
 *
 * <p>|m| in χ because a finite magnet turns over from time to time; above the critical temperature {@link
 * #zeroFieldSusceptibility()}, with ⟨m⟩ = 0, is the true one. U₄ is 2/3 in order, 0 in disorder, and at the critical point
 * the same for all large lattices (Binder, Z. Phys. B 43, 119 (1981)). Jackknife errors, constant memory.
 */
public final class MagnetMeter implements Meter, Resumable {

    private final int units;
    private final BlockMeans blocks = new BlockMeans(4);
    private double temperature = Double.NaN;

    /** For a magnet of N = units spins. */
    public MagnetMeter(int units) {
        this.units = Require.atLeast("units", units, 1, "");
    }

    /** For one spin. */
    public MagnetMeter() {
        this(1);
    }

    @Override
    public void observe(long number, double[] temperatures, Step<?> step) {
        read(step.state().sums(), temperatures);
    }

    /** Sums of spins, one for each chain. */
    void read(double[] sums, double[] temperatures) {
        if (Double.isNaN(temperature)) {
            temperature = temperatures[0];
        }
        double[] mean = new double[4];
        for (int c = 0; c < sums.length; c++) {
            OneTemperature.require(temperature, temperatures[c], "a susceptibility from fluctuations");
            double m = sums[c] / units;
            mean[0] += m / sums.length;
            mean[1] += Math.abs(m) / sums.length;
            mean[2] += m * m / sums.length;
            mean[3] += m * m * m * m / sums.length;
        }
        blocks.add(mean);
    }

    /** ⟨m⟩. */
    public Estimate magnetisation() {
        return blocks.jackknife(m -> m[0]);
    }

    /** ⟨|m|⟩. */
    public Estimate absoluteMagnetisation() {
        return blocks.jackknife(m -> m[1]);
    }

    /** ⟨m²⟩. */
    public Estimate squaredMagnetisation() {
        return blocks.jackknife(m -> m[2]);
    }

    /** χ with ⟨|m|⟩. */
    public Estimate susceptibility() {
        blocks.requireReadings();
        Require.positive("temperature", temperature, "there are no fluctuations at zero");
        return blocks.jackknife(m -> units * (m[2] - m[1] * m[1]) / temperature);                                // [chi]
    }

    /** N ⟨m²⟩/T: the susceptibility where ⟨m⟩ = 0 by symmetry. */
    public Estimate zeroFieldSusceptibility() {
        blocks.requireReadings();
        Require.positive("temperature", temperature, "there are no fluctuations at zero");
        return blocks.jackknife(m -> units * m[2] / temperature);
    }

    /** U₄, Binder's cumulant. */
    public Estimate binder() {
        return blocks.jackknife(m -> 1 - m[3] / (3 * m[2] * m[2]));                                           // [binder]
    }

    @Override
    public double[] memory() {
        return Memories.joined(new double[] {temperature}, blocks.memory());
    }

    @Override
    public void resume(double[] memory) {
        blocks.resume(Memories.after(1, memory));
        temperature = memory[0];
    }

    @Override
    public Map<String, Estimate> readings() {
        return Map.of("|m|", absoluteMagnetisation(), "susceptibility", susceptibility(), "binder", binder());
    }
}
