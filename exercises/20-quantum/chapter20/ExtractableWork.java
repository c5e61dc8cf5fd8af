package chapter20;

import thermolab.exercise.Withholds;

/** The work that is in a state, if no bath helps. */
@Withholds("quantum.Ergotropy")
public interface ExtractableWork {

    /**
     * The most that any cyclic drive takes out of a system on average: the Hamiltonian ends as it began, and in between may be anything. The
     * state has no coherence between its levels. To within 1e-12 of the span of the energies.
     *
     * @param energies of each level, in any order, equal ones among them, of any sign; at least one
     * @param probabilities of the same levels, of sum one. Both arrays are left as they are
     * @return zero or more
     */
    double ergotropy(double[] energies, double[] probabilities);
}
