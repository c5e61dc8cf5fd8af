package chapter08;

import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongOptimiserStep {

    private WrongOptimiserStep() {
    }

    /** Takes running means for momentum, as Adam does: its steps never grow. */
    @Misses("steps grow")
    public static final class DampedMomentum extends MyOptimiserStep {
        @Override
        void move(Rule rule, int t, int i, double[] x, double[] v, double[] s, double g, double rate) {
            super.move(rule, t, i, x, v, s, rule == Rule.MOMENTUM ? 0.1 * g : g, rate);
        }
    }

    /** Nesterov without its look ahead. */
    @Misses("Nesterov looks ahead")
    public static final class NoLookAhead extends MyOptimiserStep {
        @Override
        void move(Rule rule, int t, int i, double[] x, double[] v, double[] s, double g, double rate) {
            super.move(rule == Rule.NESTEROV ? Rule.MOMENTUM : rule, t, i, x, v, s, g, rate);
        }
    }

    /** AdaGrad with a running mean, which is RMSProp. */
    @Misses("AdaGrad never does")
    public static final class AdaGradForgets extends MyOptimiserStep {
        @Override
        void move(Rule rule, int t, int i, double[] x, double[] v, double[] s, double g, double rate) {
            super.move(rule == Rule.ADAGRAD ? Rule.RMSPROP : rule, t, i, x, v, s, g, rate);
        }
    }

    /** Takes every step of Adam for a late one, where nothing is left to correct. */
    @Misses("corrected")
    public static final class NoCorrection extends MyOptimiserStep {
        @Override
        void move(Rule rule, int t, int i, double[] x, double[] v, double[] s, double g, double rate) {
            super.move(rule, 1_000_000, i, x, v, s, g, rate);
        }
    }

    /** Puts the decay into the gradient, where Adam divides it away. */
    @Misses("not divided")
    public static final class DecayInGradient extends MyOptimiserStep {
        @Override
        void move(Rule rule, int t, int i, double[] x, double[] v, double[] s, double g, double rate) {
            boolean decays = rule == Rule.ADAMW;
            super.move(decays ? Rule.ADAM : rule, t, i, x, v, s, decays ? g + 0.01 * x[i] : g, rate);
        }
    }

    /** Writes into the arrays of the state before. */
    @Misses("pure function")
    public static final class Overwrites extends MyOptimiserStep {
        @Override
        public State step(Rule rule, State before, double[] gradient, double rate) {
            for (int i = 0; i < gradient.length; i++) {
                move(rule, before.steps() + 1, i, before.x(), before.v(), before.s(), gradient[i], rate);
            }
            return new State(before.steps() + 1, before.x(), before.v(), before.s());
        }
    }
}
