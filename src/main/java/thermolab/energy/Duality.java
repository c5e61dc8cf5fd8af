package thermolab.energy;

import thermolab.num.Require;

/**
 * The dual of a coupling: what is strong on one side is weak on the other.
 *
 * <pre>
 *   K̃ = −½ ln tanh K,   the same map back;   sinh 2K sinh 2K̃ = 1                                        [dual]
 * </pre>
 *
 * <p>Bonds side by side add their K. Bonds in a row, with the spins between them summed over, add their K̃: that is all of {@link
 * Decimation} and {@link MigdalKadanoff}. The square lattice is critical where K = K̃ = ½ ln(1 + √2). Source: Kramers and Wannier,
 * Phys. Rev. 60, 252 (1941).
 */
public final class Duality {

    private Duality() {
    }

    /** K̃ for K = J/T, zero or positive: infinite at 0, and 0 at ∞ (rounds to zero beyond K = 372). */
    public static double dual(double coupling) {
        if (!(coupling >= 0)) {
            throw Require.broken("coupling", coupling, "must be zero or positive", "an antiferromagnet has no real dual");
        }
        if (coupling < 1) {
            return -0.5 * Math.log(Math.tanh(coupling));
        }
        double e = Math.exp(-2 * coupling);
        return 0.5 * (Math.log1p(e) - Math.log1p(-e));                                                               // [dual]
    }
}
