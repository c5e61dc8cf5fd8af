package thermolab.learn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.num.Require;

/**
 * Stochastic gradient Langevin dynamics: gradient descent plus exactly the noise that a heat bath would add.
 *
 * <p>θ ← θ − ε ∇U(θ) + √(2εT) ξ, ξ ~ N(0, 1), with U = −ln p(data, θ) as the energy. As ε → 0 it samples exp(−U/T): the
 * posterior at T = 1. Two errors remain at finite ε: the time step's (a stationary variance T/(h(1 − εh/2)) on U =
 * hθ²/2) and the minibatch's, whose variance adds ε²Var(∇U) a step and so ε Var/2 to the temperature. Both vanish with
 * ε. ∇U from a batch of B of n examples is −∇ln prior − (n/B) Σ ∇ln likelihood.
 *
 * <p>Source: Welling and Teh, <i>Bayesian learning via stochastic gradient Langevin dynamics</i>, ICML 2011, equation 4
 * (there ε is twice this one).
 */
public final class Sgld {

    private Sgld() {
    }

    /**
     * One step: the new θ, in a new array.
     *
     * @param theta parameters
     * @param gradient ∇U at them, exact or from a batch
     * @param stepSize ε > 0
     * @param temperature T ≥ 0; 0 is gradient descent
     */
    public static double[] step(double[] theta, double[] gradient, double stepSize, double temperature,
            RandomGenerator random) {
        Require.sameLength("theta", theta.length, "gradient", gradient.length);
        Require.positive("stepSize", stepSize, "a step of size 0 stays where it is");
        Require.nonNegative("temperature", temperature, "");
        Require.finite("theta", theta, "");
        Require.finite("gradient", gradient, "");
        double noise = Math.sqrt(2 * stepSize) * Math.sqrt(temperature);
        double[] next = new double[theta.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = theta[i] - stepSize * gradient[i] + noise * random.nextGaussian();
        }
        return next;
    }

    /** A gradient that may be drawn from a random batch. */
    public interface NoisyGradient {

        /** ∇U(θ), or an unbiased estimate of it; shape of θ. */
        double[] at(double[] theta, RandomGenerator random);
    }

    /**
     * A chain of steps at one step size.
     *
     * @param steps how many states to return, one per step
     * @return shape [steps, d]; shorter after an interrupt
     */
    public static double[][] chain(double[] start, NoisyGradient gradient, double stepSize, double temperature, int steps,
            RandomGenerator random) {
        Require.atLeast("steps", steps, 1, "");
        double[][] states = new double[steps][];
        double[] theta = start;
        for (int k = 0; k < steps; k++) {
            if (Thread.currentThread().isInterrupted()) {
                return Arrays.copyOf(states, k);
            }
            double[] slope = Require.finite("gradient at step " + k, gradient.at(theta, random), "is the step size too large?");
            theta = step(theta, slope, stepSize, temperature, random);
            Require.finite("state at step " + k, theta, "is the step size too large?");
            states[k] = theta;
        }
        return states;
    }

    /** The exact stationary variance of θ on U = hθ²/2 with full gradients: T/(h(1 − εh/2)); needs εh < 2. */
    public static double stationaryVariance(double curvature, double stepSize, double temperature) {
        Require.positive("curvature", curvature, "");
        Require.positive("stepSize", stepSize, "");
        Require.nonNegative("temperature", temperature, "");
        if (stepSize * curvature >= 2) {
            throw Require.broken("stepSize", stepSize, "must be below 2/curvature = " + 2 / curvature,
                    "beyond it the chain diverges");
        }
        return temperature / (curvature * (1 - stepSize * curvature / 2));
    }
}
