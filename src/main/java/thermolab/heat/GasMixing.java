package thermolab.heat;

import thermolab.num.Constants;
import thermolab.num.Differences;
import thermolab.num.Require;

/**
 * The entropy of mixing different ideal gases that start at one temperature and one pressure.
 *
 * <p>Each gas spreads from its own share of the volume over all of it: ΔS = −R Σ nᵢ ln xᵢ with mole fractions
 * xᵢ = nᵢ/Σn. The gases must be of different kinds; two halves of the <i>same</i> gas gain nothing (Gibbs's paradox).
 */
public final class GasMixing {

    private GasMixing() {
    }

    /** ΔS in J/K for amounts of gases of different kinds in mol; an amount of zero contributes nothing. */
    public static double entropyChange(double... moles) {
        double all = 0;
        for (int i = 0; i < moles.length; i++) {
            all += Require.nonNegative("moles[" + i + "]", moles[i], "");
        }
        Require.positive("sum of moles", all, "");
        double sum = 0;
        for (double n : moles) {
            sum += n == 0 ? 0 : n * Differences.logRatio(all, n);
        }
        return Constants.GAS * sum;
    }
}
