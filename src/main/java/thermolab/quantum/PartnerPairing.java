package thermolab.quantum;

import java.util.Arrays;
import thermolab.info.Entropy;
import thermolab.num.Require;

/**
 * Algorithmic cooling of one qubit with helpers and a bath: the partner-pairing algorithm.
 *
 * <pre>
 *   n qubits start with polarisation ε each: |0⟩ with probability (1 + ε)/2                                          [start]
 *   a round: sort the 2ⁿ probabilities, the largest to |00…0⟩; then replace the last qubit by a fresh one             [round]
 *   limit: ((1 + ε)^m − (1 − ε)^m)/((1 + ε)^m + (1 − ε)^m),  m = 2^{n−2};  2ε/(1 + ε²) for n = 3                      [limit]
 *   one sorting of three, no bath: (3ε − ε³)/2                                                                       [one shot]
 * </pre>
 *
 * <p>Sorting moves entropy from the first qubit to the others and changes no total; the fresh qubit takes some out. The states stay
 * diagonal, so that nothing here is more quantum than a shuffled deck; the gates must be. Cost: rounds × n 2ⁿ, n up to 16. Sources:
 * Schulman, Mor and Weinstein, <i>PRL</i> 94, 120501 (2005); Rodríguez-Briones and Laflamme, <i>PRL</i> 116, 170501 (2016).
 */
public final class PartnerPairing {

    private static final int MOST_QUBITS = 16;
    private static final int MOST_ROUNDS = 1_000_000;

    private final double epsilon;
    private final double[] p;       // of |q₀ q₁ … ⟩, q₀ the highest bit: the target; the lowest: the one that the bath refreshes
    private final double exported;

    private PartnerPairing(double epsilon, double[] p, double exported) {
        this.epsilon = epsilon;
        this.p = p;
        this.exported = exported;
    }

    /**
     * A register in the bath's state.
     *
     * @param epsilon ε, the bath's polarisation, from 0 to 1
     * @param qubits n from 2 to 16: the target, helpers, and the one that meets the bath
     */
    public static PartnerPairing start(double epsilon, int qubits) {
        Require.probability("epsilon", epsilon);
        double[] p = new double[1 << size(qubits)];
        for (int i = 0; i < p.length; i++) {
            int ones = Integer.bitCount(i);
            p[i] = Math.pow((1 + epsilon) / 2, qubits - ones) * Math.pow((1 - epsilon) / 2, ones);                   // [start]
        }
        return new PartnerPairing(epsilon, p, 0);
    }

    /** After sorting: the likely states first. No entropy is made. */
    public PartnerPairing compressed() {
        double[] sorted = p.clone();
        Arrays.sort(sorted);
        double[] falling = new double[sorted.length];
        for (int i = 0; i < falling.length; i++) {
            falling[i] = sorted[sorted.length - 1 - i];
        }
        return new PartnerPairing(epsilon, falling, exported);
    }

    /** With a fresh last qubit from the bath. */
    public PartnerPairing refreshed() {
        double[] next = new double[p.length];
        for (int i = 0; i < p.length; i += 2) {
            double both = p[i] + p[i + 1];
            next[i] = both * (1 + epsilon) / 2;
            next[i + 1] = both * (1 - epsilon) / 2;
        }
        return new PartnerPairing(epsilon, next, exported + entropy() - entropyOf(next));
    }

    /** P(0) − P(1) of a qubit; 0 is the target. */
    public double polarisation(int qubit) {
        int bit = 1 << (Integer.numberOfTrailingZeros(p.length) - 1 - Require.index("qubit", qubit, Integer.numberOfTrailingZeros(p.length)));
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += (i & bit) == 0 ? p[i] : -p[i];
        }
        return sum;
    }

    /** Entropy of the register, in nats. */
    public double entropy() {
        return entropyOf(p);
    }

    private static double entropyOf(double[] p) {
        double sum = Arrays.stream(p).sum();
        return Entropy.shannon(Arrays.stream(p).map(x -> x / sum).toArray());
    }

    /** Entropy that left the register with used qubits, less what fresh ones brought, in nats. */
    public double entropyExported() {
        return exported;
    }

    /** A copy of the 2ⁿ probabilities. */
    public double[] probabilities() {
        return p.clone();
    }

    /**
     * The target's polarisation after each round of sorting and refreshing.
     *
     * @param rounds zero or more
     * @return one number for each round
     */
    public static double[] staircase(double epsilon, int qubits, int rounds) {
        if (rounds < 0 || rounds > MOST_ROUNDS) {
            throw Require.broken("rounds", rounds, "must be at least 0 and at most " + MOST_ROUNDS, "");
        }
        PartnerPairing register = start(epsilon, qubits);
        double[] stairs = new double[rounds];
        for (int k = 0; k < rounds; k++) {
            register = register.compressed().refreshed();                                                            // [round]
            stairs[k] = register.polarisation(0);
        }
        return stairs;
    }

    /** What the staircase tends to: tanh(2^{n−2} artanh ε). */
    public static double limit(double epsilon, int qubits) {
        Require.probability("epsilon", epsilon);
        double m = Math.pow(2, size(qubits) - 2);
        return Math.tanh(m * 0.5 * (Math.log1p(epsilon) - Math.log1p(-epsilon)));                                    // [limit]
    }

    /** The target's polarisation after one sorting without a bath: the best that a closed register can do. */
    public static double closed(double epsilon, int qubits) {
        return start(epsilon, qubits).compressed().polarisation(0);
    }

    /**
     * What Shannon's bound would allow a closed register: all n H(ε) nats in n − 1 qubits, as far as they hold them. Never
     * below {@link #closed}.
     */
    public static double shannonBound(double epsilon, int qubits) {
        Require.probability("epsilon", epsilon);
        double left = size(qubits) * Entropy.binary((1 - epsilon) / 2) - (qubits - 1) * Math.log(2);
        if (left <= 0) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int k = 0; k < 60; k++) {
            double middle = (low + high) / 2;
            if (Entropy.binary((1 - middle) / 2) > left) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** T at which a qubit of this splitting has a polarisation: ω/(2 artanh ε). */
    public static double temperature(double polarisation, double frequency) {
        Require.probability("polarisation", polarisation);
        Require.positive("frequency", frequency, "");
        return frequency / (Math.log1p(polarisation) - Math.log1p(-polarisation));
    }

    private static int size(int qubits) {
        Require.atLeast("qubits", qubits, 2, "a target, and one that meets the bath");
        if (qubits > MOST_QUBITS) {
            throw Require.broken("qubits", qubits, "must be at most " + MOST_QUBITS, "there are 2ⁿ probabilities");
        }
        return qubits;
    }
}
