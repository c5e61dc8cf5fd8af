package thermolab.info;

import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * Softmax at a temperature: pᵢ = exp(zᵢ/T) / Σⱼ exp(zⱼ/T), Boltzmann's distribution for the energies −zᵢ (k_B = 1).
 *
 * <p>T → 0 picks the largest logit, T → ∞ treats all alike. Adding a constant to all logits changes nothing; scaling
 * them by c is the same as dividing T by c, so a temperature has a meaning only once the scale of the logits has one.
 */
public final class Softmax {

    private Softmax() {
    }

    /**
     * The probabilities.
     *
     * @param logits finite, or −∞ for an outcome that is ruled out
     * @param temperature T > 0, in the unit of the logits
     */
    public static double[] of(double[] logits, double temperature) {
        return LogSumExp.softmax(scaled(logits, temperature));
    }

    /** −T ln Σ exp(zᵢ/T): the free energy of the energies −zᵢ; it lies at or below −max z. */
    public static double freeEnergy(double[] logits, double temperature) {
        double logSum = LogSumExp.of(scaled(logits, temperature));
        double largest = largest(logits);
        return Double.isInfinite(largest) ? Double.POSITIVE_INFINITY : 0.0 - largest - temperature * logSum;
    }

    /** ln pᵢ, in nats: differences of logits are taken before anything is divided, so that an offset costs no digit. */
    public static double[] log(double[] logits, double temperature) {
        return LogSumExp.logSoftmax(scaled(logits, temperature));
    }

    /** (zᵢ − max z)/T. */
    private static double[] scaled(double[] logits, double temperature) {
        Require.positive("temperature", temperature, "the limit 0 is the largest logit alone; did you pass beta?");
        LogSumExp.of(logits); // refuses none, NaN and +∞
        double largest = largest(logits);
        double[] scaled = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            scaled[i] = logits[i] == Double.NEGATIVE_INFINITY ? logits[i] : (logits[i] - largest) / temperature;
        }
        return scaled;
    }

    private static double largest(double[] logits) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            largest = Math.max(largest, logit);
        }
        return largest;
    }
}
