package thermolab.heat;

import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * What two heat baths allow: the Carnot limits of engine, refrigerator and heat pump, and the Curzon–Ahlborn efficiency.
 *
 * <p>An engine that takes Q_h at T_h and leaves Q_c at T_c changes the entropy by Q_c/T_c − Q_h/T_h ≥ 0, so
 * η = W/Q_h ≤ 1 − T_c/T_h. The limit is reached only infinitely slowly, at zero power.
 */
public final class Carnot {

    private Carnot() {
    }

    /** η = 1 − T_c/T_h of a reversible engine between two baths at {@code hot} ≥ {@code cold}, in K. */
    public static double efficiency(double hot, double cold) {
        requireOrder(hot, cold);
        return (hot - cold) / hot; // [Carnot]
    }

    /** η = 1 − √(T_c/T_h): the efficiency at maximum power of an {@link EndoreversibleEngine}. */
    public static double curzonAhlborn(double hot, double cold) {
        requireOrder(hot, cold);
        return 0.0 - Math.expm1(Differences.logRatio(cold, hot) / 2); // [Curzon-Ahlborn]
    }

    /** Heat drawn from the cold bath per work, T_c/(T_h − T_c): a coefficient of performance; infinite at equal temperatures. */
    public static double refrigerator(double hot, double cold) {
        requireOrder(hot, cold);
        return cold / (hot - cold);
    }

    /** Heat given to the hot bath per work, T_h/(T_h − T_c) = 1 + the refrigerator's. */
    public static double heatPump(double hot, double cold) {
        requireOrder(hot, cold);
        return hot / (hot - cold);
    }

    private static void requireOrder(double hot, double cold) {
        Require.positive("hot", hot, "in kelvin");
        Require.positive("cold", cold, "in kelvin");
        if (hot < cold) {
            throw Require.broken("hot", hot, "must not be below cold (" + cold + ")", "swap them");
        }
    }
}
