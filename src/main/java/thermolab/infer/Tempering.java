package thermolab.infer;

import thermolab.num.Require;

/**
 * Two ways to give a posterior a temperature. At T = 1 both are the posterior; below one it is called cold.
 *
 * <pre>
 *   EVERYTHING   p_T ∝ [p(θ) p(x | θ)]^(1/T)       a Gaussian keeps its mean, its covariance is multiplied by T
 *   LIKELIHOOD   p_T ∝ p(θ) p(x | θ)^(1/T)         the power posterior: T moves the balance between prior and data
 * </pre>
 *
 * <p>As T → ∞ the first forgets prior and data alike, the second returns to the prior; as T → 0 the first ends at the most probable
 * point, the second at the point of largest likelihood. Source: Wenzel and others, ICML 2020, section 2.3.
 */
public enum Tempering {

    /** The joint density to the power 1/T: what a heat bath at T does to the energy −ln p(x, θ). */
    EVERYTHING,

    /** The likelihood alone to the power 1/T. */
    LIKELIHOOD;

    /** The tempered posterior of a Gaussian mean. */
    public NormalBelief of(ConjugateGaussian model, double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        if (this == LIKELIHOOD) {
            return model.powerPosterior(1 / temperature);
        }
        NormalBelief posterior = model.posterior();
        return new NormalBelief(posterior.mean(), posterior.variance() * temperature);
    }

    /** The tempered posterior of linear regression. */
    public GaussianBelief of(BayesianLinear model, double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        if (this == LIKELIHOOD) {
            return model.powerPosterior(1 / temperature);
        }
        GaussianBelief posterior = model.posterior();
        double[][] covariance = posterior.covariance();
        for (double[] row : covariance) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= temperature;
            }
        }
        return new GaussianBelief(posterior.mean(), covariance);
    }
}
