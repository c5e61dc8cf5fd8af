package thermolab.sample;

import thermolab.num.Require;

/**
 * How fast a stationary count of jumps grows, and how unevenly: the count N over a long time t has mean {@code mean}·t and
 * variance {@code variance}·t.
 *
 * <p>If each jump counts as minus its way back, the thermodynamic uncertainty relation holds: Var N/⟨N⟩² ≥ 2/(σt), that is
 * {@link #uncertaintyProduct} ≥ 1. It belongs to jumps in continuous time and to overdamped diffusions; chains in discrete time
 * and motion with inertia can break it.
 *
 * <p>Source: Barato and Seifert, Phys. Rev. Lett. 114, 158101 (2015); Gingrich and others, Phys. Rev. Lett. 116, 120601 (2016).
 *
 * @param mean ⟨N⟩/t
 * @param variance Var N/t for long t, zero or more
 * @param entropyProduction σ, nats per unit of time; may be infinite
 */
public record CountedCurrent(double mean, double variance, double entropyProduction) {

    public CountedCurrent {
        Require.finite("mean", mean, "");
        Require.nonNegative("variance", variance, "");
        if (!(entropyProduction >= 0)) {
            throw Require.broken("entropyProduction", entropyProduction, "must be zero or more", "");
        }
    }

    /**
     * Var N · σt / (2⟨N⟩²), at least 1 for a current; 1 is reached close to balance. Infinite for a current whose mean is zero: it
     * has no relative precision, and at balance the relation says nothing about it.
     */
    public double uncertaintyProduct() {
        return mean == 0 ? Double.POSITIVE_INFINITY : Require.answer("uncertainty product", variance / mean * entropyProduction / (2 * mean));
    }
}
