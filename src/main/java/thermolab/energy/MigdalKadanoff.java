package thermolab.energy;

import thermolab.num.Require;

/**
 * The Migdal–Kadanoff approximation: move bonds together so that only chains are left, then decimate these.
 *
 * <pre>
 *   K' = dec_b(b^(d−1) K)          dec_b: tanh K' = tanhᵇ K                                                [map]
 *   K' = ½ ln cosh 4K              in the plane with b = 2                                                 [plane]
 * </pre>
 *
 * <p>On a square lattice it is an approximation without a small parameter: K* = 0.3047 for the exact 0.4407, ν = 1.338 for the exact 1. It
 * is exact on a <i>hierarchical</i> lattice, which grows by putting, for each bond, a chain of b links with b^(d−1) bonds each. In the other
 * order, {@link #diamond}, it is exact where each bond becomes b^(d−1) chains of b bonds (Berker and Ostlund, J. Phys. C 12, 4961 (1979)):
 * the same λ, and a K* that is b^(d−1) times as large. In one dimension it is decimation, with no fixed point between 0 and ∞. Source:
 * Migdal, Sov. Phys. JETP 42, 743 (1975); Kadanoff, Ann. Phys. 100, 359 (1976).
 *
 * @param b how many bonds in a row become one, at least 2
 * @param dimension d, at least 1; b^(d−1) is at most 2^30
 */
public record MigdalKadanoff(int b, int dimension) {

    /** K of the critical square lattice, exactly: ½ ln(1 + √2). */
    public static final double EXACT_SQUARE = 0.5 * Math.log(1 + Math.sqrt(2));

    public MigdalKadanoff {
        Require.atLeast("b", b, 2, "one bond stays as it is");
        Require.atLeast("dimension", dimension, 1, "");
        if ((dimension - 1) * Math.log(b) > 30 * Math.log(2) + 1e-9) {
            throw Require.broken("b^(dimension - 1)", b + "^" + (dimension - 1), "must be at most 2^30", "take a smaller b");
        }
    }

    /** b = 2 in the plane. */
    public static MigdalKadanoff plane() {
        return new MigdalKadanoff(2, 2);
    }

    /** How many bonds are put side by side: b^(d−1). */
    public int bonds() {
        return (int) Math.rint(Math.pow(b, dimension - 1));
    }

    /** K' of [map], for K = J/T of any sign. */
    public double map(double coupling) {
        return Decimation.decimate(bonds() * Decimation.known("coupling", coupling), b);                               // [map]
    }

    /** Decimation first, then bonds together: b^(d−1) dec_b(K), exact on the diamond hierarchical lattice. */
    public double diamond(double coupling) {
        return bonds() * Decimation.decimate(Decimation.known("coupling", coupling), b);
    }

    /** K before, and after 1, 2, …, steps: steps + 1 numbers. */
    public double[] flow(double coupling, int steps) {
        Require.range(0, Require.atLeast("steps", steps, 0, ""), 1 << 20);
        double[] k = new double[steps + 1];
        k[0] = Decimation.known("coupling", coupling);
        for (int i = 0; i < steps; i++) {
            k[i + 1] = map(k[i]);
        }
        return k;
    }

    /** K* between 0 and ∞, with its eigenvalue; for d of 2 or more. */
    public FixedPoint fixedPoint() {
        if (dimension == 1) {
            throw Require.broken("dimension", dimension, "must be at least 2 for a fixed point between 0 and infinity",
                    "a chain flows to 0 from everywhere");
        }
        double low = 1; // below K*, where K' is less than K: K' is about (b^(d−1) K)^b
        while (map(low) >= low) {
            low /= 2;
        }
        double high = low;
        while (map(high) < high) {
            high *= 2;
        }
        return FixedPoint.of(this::map, low, 2 * high);
    }

    /** ν = ln b/ln λ. */
    public double nu() {
        return fixedPoint().nu(b);
    }
}
