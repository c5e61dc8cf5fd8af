package thermolab.power;

import thermolab.num.Require;

/**
 * One warm body in air: C dT/dt = P − (T − A)/R. Temperatures relax to A + R P with the time constant R C, exactly
 * T(t) = T∞ + (T(0) − T∞) e^(−t/RC); there is no time step.
 *
 * <p>It assumes that the body is at one temperature and the air at another that does not change. For a chip on a heat sink see {@link ChipOnSink}.
 *
 * @param resistance R to the air, in K/W
 * @param capacity C, in J/K
 * @param ambient A of the air, in K or °C
 */
public record LumpedRack(double resistance, double capacity, double ambient) {

    public LumpedRack {
        Require.positive("resistance", resistance, "thermal, in K/W");
        Require.positive("capacity", capacity, "heat capacity, in J/K");
        Require.finite("ambient", ambient, "temperature of the air");
        Require.positive("resistance times capacity", resistance * capacity, "it is the time constant, in seconds");
    }

    /** τ = R C in s. */
    public double timeConstant() {
        return resistance * capacity;
    }

    /** Where it ends under a constant power. */
    public double steady(double watts) {
        return Require.answer("steady temperature", ambient + resistance * Require.nonNegative("watts", watts, "heat"));
    }

    /** Temperature after {@code seconds} of constant power. */
    public double after(double start, double watts, double seconds) {
        Require.finite("start", start, "temperature at the beginning");
        if (!(seconds >= 0)) {
            throw Require.broken("seconds", seconds, "must be zero or positive", "");
        }
        double steady = steady(watts);
        double kept = Math.exp(-seconds / timeConstant());
        return Require.answer("temperature", start * kept + steady * -Math.expm1(-seconds / timeConstant()));
    }

    /** Temperatures at times (s, zero or more) under steps of power. */
    public double[] temperatures(double start, PowerSteps steps, double... times) {
        double[] result = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            Require.nonNegative("times[" + i + "]", times[i], "in seconds");
            double t = start;
            for (int k = 0; k < steps.count() && steps.from()[k] <= times[i]; k++) {
                t = after(t, steps.watts()[k], Math.min(times[i], steps.end(k)) - steps.from()[k]);
            }
            result[i] = t;
        }
        return result;
    }

    /** When it reaches a temperature under constant power, in s; infinite where it never does. */
    public double secondsTo(double temperature, double start, double watts) {
        Require.finite("temperature", temperature, "to be reached");
        Require.finite("start", start, "temperature at the beginning");
        double steady = steady(watts);
        if (temperature == start) {
            return 0;
        }
        double share = (temperature - start) / (steady - start); // of the whole way
        return share > 0 && share < 1 ? -timeConstant() * Math.log1p(-share) : Double.POSITIVE_INFINITY;
    }
}
