package chapter05;

import thermolab.energy.Rbm;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.num.Tensors;

/** Answers that the tests must tell from a right one. */
public final class WrongRbmEnergy {

    private WrongRbmEnergy() {
    }

    /** A joined pair that is on costs energy instead of gaining it. */
    @Misses("A positive weight lowers the energy")
    public static final class FlippedSign extends MyRbmEnergy {
        @Override
        public double energy(double[][] w, double[] a, double[] b, double[] v, double[] h) {
            double[] none = new double[a.length];
            double pairs = super.energy(w, none, new double[b.length], v, h);
            return super.energy(w, a, b, v, h) - 2 * pairs;
        }
    }

    /** The energy as the article prints it, vᵀWh alone. */
    @Misses("Each bias counts once")
    public static final class NoBiases extends MyRbmEnergy {
        @Override
        public double energy(double[][] w, double[] a, double[] b, double[] v, double[] h) {
            return super.energy(w, new double[a.length], new double[b.length], v, h);
        }
    }

    /** The energy of the best hidden state in place of the sum over all of them. */
    @Misses("summed over all hidden states")
    public static final class BestHiddenState extends MyRbmEnergy {
        @Override
        public double freeEnergy(double[][] w, double[] a, double[] b, double[] v) {
            double[] h = new double[b.length];
            for (int j = 0; j < h.length; j++) {
                double gain = b[j];
                for (int i = 0; i < v.length; i++) {
                    gain += v[i] * w[i][j];
                }
                h[j] = gain > 0 ? 1 : 0;
            }
            return energy(w, a, b, v, h);
        }
    }

    /** ln(1 + exp(g)) as it stands, which is infinite from g = 710 on. */
    @Misses("huge weights are no problem")
    public static final class Overflows extends MyRbmEnergy {
        @Override
        public double freeEnergy(double[][] w, double[] a, double[] b, double[] v) {
            double free = 0;
            for (int i = 0; i < v.length; i++) {
                free -= a[i] * v[i];
            }
            for (int j = 0; j < b.length; j++) {
                double gain = b[j];
                for (int i = 0; i < v.length; i++) {
                    gain += v[i] * w[i][j];
                }
                free -= Math.log(1 + Math.exp(gain));
            }
            return free;
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class AsksToolkit extends MyRbmEnergy {
        @Override
        public double freeEnergy(double[][] w, double[] a, double[] b, double[] v) {
            return Rbm.of(w, a, b).freeEnergy(Tensors.ofRows(new double[][] {v})).getDouble(0);
        }
    }
}
