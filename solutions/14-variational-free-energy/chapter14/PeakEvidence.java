package chapter14;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Withholds;

/** Laplace's evidence of a model with one unknown, from values of its log joint density alone. */
@Withholds({"infer.Laplace", "infer.BetaBinomial", "learn.Hessian"})
public interface PeakEvidence {

    /**
     * ln ∫ exp(f(θ)) dθ with f replaced by the parabola that touches it at its peak; in nats. The second derivative is found from values of f
     * near the peak, to five digits or better.
     *
     * @param logJoint f = ln p(x, θ), smooth; may be asked up to 20 times, and only within 0.05 of the mode
     * @param mode θ*, where f has its peak
     * @throws IllegalArgumentException if f does not curve downwards at the mode
     */
    double laplaceEvidence(DoubleUnaryOperator logJoint, double mode);

    /**
     * The same model with u = ln(θ/(1 − θ)) as its unknown: the logarithm of the joint density of data and u.
     *
     * @param logJoint ln p(x, θ) for θ between 0 and 1, a density in θ
     * @return a function of u, a density in u
     */
    DoubleUnaryOperator inLogit(DoubleUnaryOperator logJoint);
}
