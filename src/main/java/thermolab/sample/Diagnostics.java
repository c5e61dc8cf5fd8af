package thermolab.sample;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import thermolab.num.Require;

/** What a step says about itself: named numbers, one for each chain. */
public final class Diagnostics {

    /** The probability, or the share, of moves that were accepted. */
    public static final String ACCEPTANCE = "acceptance";

    /** By how much the integrator changed the energy that it should conserve. */
    public static final String ENERGY_ERROR = "energy error";

    /** The share of units in the clusters that were moved. */
    public static final String CLUSTER = "cluster";

    /** The probability that a chain and the next hotter one exchange places; not a number where none was tried. */
    public static final String SWAP = "swap";

    /** What the momenta say of the temperature: their mean square. */
    public static final String KINETIC_TEMPERATURE = "kinetic temperature";

    private static final Diagnostics NONE = new Diagnostics(Map.of());

    private final Map<String, double[]> readings;

    private Diagnostics(Map<String, double[]> readings) {
        this.readings = readings;
    }

    /** Nothing to say. */
    public static Diagnostics none() {
        return NONE;
    }

    /** One reading; the array is kept. */
    public static Diagnostics of(String name, double[] perChain) {
        return new Diagnostics(Map.of(name, perChain));
    }

    /** These readings and one more. */
    public Diagnostics and(String name, double[] perChain) {
        Map<String, double[]> more = new LinkedHashMap<>(readings);
        more.put(name, perChain);
        return new Diagnostics(more);
    }

    /** The names of the readings. */
    public Set<String> names() {
        return readings.keySet();
    }

    /** A copy of one reading, a number for each chain. */
    public double[] get(String name) {
        double[] values = readings.get(name);
        if (values == null) {
            throw Require.broken("diagnostic", name, "must be one of " + readings.keySet(), "");
        }
        return values.clone();
    }

    /** The mean of one reading over the chains. */
    public double mean(String name) {
        return Arrays.stream(get(name)).average().orElse(Double.NaN);
    }
}
