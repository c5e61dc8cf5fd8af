package thermolab.infer;

import thermolab.energy.Gradient;
import thermolab.num.Require;
import thermolab.num.Tensors;

/** A model that knows which way its log-densities rise, for samplers with a force and for Laplace's approximation. */
public interface SmoothModel extends Model {

    /** ∂ ln p(θ)/∂θ. */
    double[] logPriorGradient(double[] theta);

    /** ∂ ln p(x | θ)/∂θ. */
    double[] logLikelihoodGradient(double[] theta);

    /** U_β with its gradient. */
    @Override
    default Gradient power(double beta) {
        Require.nonNegative("beta", beta, "");
        return Gradient.of(Model.super.power(beta), states -> {
            double[][] rows = Tensors.toRows(states);
            for (int c = 0; c < rows.length; c++) {
                double[] prior = logPriorGradient(rows[c]);
                double[] likelihood = logLikelihoodGradient(rows[c]);
                double[] gradient = new double[prior.length];
                for (int i = 0; i < gradient.length; i++) {
                    gradient[i] = -prior[i] - beta * likelihood[i];
                }
                rows[c] = gradient;
            }
            return Tensors.ofRows(rows);
        });
    }
}
