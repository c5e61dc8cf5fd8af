package thermolab.compute;

import java.util.random.RandomGenerator;
import thermolab.info.Entropy;
import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * Szilard's engine with a demon whose eyes are bad: a molecule in a box, a partition in the middle, a reading of the side that is wrong with
 * probability ε, and then an expansion towards the side that was read as empty, until the molecule's part is a fraction x of the box if the reading
 * was right, and 1 − x if it was wrong.
 *
 * <pre>
 *   W = ln 2 + ln x       with probability 1 − ε,     W = ln 2 + ln(1 − x)  with probability ε            [work]
 *   ⟨W⟩ = ln 2 + (1 − ε) ln x + ε ln(1 − x)  ≤  ln 2 − h(ε) = I,   reached at x = 1 − ε                    [bound]
 * </pre>
 *
 * <p>Works are in k_B T, done by the molecule, the expansion being slow and isothermal. A demon that trusts its eyes (x = 1) loses everything in
 * the end: ⟨W⟩ = −∞ for any ε &gt; 0. Source: Szilard, Z. Phys. 53, 840 (1929); Sagawa and Ueda, Phys. Rev. Lett. 104, 090602 (2010).
 *
 * @param error ε, probability that the reading is wrong
 * @param fraction x, where the expansion stops, from 0 to 1
 */
public record SzilardEngine(double error, double fraction) {

    public SzilardEngine {
        Require.probability("error", error);
        Require.probability("fraction", fraction);
    }

    /** The engine that makes the best of its error: x = 1 − ε. */
    public static SzilardEngine best(double error) {
        return new SzilardEngine(error, 1 - Require.probability("error", error));
    }

    /** ⟨W⟩ in k_B T; −∞ where the partition is pushed onto a molecule that may be there. */
    public double meanWork() {
        return Math.log(2) + logTimes(1 - error, fraction) + logTimes(error, 1 - fraction);                 // [work]
    }

    private static double logTimes(double weight, double x) {
        return weight == 0 ? 0 : weight * Math.log(x);
    }

    /** I = ln 2 − h(ε), what the reading says about the side, in nats; also the most work, in k_B T. Exact also near ε = ½. */
    public double information() {
        double d = 1 - 2 * error;
        return error == 0 || error == 1 ? Math.log(2)
                : Math.max(0, d * d - ((1 + d) * Differences.excess(d) + (1 - d) * Differences.excess(-d)) / 2);    // [bound]
    }

    /** h(ε) in nats, what the reading leaves open. */
    public double doubt() {
        return Entropy.binary(error);
    }

    /** Works of so many cycles, in k_B T. */
    public double[] simulate(int cycles, RandomGenerator random) {
        double[] works = new double[Require.atLeast("cycles", cycles, 1, "")];
        for (int k = 0; k < cycles; k++) {
            boolean right = random.nextBoolean();
            boolean readAsRight = random.nextDouble() < error ? !right : right;
            works[k] = Math.log(2) + Math.log(right == readAsRight ? fraction : 1 - fraction);              // [work]
        }
        return works;
    }
}
