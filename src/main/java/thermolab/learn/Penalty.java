package thermolab.learn;

import thermolab.num.Require;

/**
 * A cost on the parameters themselves, added to the loss: minus the logarithm of a prior, up to a constant.
 *
 * <p>L2 is a Gaussian prior with precision λ, L1 a Laplace prior. Either one narrows what the parameters may be; it
 * lowers the entropy of their posterior (see {@link LinearModel#posteriorEntropy}). For data of n examples with a
 * <i>mean</i> loss in nats, λ = (prior precision)/n. Throughout the toolkit λ is the slope per unit of weight: L2 is (λ/2) Σ w²,
 * also in {@link LinearModel#ridge} (beside half the squared error) and {@link RbmTraining}; where a text writes λ Σ w², its λ is
 * half of this one.
 */
public interface Penalty {

    /** The cost of these parameters. */
    double value(double[] parameters);

    /** Adds the slope of {@link #value} to the gradient, in place. */
    void addSlope(double[] parameters, double[] gradient);

    /** No cost. */
    static Penalty none() {
        return l2(0);
    }

    /** (λ/2) Σ w²; slope λw. */
    static Penalty l2(double lambda) {
        return new L2(lambda);
    }

    /** λ Σ |w|; slope λ sign w, and 0 at w = 0. */
    static Penalty l1(double lambda) {
        return new L1(lambda);
    }

    /** The same cost for the weights alone: biases go free, as is usual. */
    default Penalty onWeightsOf(Mlp net) {
        return new OnWeights(this, net);
    }

    /** See {@link #l2}. */
    record L2(double lambda) implements Penalty {

        public L2 {
            Require.nonNegative("lambda", lambda, "");
        }

        @Override
        public double value(double[] parameters) {
            double squares = 0;
            for (double w : parameters) {
                squares += w * w;
            }
            return lambda == 0 ? 0 : Require.answer("penalty", lambda / 2 * squares);
        }

        @Override
        public void addSlope(double[] parameters, double[] gradient) {
            Require.sameLength("parameters", parameters.length, "gradient", gradient.length);
            for (int i = 0; lambda != 0 && i < parameters.length; i++) {
                gradient[i] += lambda * parameters[i];
            }
        }
    }

    /** See {@link #l1}. */
    record L1(double lambda) implements Penalty {

        public L1 {
            Require.nonNegative("lambda", lambda, "");
        }

        @Override
        public double value(double[] parameters) {
            double sum = 0;
            for (double w : parameters) {
                sum += Math.abs(w);
            }
            return lambda == 0 ? 0 : lambda * sum;
        }

        @Override
        public void addSlope(double[] parameters, double[] gradient) {
            Require.sameLength("parameters", parameters.length, "gradient", gradient.length);
            for (int i = 0; i < parameters.length; i++) {
                gradient[i] += lambda * Math.signum(parameters[i]);
            }
        }
    }

    /** See {@link #onWeightsOf}: a cost that sees every bias as zero. */
    record OnWeights(Penalty cost, Mlp net) implements Penalty {

        @Override
        public double value(double[] parameters) {
            return cost.value(weightsOnly(parameters));
        }

        @Override
        public void addSlope(double[] parameters, double[] gradient) {
            double[] slope = new double[gradient.length];
            cost.addSlope(weightsOnly(parameters), slope);
            boolean[] weights = net.weightMask();
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += weights[i] ? slope[i] : 0;
            }
        }

        private double[] weightsOnly(double[] parameters) {
            boolean[] weights = net.weightMask();
            Require.sameLength("parameters", parameters.length, "parameters of the network", weights.length);
            double[] masked = parameters.clone();
            for (int i = 0; i < masked.length; i++) {
                masked[i] = weights[i] ? masked[i] : 0;
            }
            return masked;
        }
    }
}
