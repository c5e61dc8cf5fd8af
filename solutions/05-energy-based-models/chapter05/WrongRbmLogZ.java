package chapter05;

import thermolab.energy.Rbm;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongRbmLogZ {

    private WrongRbmLogZ() {
    }

    /** Forgets the state in which every unit is off. */
    @Misses("the units are independent")
    public static final class WithoutEmptyState extends MyRbmLogZ {
        @Override
        public double logZ(double[][] w, double[] a, double[] b) {
            return Math.log(Math.expm1(super.logZ(w, a, b)));
        }
    }

    /** Takes the product of the units' own factors, as if no weights were there. */
    @Misses("every joint state")
    public static final class IgnoresWeights extends MyRbmLogZ {
        @Override
        public double logZ(double[][] w, double[] a, double[] b) {
            return super.logZ(new double[a.length][b.length], a, b);
        }
    }

    /** Adds exponentials as they come. */
    @Misses("do not overflow")
    public static final class Overflows extends MyRbmLogZ {
        @Override
        public double logZ(double[][] w, double[] a, double[] b) {
            return Math.log(Math.exp(super.logZ(w, a, b)));
        }
    }

    /** Numbers the visible states by a 32-bit integer whatever their number, so that a hundred units wrap around. */
    @Misses("whichever that is")
    public static final class AlwaysOverVisible extends MyRbmLogZ {
        @Override
        public double logZ(double[][] w, double[] a, double[] b) {
            return a.length < 31 ? super.logZ(w, a, b) : b.length * Math.log(2) + (1 << a.length);
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class AsksToolkit implements RbmLogZ {
        @Override
        public double logZ(double[][] w, double[] a, double[] b) {
            return Rbm.of(w, a, b).logZ();
        }
    }
}
