package thermolab.meter;

import java.util.Map;
import thermolab.num.Estimate;
import thermolab.num.Require;
import thermolab.sample.Resumable;
import thermolab.sample.Step;

/**
 * Energy and heat capacity, from fluctuations at a constant temperature:
 *
 * <pre>
 *   u = ⟨E⟩/N,   c = (⟨E²⟩ − ⟨E⟩²)/(N T²)                 per unit, k_B = 1                  [c]
 * </pre>
 *
 * <p>Jackknife errors over blocks of the run, in constant memory. E is counted from its first reading, so that large energies
 * lose no digits in the difference.
 */
public final class EnergyMeter implements Meter, Resumable {

    private final double units;
    private final BlockMeans blocks = new BlockMeans(2);
    private double origin = Double.NaN;
    private double temperature = Double.NaN;

    /** Readings per unit, for a system of {@code units} spins or coordinates. */
    public EnergyMeter(int units) {
        this.units = Require.atLeast("units", units, 1, "");
    }

    /** Readings of the whole system. */
    public EnergyMeter() {
        this(1);
    }

    @Override
    public void observe(long number, double[] temperatures, Step<?> step) {
        double[] energies = step.state().energies();
        if (Double.isNaN(origin)) {
            origin = energies[0];
            temperature = temperatures[0];
        }
        double first = 0;
        double second = 0;
        for (int c = 0; c < energies.length; c++) {
            OneTemperature.require(temperature, temperatures[c], "a heat capacity from fluctuations");
            double above = energies[c] - origin;
            first += above / energies.length;
            second += above * above / energies.length;
        }
        blocks.add(first, second);
    }

    /** u, the mean energy per unit. */
    public Estimate energy() {
        return blocks.jackknife(m -> (origin + m[0]) / units);
    }

    /** c per unit. */
    public Estimate heatCapacity() {
        blocks.requireReadings();
        Require.positive("temperature", temperature, "there are no fluctuations at zero");
        return blocks.jackknife(m -> (m[1] - m[0] * m[0]) / (units * temperature * temperature));                  // [c]
    }

    @Override
    public double[] memory() {
        return Memories.joined(new double[] {origin, temperature}, blocks.memory());
    }

    @Override
    public void resume(double[] memory) {
        blocks.resume(Memories.after(2, memory));
        origin = memory[0];
        temperature = memory[1];
    }

    @Override
    public Map<String, Estimate> readings() {
        return Map.of("energy", energy(), "heat capacity", heatCapacity());
    }
}
