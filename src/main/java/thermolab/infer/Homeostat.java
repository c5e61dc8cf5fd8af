package thermolab.infer;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.num.Eigenvalues;
import thermolab.num.Require;

/**
 * A body that keeps its temperature: perception moves a belief, action moves the body, and both go down one free energy.
 *
 * <p>The body follows dx/dt = −c(x − environment) + a. It is read as y = x + noise. The agent holds a belief μ and
 * F = ½Π_y(y − μ)² + ½Π_p(μ − target)²: a reading should be what is believed, and what is believed should be the target. Perception is
 * dμ/dt = −∂F/∂μ, action da/dt = −k Π_y(y − μ), the slope of F in a where a raises y. At rest y = μ = target for any constant environment:
 * it is an integral controller, stable for any precisions and rates (Routh and Hurwitz), unless the step is too long ({@link #isStable}). Temperatures in any unit, times in the caller's.
 * Euler steps. Source: Baltieri and Buckley, <i>PID control as a process of active inference</i>, Entropy 21, 257 (2019); Ashby (1952).
 *
 * @param target preferred temperature: the mean of the agent's prior
 * @param cooling c > 0, rate at which the body follows its environment
 * @param sensoryPrecision Π_y > 0
 * @param priorPrecision Π_p > 0: how much it insists on the target
 * @param actionRate k ≥ 0; 0 perceives and does not act
 */
public record Homeostat(double target, double cooling, double sensoryPrecision, double priorPrecision, double actionRate) {

    /**
     * What happened, one entry per time.
     *
     * @param temperature of the body
     * @param belief μ
     * @param action a, in temperature per time
     * @param freeEnergy F of belief and reading, without constants
     * @param surprise ½ (y − target)²/(1/Π_y + 1/Π_p): of the reading under the agent's model, without constants; at most F
     */
    public record Run(double[] temperature, double[] belief, double[] action, double[] freeEnergy, double[] surprise) {
    }

    public Homeostat {
        Require.finite("target", target, "");
        Require.positive("cooling", cooling, "");
        Require.positive("sensoryPrecision", sensoryPrecision, "");
        Require.positive("priorPrecision", priorPrecision, "");
        Require.nonNegative("actionRate", actionRate, "");
    }

    /** The same body without action: it perceives only. */
    public Homeostat passive() {
        return new Homeostat(target, cooling, sensoryPrecision, priorPrecision, 0);
    }

    /**
     * Runs from x = μ = target and a = 0.
     *
     * @param environment its temperature as a function of time
     * @param step Δt > 0; the readings' noise has standard deviation {@code noise} at each step
     */
    public Run run(DoubleUnaryOperator environment, double step, int steps, double noise, RandomGenerator random) {
        Require.positive("step", step, "");
        Require.atLeast("steps", steps, 1, "");
        Require.nonNegative("noise", noise, "");
        Run kept = new Run(new double[steps], new double[steps], new double[steps], new double[steps], new double[steps]);
        double x = target;
        double mu = target;
        double a = 0;
        for (int i = 0; i < steps; i++) {
            double y = x + noise * random.nextGaussian();
            double sensory = sensoryPrecision * (y - mu);
            double prior = priorPrecision * (mu - target);
            kept.temperature()[i] = Require.finite("temperature at step " + i, x, "is the step too long?");
            kept.belief()[i] = Require.finite("belief at step " + i, mu, "is the step too long?");
            kept.action()[i] = a;
            kept.freeEnergy()[i] = (sensory * (y - mu) + prior * (mu - target)) / 2;
            kept.surprise()[i] = (y - target) * (y - target) / 2 / (1 / sensoryPrecision + 1 / priorPrecision);
            x += step * (a - cooling * (x - environment.applyAsDouble(i * step)));
            mu += step * (sensory - prior);
            a -= step * actionRate * sensory;                                                                     // [act]
        }
        return kept;
    }

    /** Whether Euler steps of this length let deviations die out: the eigenvalues of their linear law lie within the unit circle. */
    public boolean isStable(double step) {
        Require.positive("step", step, "");
        double push = step * actionRate * sensoryPrecision;
        double[][] law = {{1 - step * cooling, 0, step}, {step * sensoryPrecision, 1 - step * (sensoryPrecision + priorPrecision), 0}, {-push, push, 1}};
        double[][] passive = {{law[0][0], 0}, {law[1][0], law[1][1]}};
        double[][] eigenvalues = Eigenvalues.of(actionRate == 0 ? passive : law);
        return Math.hypot(eigenvalues[0][0], eigenvalues[1][0]) < 1;
    }
}
