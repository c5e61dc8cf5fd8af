package chapter06;

import thermolab.energy.Kaufman;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongKaufmanLogZ {

    private WrongKaufmanLogZ() {
    }

    /** Forgets the half in front of the four products. */
    @Misses("four products, halved")
    public static final class NotHalved extends MyKaufmanLogZ {
        @Override
        public double kaufmanLogZ(int side, double coupling) {
            return super.kaufmanLogZ(side, coupling) + Math.log(2);
        }
    }

    /** Multiplies everything out. */
    @Misses("too large for a double")
    public static class PlainProducts implements KaufmanLogZ {

        @Override
        public double kaufmanLogZ(int side, double k) {
            double[] products = {1, 1, 1, 1};
            for (int l = 0; l < 2 * side; l++) {
                double x = side * gamma(l, side, k) / 2;
                products[l % 2 == 1 ? 0 : 2] *= 2 * Math.cosh(x);
                products[l % 2 == 1 ? 1 : 3] *= 2 * Math.sinh(x);
            }
            double sum = products[0] + products[1] + products[2] + products[3];
            return 0.5 * side * side * Math.log(2 * Math.sinh(2 * k)) + Math.log(sum / 2);
        }

        double gamma(int l, int side, double k) {
            double cosh = Math.cosh(2 * k) / Math.tanh(2 * k) - Math.cos(Math.PI * l / side);
            return l == 0 ? 2 * k + Math.log(Math.tanh(k)) : Math.log(cosh + Math.sqrt(cosh * cosh - 1));
        }
    }

    /** Takes the positive root for l = 0 too. */
    @Misses("γ_0 is negative")
    public static final class PositiveRoot extends PlainProducts {
        @Override
        double gamma(int l, int side, double k) {
            return Math.abs(super.gamma(l, side, k));
        }
    }

    /** Gives the free energy of the endless lattice: no size in it. */
    @Misses("0.6399")
    public static final class Endless extends MyKaufmanLogZ {
        @Override
        public double kaufmanLogZ(int side, double coupling) {
            return side <= 4 ? super.kaufmanLogZ(side, coupling)
                    : side * side * super.kaufmanLogZ(200, coupling) / (200 * 200);
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class AsksToolkit implements KaufmanLogZ {
        @Override
        public double kaufmanLogZ(int side, double coupling) {
            return side * side * Kaufman.square(side, 1 / coupling).logZ();
        }
    }
}
