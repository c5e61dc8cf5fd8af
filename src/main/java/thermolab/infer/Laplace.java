package thermolab.infer;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.hipparchus.linear.ArrayRealVector;
import thermolab.learn.Hessian;
import thermolab.num.Require;

/**
 * Laplace's approximation: a Gaussian that touches a posterior at its peak θ*.
 *
 * <pre>
 *   A = −∂²ln p(x, θ)/∂θ² at θ*,   q = N(θ*, A⁻¹)                                     [q]
 *   ln p(x) ≈ ln p(x, θ*) + (d/2) ln 2π − ½ ln det A                                   [evidence]
 * </pre>
 *
 * <p>Exact for a Gaussian joint. It is no bound, on either side, and depends on the coordinates: θ and logit θ give two answers.
 * Fails where the peak is at an edge, flat, or one of several. Second derivatives are differences of step 0.01 in units of each
 * coordinate where that exceeds 1. Source: MacKay (2003), chapter 27.
 *
 * @param belief q
 * @param logJointAtMode ln p(x, θ*)
 */
public record Laplace(GaussianBelief belief, double logJointAtMode) {

    private static final int MOST_STEPS = 200;
    private static final double SETTLED = 1e-10;

    /** ln p(x) by [evidence], in nats. */
    public double logEvidence() {
        return logJointAtMode + belief.entropy() - belief.dimension() / 2.0;                                   // [evidence]
    }

    /**
     * At a peak that is known.
     *
     * @param logJoint ln p(x, θ), smooth near the mode
     * @param mode θ*, where its slope is zero
     */
    public static Laplace atMode(ToDoubleFunction<double[]> logJoint, double[] mode) {
        double[][] curvature = Hessian.of(theta -> -logJoint.applyAsDouble(theta), mode);
        return new Laplace(belief(mode, curvature), Require.finite("ln p at the mode", logJoint.applyAsDouble(mode), ""));
    }

    /** Of a model, from a start in the valley of its peak, by Newton's steps, halved until ln p(x, θ) rises. */
    public static Laplace of(SmoothModel model, double... start) {
        Require.sameLength("start", start.length, "unknowns", model.dimension());
        double[] theta = start.clone();
        double value = Require.finite("ln p at the start", model.logJoint(theta), "start inside the model's domain");
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] slope = slope(model, theta);
            double[] move = newton(curvature(model, theta), slope);
            double rise = 0;
            for (int i = 0; i < move.length; i++) {
                rise += move[i] * slope[i];
            }
            if (rise <= SETTLED * SETTLED * (1 + Math.abs(value))) {
                return new Laplace(belief(theta, curvature(model, theta)), value);
            }
            double factor = 1;
            double[] next = moved(theta, move, factor);
            while (!(model.logJoint(next) > value) && factor > 1e-12) {
                next = moved(theta, move, factor /= 2);
            }
            if (factor <= 1e-12) {                       // rounding hides any further rise
                return new Laplace(belief(theta, curvature(model, theta)), value);
            }
            theta = next;
            value = model.logJoint(theta);
        }
        throw Require.broken("start", Arrays.toString(start), "must lead to a peak in " + MOST_STEPS + " steps", "");
    }

    private static double[] slope(SmoothModel model, double[] theta) {
        double[] slope = model.logPriorGradient(theta);
        double[] likelihood = model.logLikelihoodGradient(theta);
        double[] sum = new double[slope.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = slope[i] + likelihood[i];
        }
        return sum;
    }

    private static double[][] curvature(SmoothModel model, double[] theta) {
        return Hessian.ofGradient(at -> {
            double[] slope = slope(model, at);
            for (int i = 0; i < slope.length; i++) {
                slope[i] = -slope[i];
            }
            return slope;
        }, theta);
    }

    /** A⁻¹ slope, or the slope itself where the ground curves the wrong way. */
    private static double[] newton(double[][] curvature, double[] slope) {
        double[] values = Hessian.eigenvalues(curvature);
        if (!(values[values.length - 1] > 0) || !(values[0] > 0)) {
            return slope;
        }
        return GaussianBelief.cholesky("curvature", curvature).getSolver().solve(new ArrayRealVector(slope)).toArray();
    }

    private static GaussianBelief belief(double[] mode, double[][] curvature) {
        double[] values = Hessian.eigenvalues(curvature);
        double least = Math.min(values[0], values[values.length - 1]);
        if (!(least > 0)) {
            throw Require.broken("curvature of -ln p at the mode", least, "must be positive in every direction",
                    "there is no peak here, or it is flat");
        }
        return GaussianBelief.ofPrecision(mode, curvature);
    }

    private static double[] moved(double[] theta, double[] move, double factor) {
        double[] next = theta.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] += factor * move[i];
        }
        return next;
    }
}
