package chapter05;

import thermolab.energy.Dbm;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongDbmMeanField {

    private WrongDbmMeanField() {
    }

    /** One pass from below, in which the middle layer never hears the top one: right only where U is zero. */
    @Misses("hears both of its neighbours")
    public static final class FeedForward extends MyDbmMeanField {
        @Override
        public Fields meanField(double[][] w, double[][] u, double[] a, double[] b, double[] c, double[] v) {
            double[] middle = super.meanField(w, new double[b.length][c.length], a, b, c, v).middle();
            return new Fields(middle, super.meanField(w, u, a, b, c, v).top(), super.meanField(w, u, a, b, c, v).bound());
        }
    }

    /** The entropy counted twice: no bound any more. */
    @Misses("never above the exact value")
    public static final class TwiceTheEntropy extends MyDbmMeanField {
        @Override
        public Fields meanField(double[][] w, double[][] u, double[] a, double[] b, double[] c, double[] v) {
            Fields fields = super.meanField(w, u, a, b, c, v);
            double entropy = 0;
            for (double[] layer : new double[][] {fields.middle(), fields.top()}) {
                for (double p : layer) {
                    entropy -= p * Math.log(p) + (1 - p) * Math.log1p(-p);
                }
            }
            return new Fields(fields.middle(), fields.top(), fields.bound() + entropy);
        }
    }

    /** The energy alone, without the entropy of the fields. */
    @Misses("the bound is the exact value")
    public static final class EnergyOnly extends MyDbmMeanField {
        @Override
        public Fields meanField(double[][] w, double[][] u, double[] a, double[] b, double[] c, double[] v) {
            Fields fields = super.meanField(w, u, a, b, c, v);
            double entropy = 0;
            for (double[] layer : new double[][] {fields.middle(), fields.top()}) {
                for (double p : layer) {
                    entropy -= p * Math.log(p) + (1 - p) * Math.log1p(-p);
                }
            }
            return new Fields(fields.middle(), fields.top(), fields.bound() - entropy);
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class AsksToolkit implements DbmMeanField {
        @Override
        public Fields meanField(double[][] w, double[][] u, double[] a, double[] b, double[] c, double[] v) {
            Dbm.Fields fields = Dbm.of(w, u, a, b, c).meanField(v, 1e-12);
            return new Fields(fields.middle().toDoubleVector(), fields.top().toDoubleVector(), fields.bound());
        }
    }
}
