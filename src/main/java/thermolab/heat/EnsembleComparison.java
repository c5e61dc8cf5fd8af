package thermolab.heat;

import thermolab.num.Require;

/**
 * One system in two ensembles: isolated at energy E, and in a bath whose temperature makes the mean energy E.
 *
 * <p>Their entropies differ by about ½ ln(2π Var E): the bath lets the energy wander over √(2π Var E) levels.
 * Var E grows as the number of parts N, so per part the difference fades as (ln N)/N, and the energy's relative
 * fluctuation as 1/√N: for large systems the ensembles agree on all that is measured.
 *
 * <p>Units: the step between energy levels is 1, k_B = 1. Source: Kardar, <i>Statistical Physics of Particles</i>
 * (2007), section 4.6.
 *
 * @param parts N, oscillators or spins
 * @param microcanonicalEntropy ln Ω at the given energy, in nats
 * @param canonicalEntropy S of N independent parts in the bath, in nats
 * @param temperature of that bath; may be negative for spins
 * @param relativeFluctuation standard deviation of the bath system's energy, over its mean
 */
public record EnsembleComparison(int parts, double microcanonicalEntropy, double canonicalEntropy, double temperature,
        double relativeFluctuation) {

    public EnsembleComparison {
        Require.atLeast("parts", parts, 1, "");
    }

    /** N oscillators with q quanta, both at least 1; energy counted above the ground state. */
    public static EnsembleComparison ofEinsteinSolid(int oscillators, int quanta) {
        Require.atLeast("quanta", quanta, 1, "at zero energy both ensembles have one state");
        double share = (double) quanta / oscillators;
        double canonical = oscillators * ((1 + share) * Math.log1p(share) - share * Math.log(share));
        return new EnsembleComparison(oscillators, EinsteinSolid.logMultiplicity(oscillators, quanta), canonical,
                EinsteinSolid.temperature(oscillators, quanta), Math.sqrt((1 + share) / share / oscillators));
    }

    /** N spins of which n are excited, 1 ≤ n ≤ N − 1; energy counted above the ground state. */
    public static EnsembleComparison ofSpins(int spins, int excited) {
        if (excited < 1 || excited >= spins) {
            throw Require.broken("excited", excited, "must be between 1 and " + (spins - 1),
                    "at the ends both ensembles have one state");
        }
        double share = (double) excited / spins;
        double canonical = -spins * (share * Math.log(share) + (1 - share) * Math.log1p(-share));
        return new EnsembleComparison(spins, Paramagnet.logMultiplicity(spins, excited), canonical,
                Paramagnet.temperature(spins, excited), Math.sqrt((1 - share) / share / spins));
    }

    /** By how much the canonical entropy per part exceeds the microcanonical one, in nats; tends to zero. */
    public double entropyGapPerPart() {
        return (canonicalEntropy - microcanonicalEntropy) / parts;
    }
}
