package chapter05;

import chapter05.PhaseGradient.Gradient;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.energy.Rbm;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.RbmGradient;

/** Answers that the tests must tell from a right one. */
public final class WrongPhaseGradient {

    private WrongPhaseGradient() {
    }

    /** Downhill: the model's phase minus the data's. */
    @Misses("the slope of the mean log-likelihood")
    public static final class Downhill extends MyPhaseGradient {
        @Override
        public Gradient exact(double[][] w, double[] a, double[] b, double[][] data) {
            Gradient g = super.exact(w, a, b, data);
            for (double[] row : g.w()) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = -row[j];
                }
            }
            return g;
        }
    }

    /** Leaves the hidden biases where they are. */
    @Misses("The biases have gradients too")
    public static final class NoHiddenBias extends MyPhaseGradient {
        @Override
        public Gradient exact(double[][] w, double[] a, double[] b, double[][] data) {
            Gradient g = super.exact(w, a, b, data);
            return new Gradient(g.w(), g.a(), new double[b.length]);
        }
    }

    /** Minimises the energy of the data alone: no negative phase. */
    @Misses("the two phases cancel")
    public static final class NoNegativePhase extends MyPhaseGradient {
        @Override
        public Gradient exact(double[][] w, double[] a, double[] b, double[][] data) {
            double[] low = new double[a.length];
            Arrays.fill(low, -1e3); // a model that is always in the empty state adds nothing to w and a
            Gradient g = super.exact(w, low, b, data);
            return new Gradient(g.w(), g.a(), super.exact(w, a, b, data).b());
        }
    }

    /** One step too many. */
    @Misses("one step of Gibbs sampling from each row")
    public static final class TwoForOne extends MyPhaseGradient {
        @Override
        public Gradient cd(double[][] w, double[] a, double[] b, double[][] data, int k, RandomGenerator random) {
            return super.cd(w, a, b, data, k + 1, random);
        }
    }

    /** CD-1 whatever k is. */
    @Misses("CD-k makes k steps")
    public static final class AlwaysOneStep extends MyPhaseGradient {
        @Override
        public Gradient cd(double[][] w, double[] a, double[] b, double[][] data, int k, RandomGenerator random) {
            return super.cd(w, a, b, data, 1, random);
        }
    }

    /** Draws of h in the last step, where its probability was at hand. */
    @Misses("Hidden probabilities enter both phases")
    public static final class DrawsAtTheEnd extends MyPhaseGradient {
        @Override
        public Gradient cd(double[][] w, double[] a, double[] b, double[][] data, int k, RandomGenerator random) {
            Gradient g = super.cd(w, a, b, data, k, random);
            for (int j = 0; j < b.length; j++) {
                double p = 1 / (1 + Math.exp(-b[j]));
                double sum = 0;
                for (int i = 0; i < data.length; i++) {
                    sum += random.nextDouble() < p ? 1 : 0;
                }
                g.b()[j] += p - sum / data.length;
            }
            return g;
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class AsksToolkit extends MyPhaseGradient {
        @Override
        public Gradient exact(double[][] w, double[] a, double[] b, double[][] data) {
            RbmGradient gradient = RbmGradient.exact(Rbm.of(w, a, b), data);
            return new Gradient(gradient.weights(), gradient.visible(), gradient.hidden());
        }
    }
}
