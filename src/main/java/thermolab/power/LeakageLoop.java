package thermolab.power;

import thermolab.num.Require;

/**
 * A chip whose leakage grows with its temperature, which grows with its leakage: T = A + R (P + L e^(β(T − T₀))).
 *
 * <p>With u = β(T − A − R P) this reads u = κ eᵘ, κ = β R L e^(β(A + R P − T₀)). For κ &lt; 1/e there are two solutions: the lower, u &lt; 1, is
 * where the chip settles; from above the upper one it runs away. They meet at κ = 1/e, and beyond it nothing stops the rise but the end of the chip.
 * u is also the gain of the loop: of each kelvin that something else adds, u come back as leakage. Sources: Liao, He and Lepak,
 * <i>IEEE TCAD</i> 24, 1042 (2005); Corless and others, <i>Adv. Comput. Math.</i> 5, 329 (1996) for u = −W(−κ).
 *
 * @param ambient A, temperature of the air, in K or °C
 * @param resistance R from chip to air, in K/W
 * @param dynamicWatts P, which does not depend on temperature
 * @param leakageWatts L at the reference temperature
 * @param reference T₀, in the unit of A
 * @param perKelvin β, relative growth of leakage, in 1/K; ln 2/10 doubles it every ten kelvin
 */
public record LeakageLoop(double ambient, double resistance, double dynamicWatts, double leakageWatts, double reference, double perKelvin) {

    private static final int MOST_STEPS = 400;

    public LeakageLoop {
        Require.finite("ambient", ambient, "temperature of the air");
        Require.positive("resistance", resistance, "thermal, in K/W");
        Require.nonNegative("dynamicWatts", dynamicWatts, "power of switching");
        Require.nonNegative("leakageWatts", leakageWatts, "leakage at the reference temperature");
        Require.finite("reference", reference, "where leakage is known");
        Require.positive("perKelvin", perKelvin, "growth of leakage in 1/K");
        Require.finite("temperature without leakage", ambient + resistance * dynamicWatts, "choose smaller numbers");
        Require.finite("growth of leakage without leakage's own heat", perKelvin * (ambient + resistance * dynamicWatts - reference), "choose smaller numbers");
    }

    /** Whether no temperature is steady. */
    public boolean runsAway() {
        return leakageWatts > 0 && logKappa() > -1;
    }

    /** Where the chip settles; an ArithmeticException where it runs away. */
    public double temperature() {
        if (runsAway()) {
            throw new ArithmeticException("thermal runaway: no steady temperature at " + resistance + " K/W; at most "
                    + criticalResistance() + " K/W, or " + criticalWatts() + " W of switching, can be cooled");
        }
        return ambient + resistance * dynamicWatts + gain() / perKelvin;
    }

    /** The temperature from which on it runs away even where it could settle; infinite without leakage. */
    public double tippingTemperature() {
        if (leakageWatts == 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (runsAway()) {
            throw new ArithmeticException("thermal runaway: it runs away from any temperature");
        }
        double logKappa = logKappa();
        double u = 2 - 2 * logKappa;                        // right of the upper solution of u − ln u = −ln κ, whose left side is convex
        for (int k = 0; k < MOST_STEPS; k++) {
            double step = (u + logKappa - Math.log(u)) / (1 - 1 / u);
            if (!(step > 1e-15 * u)) {
                break;
            }
            u = Math.max(1, u - step);
        }
        return ambient + resistance * dynamicWatts + u / perKelvin;
    }

    /** How much of an added kelvin comes back as leakage where the chip settles, from 0 to 1: heating is amplified by 1/(1 − gain). */
    public double gain() {
        if (leakageWatts == 0) {
            return 0;
        }
        if (runsAway()) {
            throw new ArithmeticException("thermal runaway: the loop amplifies without end");
        }
        double kappa = Math.exp(logKappa());
        double u = 0;
        for (int k = 0; k < MOST_STEPS; k++) {            // Newton from the left: e^u is convex, so it never jumps over the solution
            double step = (kappa * Math.exp(u) - u) / (1 - kappa * Math.exp(u));
            if (!(step > 1e-16 * u)) {
                break;
            }
            u = Math.min(1, u + step);
        }
        return u;
    }

    /** Leakage where the chip settles in W. */
    public double settledLeakageWatts() {
        return leakageWatts == 0 ? 0 : gain() / perKelvin / resistance;
    }

    /** The most switching power that can be cooled in W, negative where leakage alone runs away; infinite without leakage. */
    public double criticalWatts() {
        return leakageWatts == 0 ? Double.POSITIVE_INFINITY
                : Require.answer("critical power", ((-1 - logOfProduct(resistance)) / perKelvin + reference - ambient) / resistance);
    }

    /** The largest resistance to the air that still cools this power in K/W; infinite without leakage. */
    public double criticalResistance() {
        if (leakageWatts == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double low = -700;                                  // logarithms of R; the left side grows with R
        double high = 700;
        for (int k = 0; k < 200; k++) {
            double middle = low / 2 + high / 2;
            double logKappa = middle + Math.log(perKelvin) + Math.log(leakageWatts) + perKelvin * (ambient + Math.exp(middle) * dynamicWatts - reference);
            if (logKappa > -1) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Math.exp(low);
    }

    /** Temperature that the air and this chip's power at temperature t would give: A + R (P + L e^(β(t − T₀))); where it is t, the chip is steady. */
    public double response(double temperature) {
        Require.finite("temperature", temperature, "of the chip");
        return ambient + resistance * (dynamicWatts + (leakageWatts == 0 ? 0 : leakageWatts * Math.exp(perKelvin * (temperature - reference))));
    }

    private double logKappa() {
        return logOfProduct(resistance) + perKelvin * (ambient + resistance * dynamicWatts - reference);
    }

    private double logOfProduct(double r) {
        return Math.log(perKelvin) + Math.log(r) + Math.log(leakageWatts);
    }
}
