package thermolab.power;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * The leaky integrate-and-fire neuron: a leaking capacitor that is emptied, and counts one spike, when its voltage reaches a threshold.
 *
 * <pre>
 *   τ dV/dt = −V + R I;   V = V_th: a spike, V = V_reset, and deaf for t_ref
 *   T(I) = t_ref + τ ln((R I − V_reset) / (R I − V_th))    time between spikes, for R I > V_th      [period]
 *   rate = 1/T, and 0 for R I ≤ V_th: the voltage only creeps up to R I                            [rate]
 * </pre>
 *
 * <p>Just above threshold the rate rises steeper than any line; far above it is (R I/V_th − ½)/τ without and levels off at 1/t_ref with
 * a refractory time. Voltages count from the resting one; V_reset is 0, that is rest, unless it is given. Source: Gerstner and others, <i>Neuronal Dynamics</i> (2014), section 1.3.
 *
 * @param membraneSeconds τ > 0
 * @param ohms R > 0
 * @param thresholdVolts V_th > 0 above rest
 * @param refractorySeconds t_ref, zero or more
 * @param resetVolts V_reset above rest, any sign, below the threshold
 */
public record LifNeuron(double membraneSeconds, double ohms, double thresholdVolts, double refractorySeconds, double resetVolts) {

    private static final int MOST_SPIKES = 10_000_000;

    public LifNeuron {
        Require.positive("membraneSeconds", membraneSeconds, "");
        Require.positive("ohms", ohms, "");
        Require.positive("thresholdVolts", thresholdVolts, "it counts from the resting voltage");
        Require.nonNegative("refractorySeconds", refractorySeconds, "");
        if (!(Require.finite("resetVolts", resetVolts, "") < thresholdVolts)) {
            throw Require.broken("resetVolts", resetVolts, "must be below the threshold of " + thresholdVolts, "both count from the resting voltage");
        }
    }

    /** One that falls back to rest after a spike. */
    public LifNeuron(double membraneSeconds, double ohms, double thresholdVolts, double refractorySeconds) {
        this(membraneSeconds, ohms, thresholdVolts, refractorySeconds, 0);
    }

    /** A textbook neuron: 20 ms, 10 MΩ, 20 mV above rest, deaf for 2 ms; it fires above 2 nA. */
    public static LifNeuron textbook() {
        return new LifNeuron(0.02, 1e7, 0.02, 0.002);
    }

    /** V_th/R in A: at or below it no spike ever comes. */
    public double rheobaseAmperes() {
        return thresholdVolts / ohms;
    }

    /** Seconds from one spike to the next with a steady current; +∞ at or below threshold.                [period] */
    public double period(double amperes) {
        double drive = Require.finite("amperes", amperes, "") * ohms;
        return drive > thresholdVolts ? refractorySeconds + climb(resetVolts, drive) : Double.POSITIVE_INFINITY;
    }

    /** Seconds from a voltage to the threshold, with a drive above it. */
    private double climb(double from, double drive) {
        return drive == Double.POSITIVE_INFINITY ? 0 : -membraneSeconds * Math.log1p(-(thresholdVolts - from) / (drive - from));
    }

    /** Spikes per second with a steady current.                                                        [rate] */
    public double rate(double amperes) {
        return 1 / period(amperes);
    }

    /** The rate for each current. */
    public double[] rates(double... amperes) {
        return Arrays.stream(amperes).map(this::rate).toArray();
    }

    /** Moments of the spikes within so many seconds of a steady current from V = 0, exact. */
    public double[] spikes(double amperes, double seconds) {
        double period = period(amperes);
        Require.nonNegative("seconds", seconds, "");
        double first = period < Double.POSITIVE_INFINITY ? climb(0, amperes * ohms) : period;
        double count = seconds < first ? 0 : Math.floor((seconds - first) / period) + 1;
        if (!(count <= MOST_SPIKES)) {
            throw Require.broken("seconds", seconds, "must hold at most " + MOST_SPIKES + " spikes", "the rate is " + 1 / period + " per second");
        }
        double[] moments = new double[(int) count];
        Arrays.setAll(moments, k -> first + k * period);
        return moments;
    }

    /**
     * Energy of the spikes of a layer in J: neurons × rate × seconds × synapses of each × energy of one synaptic event. Events cost, and
     * silence costs nothing (leakage and clocks are left out).
     *
     * @param neurons zero or more
     * @param hertz mean rate
     * @param synapses that each spike reaches
     * @param joulesPerEvent of one spike at one synapse: an addition, and reading the weight
     */
    public static double spikeJoules(double neurons, double hertz, double seconds, double synapses, double joulesPerEvent) {
        double spikes = Require.nonNegative("neurons", neurons, "") * Require.nonNegative("hertz", hertz, "") * Require.nonNegative("seconds", seconds, "");
        return Require.answer("energy", spikes * Require.nonNegative("synapses", synapses, "") * Require.nonNegative("joulesPerEvent", joulesPerEvent, ""));
    }
}
