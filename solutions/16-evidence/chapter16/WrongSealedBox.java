package chapter16;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.meter.Works;
import thermolab.num.Estimate;

/** Answers that the tests must tell from a right one. */
public final class WrongSealedBox {

    private WrongSealedBox() {
    }

    /** One trapezoid of thermodynamic integration. */
    @Misses("no straight line will do")
    public static final class Trapezoid extends MySealedBox {
        @Override
        public Reading logRatio(double beta0, double[] at0, double beta1, double[] at1) {
            double mean = 0;
            for (double e : at0) {
                mean += e / at0.length / 2;
            }
            for (double e : at1) {
                mean += e / at1.length / 2;
            }
            return new Reading(-(beta1 - beta0) * mean, super.logRatio(beta0, at0, beta1, at1).error());
        }
    }

    /** Minus forgotten. */
    @Misses("ln Z falls as β rises")
    public static final class WrongSign extends MySealedBox {
        @Override
        public Reading logRatio(double beta0, double[] at0, double beta1, double[] at1) {
            Reading right = super.logRatio(beta0, at0, beta1, at1);
            return new Reading(-right.logRatio(), right.error());
        }
    }

    /** The exponential average from the cold bath, which never sees the states that matter in the hot one. */
    @Misses("Both baths have their say")
    public static final class FromTheColdBath extends MySealedBox {
        @Override
        public Reading logRatio(double beta0, double[] at0, double beta1, double[] at1) {
            double sum = 0;
            for (double e : at1) {
                sum += Math.exp((beta1 - beta0) * e) / at1.length;
            }
            return new Reading(-Math.log(sum), 0.3);
        }
    }

    /** The error of one draw. */
    @Misses("error is honest")
    public static final class SpreadForError extends MySealedBox {
        @Override
        public Reading logRatio(double beta0, double[] at0, double beta1, double[] at1) {
            Reading right = super.logRatio(beta0, at0, beta1, at1);
            return new Reading(right.logRatio(), right.error() * Math.sqrt(at0.length));
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MySealedBox {
        @Override
        public Reading logRatio(double beta0, double[] at0, double beta1, double[] at1) {
            Estimate delta = new Works(scaled(at0, beta1 - beta0), scaled(at1, beta0 - beta1)).bar();
            return new Reading(-delta.value(), delta.standardError());
        }
    }
}
