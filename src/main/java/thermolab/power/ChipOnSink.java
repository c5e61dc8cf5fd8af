package thermolab.power;

import thermolab.num.Require;

/**
 * A chip on a heat sink in air, two warm bodies in a row: C₁ dT₁/dt = P − (T₁ − T₂)/R₁ and C₂ dT₂/dt = (T₁ − T₂)/R₁ − (T₂ − A)/R₂.
 *
 * <p>Solved exactly by its two modes, both of which decay: with a = 1/R₁C₁, b = 1/R₁C₂, c = 1/R₂C₂ the rates are the solutions of
 * λ² − (a + b + c) λ + a c = 0. The fast one is mostly the chip against the sink, the slow one the whole against the air. There is no
 * time step, and no digits are lost however far the two are apart.
 *
 * @param chipToSink R₁ in K/W
 * @param chipCapacity C₁ in J/K
 * @param sinkToAir R₂ in K/W
 * @param sinkCapacity C₂ in J/K
 * @param ambient A, in K or °C
 */
public record ChipOnSink(double chipToSink, double chipCapacity, double sinkToAir, double sinkCapacity, double ambient) {

    public ChipOnSink {
        Require.positive("chipToSink", chipToSink, "thermal resistance, in K/W");
        Require.positive("chipCapacity", chipCapacity, "heat capacity, in J/K");
        Require.positive("sinkToAir", sinkToAir, "thermal resistance, in K/W");
        Require.positive("sinkCapacity", sinkCapacity, "heat capacity, in J/K");
        Require.finite("ambient", ambient, "temperature of the air");
        for (double rate : links(chipToSink, chipCapacity, sinkToAir, sinkCapacity)) {
            if (!(rate > 1e-140 && rate < 1e140)) {
                throw Require.broken("1/(resistance × capacity)", rate, "must be from 1e-140 to 1e140 per second", "choose other units");
            }
        }
    }

    private static double[] links(double r1, double c1, double r2, double c2) {
        return new double[] {1 / r1 / c1, 1 / r1 / c2, 1 / r2 / c2};
    }

    /** Rates of the two modes in 1/s, the slow one first. */
    public double[] rates() {
        double[] link = links(chipToSink, chipCapacity, sinkToAir, sinkCapacity);
        double fast = (link[0] + link[1] + link[2] + split()) / 2;
        return new double[] {link[0] / fast * link[2], fast};
    }

    /** Time constants of the two modes in s, the slow one first. */
    public double[] timeConstants() {
        double[] rates = rates();
        return new double[] {1 / rates[0], 1 / rates[1]};
    }

    /** Fast rate minus slow rate: √((a − b − c)² + 4ab), without a difference of large numbers. */
    private double split() {
        double[] link = links(chipToSink, chipCapacity, sinkToAir, sinkCapacity);
        return Math.hypot(link[0] - link[1] - link[2], 2 * Math.sqrt(link[0]) * Math.sqrt(link[1]));
    }

    /** Where chip and sink end under a constant power. */
    public double[] steady(double watts) {
        Require.nonNegative("watts", watts, "heat of the chip");
        double sink = ambient + sinkToAir * watts;
        return new double[] {Require.answer("steady temperature", sink + chipToSink * watts), sink};
    }

    /** Chip and sink after {@code seconds} of constant power, from {@code start} = {chip, sink}. */
    public double[] after(double[] start, double watts, double seconds) {
        Require.sameLength("start", start.length, "chip and sink", 2);
        Require.finite("start", start, "temperatures at the beginning");
        if (!(seconds >= 0)) {
            throw Require.broken("seconds", seconds, "must be zero or positive", "");
        }
        double[] link = links(chipToSink, chipCapacity, sinkToAir, sinkCapacity);
        double[] end = steady(watts);
        double chip = start[0] - end[0];
        double sink = start[1] - end[1];
        double slow = rates()[0];
        double kept = Math.exp(-slow * seconds);
        double spread = kept == 0 ? 0 : kept * -Math.expm1(-split() * seconds) / split(); // d(t) = kept d + spread (A + λ_slow) d
        double chipRate = (slow - link[0]) * chip + link[0] * sink;
        double sinkRate = link[1] * chip + (slow - link[1] - link[2]) * sink;
        return new double[] {Require.answer("temperature of the chip", end[0] + kept * chip + spread * chipRate),
            Require.answer("temperature of the sink", end[1] + kept * sink + spread * sinkRate)};
    }

    /** Temperatures at times (s, zero or more) under steps of power, shape [times, 2]: chip, sink. */
    public double[][] temperatures(double[] start, PowerSteps steps, double... times) {
        double[][] result = new double[times.length][];
        for (int i = 0; i < times.length; i++) {
            Require.nonNegative("times[" + i + "]", times[i], "in seconds");
            double[] t = start.clone();
            for (int k = 0; k < steps.count() && steps.from()[k] <= times[i]; k++) {
                t = after(t, steps.watts()[k], Math.min(times[i], steps.end(k)) - steps.from()[k]);
            }
            result[i] = t;
        }
        return result;
    }
}
