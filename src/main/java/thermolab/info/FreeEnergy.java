package thermolab.info;

import thermolab.num.Require;

/**
 * Helmholtz free energy of any distribution q over states, F[q] = ⟨E⟩_q − T H(q), and how far it is above equilibrium.
 *
 * <p>T KL(q ‖ p_eq) = F[q] − F_eq with p_eq ∝ exp(−E/T): the divergence from equilibrium is an excess <i>free energy</i>,
 * in units of T. Neither the energy nor the enthalpy is what it measures. Energies and T share one unit (k_B = 1).
 *
 * <p>Source: Jaynes, <i>Information theory and statistical mechanics</i> (1957); MacKay (2003), chapter 33.
 */
public final class FreeEnergy {

    private FreeEnergy() {
    }

    /** F[q] = Σ qᵢ Eᵢ + T Σ qᵢ ln qᵢ; any q, in equilibrium or not. */
    public static double of(double[] q, double[] energies, double temperature) {
        Require.positive("temperature", temperature, "");
        return meanEnergy(q, energies) - temperature * Entropy.shannon(q);
    }

    /** F_eq = −T ln Σ exp(−Eᵢ/T), the least value that F[q] can take. */
    public static double equilibrium(double[] energies, double temperature) {
        return Softmax.freeEnergy(negated(energies), temperature);
    }

    /** F[q] − F_eq: the most work that q can deliver on its way to equilibrium at this temperature; T KL(q ‖ p_eq). */
    public static double excess(double[] q, double[] energies, double temperature) {
        Require.sameLength("q", q.length, "energies", energies.length);
        Require.distribution("q", q);
        double[] logEquilibrium = Softmax.log(negated(energies), temperature);
        double divergence = 0; // not of(q) − equilibrium, whose energies may be large and nearly equal
        for (int i = 0; i < q.length; i++) {
            divergence += q[i] == 0 ? 0 : q[i] * (Math.log(q[i]) - logEquilibrium[i]);
        }
        return temperature * Math.max(0, divergence);
    }

    /** p_eq: pᵢ = exp(−Eᵢ/T)/Z. */
    public static double[] boltzmann(double[] energies, double temperature) {
        return Softmax.of(negated(energies), temperature);
    }

    /** ⟨E⟩_q = Σ qᵢ Eᵢ. */
    public static double meanEnergy(double[] q, double[] energies) {
        Require.sameLength("q", q.length, "energies", energies.length);
        Require.distribution("q", q);
        Require.finite("energies", energies, "");
        double mean = 0;
        for (int i = 0; i < q.length; i++) {
            mean += q[i] * energies[i];
        }
        return mean;
    }

    private static double[] negated(double[] energies) {
        Require.finite("energies", energies, "");
        double[] logits = new double[energies.length];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = -energies[i];
        }
        return logits;
    }
}
