package chapter24;

import thermolab.exercise.Withholds;

/**
 * A training run of your own, from joules to nats: a Bayesian linear model, small enough for every line to have its exact reference. The
 * toolkit of chapters 4 to 18 is yours, only the capstone's own classes are withheld.
 *
 * <p>The model: targets y = Xw + noise of variance s², prior w ~ N(0, I/α). Training: SGD from w = 0 on the mean loss
 *
 * <pre>  ℓ(w) = (1/n) [‖y − Xw‖²/2s² + α‖w‖²/2],   w ← w − η (mean over B rows, drawn with replacement, of the slope of their share of nℓ),  </pre>
 *
 * where a row's share of nℓ is (y_i − x_i·w)²/2s² + α‖w‖²/2n. The first half of the steps is the approach, the second half the steady state.
 */
@Withholds({"capstone.Capstone", "capstone.CapstoneReport", "capstone.BayesianLearner", "capstone.RunLedger", "capstone.RunRecord",
    "capstone.LearningBound"})
public interface WholeRun {

    /**
     * Settings.
     *
     * @param inputs X, shape [n, d], of full rank
     * @param targets y
     * @param priorPrecision α &gt; 0
     * @param noiseVariance s² &gt; 0
     * @param rate η, small against 2 over the largest curvature
     * @param batch B
     * @param steps of SGD, an even number
     * @param itJoules what the computers drew for it
     * @param pue of the building
     */
    record Config(double[][] inputs, double[] targets, double priorPrecision, double noiseVariance, double rate, int batch, int steps,
            double itJoules, double pue) {
    }

    /**
     * The report; energies of weights in nats of loss, k_B = 1.
     *
     * @param lossBefore ℓ(0)
     * @param lossAfter mean of ℓ over the steady state
     * @param temperature mean over the axes of ℓ's Hessian of curvature times the measured variance in the steady state
     * @param predictedTemperature the same from the Hessian and the covariance of the batch's slope at the minimum, exact for this η
     * @param energy U: mean energy of a quadratic valley with this Hessian for the measured covariance
     * @param entropy S of the Gaussian with the measured covariance
     * @param freeEnergy F at the measured temperature
     * @param elbo best bound that independent Gaussian weights reach, on the evidence
     * @param logEvidence ln p(y), with all constants
     * @param entropyProduction σ of the steady state, nats a step, of Gaussian steps with the covariance at the minimum
     * @param informationNats what weights that are drawn from the posterior know of the targets, before which targets are seen
     * @param entropyChangeNats ΔS of the weights when they relax from prior to posterior, whatever the targets
     * @param heatNats Q/T of that relaxation in a bath, the targets' energy switched on at once; mean over the targets that the model expects
     * @param learnedNats by how much the targets, all together, surprise less under the most probable weights than under w = 0
     * @param facilityJoules what the building drew
     * @param joulesPerNat the computers' joules for a learned nat
     */
    record Report(double lossBefore, double lossAfter, double temperature, double predictedTemperature, double energy, double entropy,
            double freeEnergy, double elbo, double logEvidence, double entropyProduction, double informationNats, double entropyChangeNats,
            double heatNats, double learnedNats, double facilityJoules, double joulesPerNat) {
    }

    /**
     * Runs and reports; all chance comes from the seed.
     *
     * @throws IllegalArgumentException where the PUE is below 1 or the joules are below zero
     */
    Report run(Config config, long seed);
}
