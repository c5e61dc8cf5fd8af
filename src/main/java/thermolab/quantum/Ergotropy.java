package thermolab.quantum;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import thermolab.num.Require;

/**
 * The most work that a cyclic drive can take out of a state: Hamiltonian before = Hamiltonian after, and no bath in between.
 *
 * <pre>
 *   W = Tr Hρ − Σ_k e_k r_k,   e rising, r the eigenvalues of ρ falling          Allahverdyan, Balian, Nieuwenhuizen (2004)  [ergotropy]
 *   passive: W = 0, the more likely never higher. Thermal states are passive, and so are any number of their copies.
 * </pre>
 *
 * <p>A passive state that is not thermal may give work as soon as there are several copies: {@link #ofCopies}. Energies are in
 * the unit of H, which may have an energy below zero.
 */
public final class Ergotropy {

    private static final int MOST_STATES = 1_000_000;

    private Ergotropy() {
    }

    /**
     * Of a state without coherence between levels.
     *
     * @param energies e of each level, in any order
     * @param probabilities of the same levels, of sum one
     * @return in the unit of the energies, zero or more
     */
    public static double of(double[] energies, double[] probabilities) {
        Require.distribution("probabilities", probabilities);
        return Math.max(0, mean(energies, probabilities) - passiveEnergy(energies, probabilities));                  // [ergotropy]
    }

    /** Of any state, coherence included. */
    public static double of(Complex[][] hamiltonian, DensityMatrix state) {
        HermitianModes modes = HermitianModes.of(hamiltonian);
        double left = passiveEnergy(modes.values(), state.eigenvalues());
        return Math.max(0, state.expectation(hamiltonian) - left);                                                   // [ergotropy]
    }

    /** What coherence between the levels of H adds: the ergotropy less that of the same state after a look at its energy. */
    public static double ofCoherence(Complex[][] hamiltonian, DensityMatrix state) {
        DensityMatrix dephased = ProjectiveMeasurement.inBasis(HermitianModes.of(hamiltonian).vectors()).unread(state);
        return Math.max(0, of(hamiltonian, state) - of(hamiltonian, dephased));
    }

    /**
     * Of several independent copies together, driven jointly; divide by their number for the work from each.
     *
     * @param copies at least 1; levels to the power of copies at most a million
     */
    public static double ofCopies(double[] energies, double[] probabilities, int copies) {
        Require.distribution("probabilities", probabilities);
        Require.atLeast("copies", copies, 1, "");
        if (Math.pow(energies.length, copies) > MOST_STATES) {
            throw Require.broken("levels^copies", energies.length + "^" + copies, "must be at most " + MOST_STATES, "");
        }
        mean(energies, probabilities);
        double[] e = {0};
        double[] p = {1};
        for (int k = 0; k < copies; k++) {
            double[] eBefore = e;
            double[] pBefore = p;
            int levels = energies.length;
            e = IntStream.range(0, e.length * levels).mapToDouble(i -> eBefore[i / levels] + energies[i % levels]).toArray();
            p = IntStream.range(0, p.length * levels).mapToDouble(i -> pBefore[i / levels] * probabilities[i % levels]).toArray();
        }
        return Math.max(0, mean(e, p) - passiveEnergy(e, p));
    }

    /** The probabilities that are left on each level once all of it is taken: the more likely, the lower. */
    public static double[] passive(double[] energies, double[] probabilities) {
        Require.distribution("probabilities", probabilities);
        mean(energies, probabilities);
        Integer[] rising = IntStream.range(0, energies.length).boxed().sorted(Comparator.comparingDouble(i -> energies[i])).toArray(Integer[]::new);
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        double[] left = new double[sorted.length];
        for (int k = 0; k < left.length; k++) {
            left[rising[k]] = sorted[left.length - 1 - k];
        }
        return left;
    }

    /** The state that is left: diagonal in the basis of H. */
    public static DensityMatrix passive(Complex[][] hamiltonian, DensityMatrix state) {
        Require.sameLength("rows of the Hamiltonian", hamiltonian.length, "levels", state.levels());
        double[] r = state.eigenvalues();
        double sum = Arrays.stream(r).sum();
        double[] falling = IntStream.range(0, r.length).mapToDouble(k -> r[r.length - 1 - k] / sum).toArray();
        return DensityMatrix.diagonal(falling).unitary(HermitianModes.of(hamiltonian).vectors());
    }

    /** Whether no cyclic drive gets any work out, to within 1e-12 of the energies' span. */
    public static boolean isPassive(double[] energies, double[] probabilities) {
        double work = of(energies, probabilities);
        return work <= 1e-12 * (Arrays.stream(energies).max().getAsDouble() / 2 - Arrays.stream(energies).min().getAsDouble() / 2);
    }

    private static double mean(double[] energies, double[] probabilities) {
        Require.sameLength("energies", energies.length, "probabilities", probabilities.length);
        Require.finite("energies", energies, "");
        double sum = 0;
        for (int k = 0; k < energies.length; k++) {
            sum += energies[k] * probabilities[k];
        }
        return sum;
    }

    private static double passiveEnergy(double[] energies, double[] probabilities) {
        double[] e = energies.clone();
        double[] p = probabilities.clone();
        Arrays.sort(e);
        Arrays.sort(p);
        double sum = 0;
        for (int k = 0; k < e.length; k++) {
            sum += e[k] * p[p.length - 1 - k];
        }
        return sum;
    }
}
