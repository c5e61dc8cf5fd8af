package thermolab.heat;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * The most work that can be drawn from a set of populated levels when the levels end where they began.
 *
 * <p>A slow cycle can only exchange populations between levels. The mean energy is lowest with the largest population in
 * the lowest level, so W = Σ pᵢEᵢ − Σ p↓ᵢE↑ᵢ, the two lists sorted oppositely. It is zero for a <i>passive</i> state, whose
 * populations fall as the energy rises; each thermal state is one, however much energy it holds.
 *
 * <p>Source: Pusz and Woronowicz, Commun. Math. Phys. 58, 273 (1978).
 */
public final class CyclicWork {

    private CyclicWork() {
    }

    /** W, in the unit of the energies; energies and populations (which sum to one) have shape [levels]. */
    public static double most(double[] energies, double[] populations) {
        Require.sameLength("energies", energies.length, "populations", populations.length);
        Require.finite("energies", energies, "");
        Require.distribution("populations", populations);
        double[] rising = energies.clone();
        double[] sorted = populations.clone();
        Arrays.sort(rising);
        Arrays.sort(sorted);
        double work = 0;
        for (int i = 0; i < rising.length; i++) {
            double offset = energies[i] - rising[0]; // an energy common to all levels does no work; leave it out
            work += populations[i] * offset - sorted[rising.length - 1 - i] * (rising[i] - rising[0]);
        }
        return Math.max(0, work);
    }
}
