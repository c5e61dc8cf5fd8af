package chapter11;

import java.util.function.ToDoubleFunction;
import thermolab.exercise.Withholds;

/** How curved a function is at a place, in every direction. */
@Withholds("learn.Hessian")
public interface Curvatures {

    /**
     * The eigenvalues of the matrix of second derivatives ∂²f/∂xᵢ∂xⱼ, with an error below 1e-4 of the largest one's size.
     *
     * @param f smooth within 0.01 of x in every coordinate; values and places are of order 1 to 100; leaves its argument as it is
     * @param x the place, d ≥ 1 numbers; left as they are
     * @return d numbers, from the largest down
     */
    double[] hessianEigenvalues(ToDoubleFunction<double[]> f, double[] x);
}
