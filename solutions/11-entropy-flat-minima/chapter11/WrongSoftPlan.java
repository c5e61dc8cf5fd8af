package chapter11;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.SoftValueIteration;

/** Answers that the tests must tell from a right one. */
public final class WrongSoftPlan {

    private WrongSoftPlan() {
    }

    /** The hard maximum: options count for nothing. */
    @Misses("counts the options")
    public static final class HardMaximum extends MySoftPlan {
        @Override
        double softMaximum(double[] q, double temperature) {
            double largest = q[0];
            for (double qa : q) {
                largest = Math.max(largest, qa);
            }
            return largest;
        }
    }

    /** Multiplies by τ where the law divides: β for T. */
    @Misses("Boltzmann's law in Q")
    public static final class InverseTemperature extends MySoftPlan {
        @Override
        public SoftPolicy softValueIteration(double[][][] transitions, double[][] rewards, double discount,
                double temperature) {
            return super.softValueIteration(transitions, rewards, discount, 1 / temperature);
        }
    }

    /** Chooses by the rewards alone and looks at no future. */
    @Misses("what it leads to")
    public static final class ShortSighted extends MySoftPlan {
        @Override
        public SoftPolicy softValueIteration(double[][][] transitions, double[][] rewards, double discount,
                double temperature) {
            return new SoftPolicy(super.softValueIteration(transitions, rewards, discount, temperature).value(),
                    super.softValueIteration(transitions, rewards, 0, temperature).policy());
        }
    }

    /** Plain exponentials: infinite at small τ. */
    @Misses("without overflow")
    public static final class Overflows extends MySoftPlan {
        @Override
        double softMaximum(double[] q, double temperature) {
            double sum = 0;
            for (double qa : q) {
                sum += Math.exp(qa / temperature);
            }
            return temperature * Math.log(sum);
        }
    }

    /** Stops after twenty passes, wherever it is. */
    @Misses("discounted by γ")
    public static final class TooFewPasses extends MySoftPlan {
        @Override
        public SoftPolicy softValueIteration(double[][][] transitions, double[][] rewards, double discount,
                double temperature) {
            SoftPolicy right = super.softValueIteration(transitions, rewards, discount, temperature);
            double[] value = right.value().clone();
            for (int s = 0; s < value.length; s++) {
                value[s] *= 1 - Math.pow(discount, 20);
            }
            return new SoftPolicy(value, right.policy());
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements SoftPlan {
        @Override
        public SoftPolicy softValueIteration(double[][][] transitions, double[][] rewards, double discount, double temperature) {
            var plan = SoftValueIteration.solve(transitions, rewards, discount, temperature);
            return new SoftPolicy(plan.value(), plan.policy());
        }
    }
}
