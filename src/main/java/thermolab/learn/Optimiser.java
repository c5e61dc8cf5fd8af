package thermolab.learn;

import thermolab.num.Require;

/**
 * A rule that moves parameters against a gradient. The rule itself is settings, immutable and reusable; what it
 * remembers between steps (velocities, averages) is a {@link Memory}, one per run.
 *
 * <p>{@link Optimisers} has the usual rules.
 */
public interface Optimiser {

    /** A fresh memory for that many parameters. */
    Memory start(int parameters);

    /** What one run of a rule remembers. */
    interface Memory {

        /**
         * One step, in place.
         *
         * @param parameters moved by this call
         * @param gradient of the loss at the parameters, same length; left as it is
         * @param rateFactor multiplies the rule's learning rate in this step: 1, or what a schedule says
         */
        void step(double[] parameters, double[] gradient, double rateFactor);
    }

    /** Parameters after each of the given gradients, shape [steps, n]: how a rule behaves, without a network. */
    default double[][] trajectory(double[] start, double[][] gradients) {
        double[] parameters = start.clone();
        Memory memory = start(parameters.length);
        double[][] trajectory = new double[gradients.length][];
        for (int step = 0; step < gradients.length; step++) {
            Require.sameLength("start", start.length, "gradient " + step, gradients[step].length);
            memory.step(parameters, gradients[step], 1);
            trajectory[step] = parameters.clone();
        }
        return trajectory;
    }
}
