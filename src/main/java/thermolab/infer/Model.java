package thermolab.infer;

import thermolab.energy.Energy;
import thermolab.num.Named;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * A Bayesian model of fixed data x with unknowns θ: a joint log-density whose parts are named, in nats.
 *
 * <pre>
 *   ln p(x, θ) = ln p(θ) + ln p(x | θ)                                     prior, likelihood
 *   U_β(θ) = −ln p(θ) − β ln p(x | θ)                                      the energy of the power posterior      [power]
 *   ln p(x) = ln ∫ exp(−U_1(θ)) dθ                                         the evidence
 * </pre>
 *
 * <p>β = 0 is the prior, β = 1 the posterior. All constants are kept: without them an evidence would mean nothing.
 */
public interface Model extends Named {

    /** How many unknowns θ has. */
    int dimension();

    /** ln p(θ). */
    double logPrior(double[] theta);

    /** ln p(x | θ). */
    double logLikelihood(double[] theta);

    /** θ itself; refused where it holds another number of unknowns than the model, or something that is no finite number. */
    default double[] requireUnknowns(double[] theta) {
        Require.sameLength("theta", theta.length, "unknowns of the model", dimension());
        return Require.finite("theta", theta, "");
    }

    /** ln p(x, θ). */
    default double logJoint(double[] theta) {
        return logPrior(theta) + logLikelihood(theta);
    }

    /** U_β as an energy that the samplers take, at temperature one. */
    default Energy power(double beta) {
        Require.nonNegative("beta", beta, "");
        return states -> {
            double[][] rows = Tensors.toRows(states);
            double[] energies = new double[rows.length];
            for (int c = 0; c < rows.length; c++) {
                energies[c] = -logPrior(rows[c]) - (beta == 0 ? 0 : beta * logLikelihood(rows[c]));       // [power]
            }
            return Tensors.of(energies, energies.length);
        };
    }
}
