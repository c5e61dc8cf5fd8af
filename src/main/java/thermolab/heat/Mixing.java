package thermolab.heat;

import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * Bodies brought to one temperature, in two ways: by contact, which makes entropy, or by engines, which make work.
 *
 * <p>Contact ends at T_f = Σ CᵢTᵢ/Σ Cᵢ. With xᵢ = (Tᵢ − T_f)/T_f, Σ Cᵢ xᵢ = 0, so ΔS = Σ Cᵢ ln(T_f/Tᵢ) =
 * Σ Cᵢ [xᵢ − ln(1 + xᵢ)]: no term is negative, which is the second law in this case. Reversible engines between the
 * bodies make no entropy; they end at T_rev = T_f exp(−ΔS/ΣC) and have done W_max = ΣC (T_f − T_rev), the most that these
 * bodies can give without help from outside.
 *
 * <p>Source: Callen (1985), section 4.4.
 *
 * @param finalTemperature T_f after contact, in K
 * @param entropyChange ΔS made by contact, in J/K
 * @param reversibleTemperature T_rev after reversible engines, in K
 * @param maxWork W_max that reversible engines do, in J
 */
public record Mixing(double finalTemperature, double entropyChange, double reversibleTemperature, double maxWork) {

    /**
     * Bodies given by mass (kg), specific heat (J/(kg K)) and temperature (K), each of shape [n]; only the products of
     * mass and specific heat count.
     */
    public static Mixing of(double[] masses, double[] specificHeats, double[] temperatures) {
        Require.sameLength("masses", masses.length, "specificHeats", specificHeats.length);
        Require.sameLength("masses", masses.length, "temperatures", temperatures.length);
        Body[] bodies = new Body[masses.length];
        for (int i = 0; i < bodies.length; i++) {
            Require.positive("masses[" + i + "]", masses[i], "in kg");
            bodies[i] = new Body("body " + i, masses[i] * specificHeats[i], temperatures[i]);
        }
        return of(bodies);
    }

    /** Any bodies; at least one. */
    public static Mixing of(Body... bodies) {
        Require.atLeast("number of bodies", bodies.length, 1, "");
        double capacity = 0;
        for (Body body : bodies) {
            capacity += body.heatCapacity();
        }
        double common = 0;
        for (Body body : bodies) {
            common += body.heatCapacity() / capacity * body.temperature();
        }
        double entropy = 0;
        for (Body body : bodies) {
            entropy += body.heatCapacity() * Differences.excess(body.temperature(), common);
        }
        double work = -capacity * common * Math.expm1(-entropy / capacity);
        return new Mixing(common, entropy, common * Math.exp(-entropy / capacity), work);
    }
}
