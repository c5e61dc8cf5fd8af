package chapter08;

import thermolab.exercise.Withholds;

/**
 * A network with one hidden layer of tanh units, its squared error, and the slope of that error in every parameter.
 *
 * <p>a = tanh(W₁x + b₁), o = W₂a + b₂, L = (1/(n k)) Σᵢⱼ (oᵢⱼ − yᵢⱼ)² over n examples and k outputs.
 */
@Withholds({"learn.Mlp", "learn.Backpropagation", "learn.MoonsNetwork"})
public interface TanhNetwork {

    /**
     * The parameters, or the slope of the loss in each of them.
     *
     * @param w1 W₁, shape [hidden, inputs]: row j holds what hidden unit j hears
     * @param b1 b₁, shape [hidden]
     * @param w2 W₂, shape [outputs, hidden]
     * @param b2 b₂, shape [outputs]
     */
    record Parameters(double[][] w1, double[] b1, double[][] w2, double[] b2) {
    }

    /** A loss and its slopes, each of the shape of its parameter. */
    record LossAndSlope(double loss, Parameters slope) {
    }

    /**
     * Outputs, shape [n, outputs]. Nothing that is passed in is changed.
     *
     * @param x one example a row, shape [n, inputs]; n at least 1
     */
    double[][] forward(Parameters parameters, double[][] x);

    /**
     * L and all ∂L/∂parameter, exact but for rounding. Nothing that is passed in is changed.
     *
     * @param y targets, shape [n, outputs]
     */
    LossAndSlope backward(Parameters parameters, double[][] x, double[][] y);
}
