package thermolab.heat;

import thermolab.num.Constants;
import thermolab.num.Require;

/**
 * The entropy that stays at absolute zero when a substance has many ground states, or is stuck in one of many states.
 *
 * <p>With W ways for each particle, S₀ = R ln W per mole; W = 1, the perfect crystal, gives zero. Carbon monoxide freezes
 * with its two ends at random (W = 2). In ice each molecule points its two hydrogens at two of its four neighbours, in 6
 * ways; there are two bonds for each molecule, and on each the two ends agree half of the time, so Pauling's estimate is
 * W = 6·(1/2)² = 3/2. It treats the bonds as independent; {@link SquareIce} counts without that assumption.
 *
 * <p>Source: Pauling, J. Am. Chem. Soc. 57, 2680 (1935); measured: Giauque and Stout, ibid. 58, 1144 (1936).
 */
public final class ResidualEntropy {

    private ResidualEntropy() {
    }

    /** S₀ = R ln W, in J/(mol K), for W ≥ 1 ways per particle (not necessarily a whole number). */
    public static double molar(double waysPerParticle) {
        if (!(waysPerParticle >= 1) || Double.isInfinite(waysPerParticle)) {
            throw Require.broken("waysPerParticle", waysPerParticle, "must be finite and at least 1", "1 is a perfect crystal");
        }
        return Constants.GAS * Math.log(waysPerParticle);
    }

    /**
     * Pauling's estimate of the ways per molecule for ice rules on a lattice: each site has {@code neighbours} bonds, half
     * of them point in, and the bonds count as independent: W = (z choose z/2)/2^(z/2). Ice: z = 4, W = 3/2.
     */
    public static double paulingWays(int neighbours) {
        if (neighbours < 2 || neighbours % 2 != 0) {
            throw Require.broken("neighbours", neighbours, "must be even and at least 2", "ice has 4");
        }
        double ways = 1;
        for (int i = 1; i <= neighbours / 2; i++) {
            ways *= (neighbours / 2.0 + i) / i / 2;
        }
        return ways;
    }
}
