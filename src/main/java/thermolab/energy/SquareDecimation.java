package thermolab.energy;

import thermolab.num.Require;

/**
 * Decimation of the square lattice, truncated: sum over one colour of the chessboard, and of all the couplings that arise keep two, to
 * second order.
 *
 * <pre>
 *   K' = 2K² + L,   L' = K²         K between neighbours, L across diagonals; b = √2                           [map]
 *   (K*, L*) = (1/3, 1/9),   λ = (2 ± √10)/3                                                               [fixed]
 * </pre>
 *
 * <p>A spin with four neighbours leaves ln 2 cosh(K(s₁ + s₂ + s₃ + s₄)) behind: pairs of all four, at sides and across, and the product
 * of the four, which is of order K⁴ and left out, as is what L does to the other colour. One eigenvalue lies above one and is relevant, the
 * other is below one in size and irrelevant: there is a critical line in the plane, all of which flows into the fixed point. It meets L = 0
 * at {@link #criticalCoupling()}, 0.392 for the exact 0.4407. Only for pictures: nothing says that the terms left out are small. Source:
 * Wilson, Rev. Mod. Phys. 47, 773 (1975); Maris and Kadanoff, Am. J. Phys. 46, 652 (1978).
 *
 * @param near K, over T
 * @param diagonal L, over T
 */
public record SquareDecimation(double near, double diagonal) {

    /** The fixed point between the phases. */
    public static final SquareDecimation FIXED = new SquareDecimation(1.0 / 3, 1.0 / 9);

    /** λ of the relevant direction; the other is {@link #IRRELEVANT}. */
    public static final double RELEVANT = (2 + Math.sqrt(10)) / 3;
    /** λ of the irrelevant direction: its sign changes at each step, and its size falls. */
    public static final double IRRELEVANT = (2 - Math.sqrt(10)) / 3;

    public SquareDecimation {
        Require.finite("near", near, "it is K = J/T");
        Require.finite("diagonal", diagonal, "it is L = J/T across a diagonal");
    }

    /** One step. */
    public SquareDecimation next() {
        double square = near * near;
        if (!Double.isFinite(2 * square + diagonal)) {
            throw Require.broken("near", near, "must have a finite square", "far in the ordered phase the truncation means nothing");
        }
        return new SquareDecimation(2 * square + diagonal, square);                                                // [map]
    }

    /** Whether the flow from here ends in order (1), in disorder (−1), or was still undecided after 200 steps (0); K not negative. */
    public int phase() {
        if (near < 0 || diagonal < 0) {
            throw Require.broken("couplings", near + ", " + diagonal, "must not be negative", "two phases meet among ferromagnets");
        }
        double k = near;
        double l = diagonal;
        for (int step = 0; step < 200; step++) {
            if (k > 1 || l > 1) {
                return 1;
            }
            if (k < 0.01 && l < 0.01) {
                return -1;
            }
            double square = k * k;
            k = 2 * square + l;
            l = square;
        }
        return 0;
    }

    /** K_c for neighbours alone: where the critical line meets L = 0. */
    public static double criticalCoupling() {
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < 53; halving++) {
            double middle = (low + high) / 2;
            if (new SquareDecimation(middle, 0).phase() < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** ν = ln √2/ln λ. */
    public static double nu() {
        return 0.5 * Math.log(2) / Math.log(RELEVANT);
    }
}
