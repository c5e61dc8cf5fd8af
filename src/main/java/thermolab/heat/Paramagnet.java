package thermolab.heat;

import thermolab.num.Require;

/**
 * Independent magnetic moments of spin ½ in a field, the working substance of a magnetic refrigerator.
 *
 * <p>Two levels at ±b with b = μB and k = 1, all per moment: with x = b/T, S = ln(2 cosh x) − x tanh x, U = −b tanh x,
 * C = (x/cosh x)². S depends on b/T alone, so a change of field at constant entropy keeps that ratio.
 */
public final class Paramagnet {

    private Paramagnet() {
    }

    /** S per moment, in nats: ln 2 without a field, 0 in the limit T → 0 with one. Units: k = 1, b in units of energy. */
    public static double entropy(double temperature, double field) {
        double x = ratio(temperature, field);
        double flips = Math.exp(-2 * x); // never overflows, since x ≥ 0
        return Math.log1p(flips) + 2 * x * flips / (1 + flips);
    }

    /** U per moment. */
    public static double energy(double temperature, double field) {
        return -Math.abs(field) * Math.tanh(ratio(temperature, field));
    }

    /** C per moment at constant field. */
    public static double heatCapacity(double temperature, double field) {
        double x = ratio(temperature, field);
        double flips = Math.exp(-2 * x);
        double share = 2 * x * Math.exp(-x) / (1 + flips);
        return share * share;
    }

    private static double ratio(double temperature, double field) {
        Require.positive("temperature", temperature, "the third law has no step to zero");
        return Math.min(1e4, Math.abs(Require.finite("field", field, "")) / temperature); // e^(−1e4) is already zero
    }
}
