package thermolab.learn;

import thermolab.num.Require;

/**
 * The usual optimisers, step for step as torch.optim computes them, so that trajectories can be compared digit by
 * digit.
 *
 * <p>g is the gradient, η the learning rate, all other operations are per parameter. None of them is a thermostat: they
 * descend the loss; noise enters through the gradient alone (see {@link SgdNoise}; {@link Sgld} adds the missing part).
 */
public final class Optimisers {

    private Optimisers() {
    }

    /** x ← x − η g. */
    public static Optimiser sgd(double rate) {
        return momentum(rate, 0);
    }

    /** Heavy ball: v ← μ v + g, x ← x − η v (Polyak 1964). The first step has v = g. */
    public static Optimiser momentum(double rate, double momentum) {
        return new Momentum(rate, momentum, false);
    }

    /** v ← μ v + g, x ← x − η (g + μ v): Nesterov's momentum as Sutskever et al. (ICML 2013) write it. */
    public static Optimiser nesterov(double rate, double momentum) {
        return new Momentum(rate, momentum, true);
    }

    /** s ← 0.99 s + 0.01 g², x ← x − η g/(√s + 1e-8) (Tieleman and Hinton 2012). */
    public static Optimiser rmsProp(double rate) {
        return new RmsProp(rate, 0.99, 1e-8);
    }

    /** s ← s + g², x ← x − η g/(√s + 1e-10) (Duchi, Hazan and Singer 2011). The rate dies like 1/√step. */
    public static Optimiser adaGrad(double rate) {
        return new AdaGrad(rate, 1e-10);
    }

    /** Adam with its usual constants β₁ = 0.9, β₂ = 0.999, ε = 1e-8 (Kingma and Ba, ICLR 2015). */
    public static Optimiser adam(double rate) {
        return new Adam(rate, 0.9, 0.999, 1e-8, 0);
    }

    /**
     * Adam with weight decay apart from the gradient: x ← (1 − ηw) x before Adam's step (Loshchilov and Hutter 2019).
     */
    public static Optimiser adamW(double rate, double weightDecay) {
        return new Adam(rate, 0.9, 0.999, 1e-8, weightDecay);
    }

    /** SGD with momentum μ, at least 0 and below 1; plain SGD for μ = 0. */
    record Momentum(double rate, double momentum, boolean nesterov) implements Optimiser {

        Momentum {
            Require.positive("rate", rate, "a step of size 0 learns nothing");
            requireShare("momentum", momentum);
        }

        @Override
        public Memory start(int parameters) {
            double[] velocity = new double[parameters];
            return (x, g, factor) -> {
                requireLengths(x, g, velocity.length);
                for (int i = 0; i < x.length; i++) {
                    velocity[i] = momentum * velocity[i] + g[i];
                    x[i] -= factor * rate * (nesterov ? g[i] + momentum * velocity[i] : velocity[i]);
                }
            };
        }
    }

    /** Divides by a running root mean square. */
    record RmsProp(double rate, double decay, double epsilon) implements Optimiser {

        RmsProp {
            Require.positive("rate", rate, "a step of size 0 learns nothing");
            requireShare("decay", decay);
            Require.positive("epsilon", epsilon, "");
        }

        @Override
        public Memory start(int parameters) {
            double[] square = new double[parameters];
            return (x, g, factor) -> {
                requireLengths(x, g, square.length);
                for (int i = 0; i < x.length; i++) {
                    square[i] = decay * square[i] + (1 - decay) * g[i] * g[i];
                    x[i] -= factor * rate * g[i] / (Math.sqrt(square[i]) + epsilon);
                }
            };
        }
    }

    /** Divides by the root of the sum of all squares so far. */
    record AdaGrad(double rate, double epsilon) implements Optimiser {

        AdaGrad {
            Require.positive("rate", rate, "a step of size 0 learns nothing");
            Require.positive("epsilon", epsilon, "");
        }

        @Override
        public Memory start(int parameters) {
            double[] square = new double[parameters];
            return (x, g, factor) -> {
                requireLengths(x, g, square.length);
                for (int i = 0; i < x.length; i++) {
                    square[i] += g[i] * g[i];
                    x[i] -= factor * rate * g[i] / (Math.sqrt(square[i]) + epsilon);
                }
            };
        }
    }

    /** m ← β₁m + (1 − β₁)g, s ← β₂s + (1 − β₂)g², x ← x − η (m/(1 − β₁ᵗ)) / (√(s/(1 − β₂ᵗ)) + ε). */
    record Adam(double rate, double beta1, double beta2, double epsilon, double weightDecay) implements Optimiser {

        Adam {
            Require.positive("rate", rate, "a step of size 0 learns nothing");
            requireShare("beta1", beta1);
            requireShare("beta2", beta2);
            Require.positive("epsilon", epsilon, "");
            Require.nonNegative("weightDecay", weightDecay, "");
        }

        @Override
        public Memory start(int parameters) {
            return new AdamMemory(this, new double[parameters], new double[parameters]);
        }
    }

    private static final class AdamMemory implements Optimiser.Memory {

        private final Adam rule;
        private final double[] mean;
        private final double[] square;
        private double power1 = 1; // β₁ᵗ
        private double power2 = 1; // β₂ᵗ

        AdamMemory(Adam rule, double[] mean, double[] square) {
            this.rule = rule;
            this.mean = mean;
            this.square = square;
        }

        @Override
        public void step(double[] x, double[] g, double factor) {
            requireLengths(x, g, mean.length);
            double b1 = rule.beta1;
            double b2 = rule.beta2;
            power1 *= b1;
            power2 *= b2;
            double rate = factor * rule.rate / (1 - power1);
            double spread = 1 / Math.sqrt(1 - power2);
            double shrink = 1 - factor * rule.rate * rule.weightDecay;
            for (int i = 0; i < x.length; i++) {
                mean[i] = b1 * mean[i] + (1 - b1) * g[i];
                square[i] = b2 * square[i] + (1 - b2) * g[i] * g[i];
                x[i] = shrink * x[i] - rate * mean[i] / (Math.sqrt(square[i]) * spread + rule.epsilon);
            }
        }
    }

    private static void requireLengths(double[] parameters, double[] gradient, int started) {
        Require.sameLength("parameters", parameters.length, "gradient", gradient.length);
        Require.sameLength("parameters", parameters.length, "memory", started);
    }

    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw Require.broken(name, value, "must be at least 0 and below 1", "");
        }
    }
}
