package chapter02;

/** Bodies brought to one temperature: what contact wastes, and what engines could have gained. */
public interface MixBodies {

    /**
     * What comes out.
     *
     * @param finalTemperature after contact, in K
     * @param entropyChange made by contact, in J/K
     * @param maxWork that reversible engines between the bodies could have done instead, in J
     */
    record Mixing(double finalTemperature, double entropyChange, double maxWork) {
    }

    /**
     * With heat capacities Cᵢ = mᵢcᵢ: contact ends at T_f = Σ CᵢTᵢ/Σ Cᵢ and makes ΔS = Σ Cᵢ ln(T_f/Tᵢ) ≥ 0.
     *
     * <p>Reversible engines make no entropy, so they end at a lower temperature T_rev with Σ Cᵢ ln(T_rev/Tᵢ) = 0, and
     * their work is the energy that is missing then: W_max = Σ Cᵢ (Tᵢ − T_rev).
     *
     * @param m masses, in kg, positive, shape [n]
     * @param c specific heats, in J/(kg K), positive, shape [n]
     * @param t temperatures, in K, positive, shape [n]
     */
    Mixing mixBodies(double[] m, double[] c, double[] t);
}
