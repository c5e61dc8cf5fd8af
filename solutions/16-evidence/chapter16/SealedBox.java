package chapter16;

import thermolab.exercise.Withholds;

/**
 * A box whose inside is hidden: somebody has put it into two baths, waited long enough, and written down its energy now and then. How much did ln Z
 * change from one bath to the other, and how sure can one be?
 */
@Withholds({"meter.Works", "infer.EnergyLadder", "infer.ThermodynamicIntegration", "num.Estimate"})
public interface SealedBox {

    /**
     * What was found.
     *
     * @param logRatio ln Z(β₁) − ln Z(β₀), where Z(β) = Σ exp(−βE) over the states of the box
     * @param error one standard error of it, greater than zero
     */
    record Reading(double logRatio, double error) {
    }

    /**
     * The box has many levels, and the mean energy bends strongly between the two baths, so that no straight line will do. An estimate
     * that looks from one bath alone wastes more than half of what the data know.
     *
     * @param beta0 β₀ of the first bath
     * @param at0 energies in the first bath, independent draws, 50 or more; left as they are
     * @param beta1 β₁ &gt; β₀
     * @param at1 energies in the second bath, likewise; there may be more or fewer of them
     */
    Reading logRatio(double beta0, double[] at0, double beta1, double[] at1);
}
