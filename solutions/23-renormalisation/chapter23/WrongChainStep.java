package chapter23;

import thermolab.energy.Decimation;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongChainStep {

    private WrongChainStep() {
    }

    /** As it stands on paper. */
    @Misses("no digit is lost")
    public static final class OnPaper implements ChainStep {
        @Override
        public double decimate(double coupling) {
            double k = Math.abs(coupling);
            return k > 300 ? k - 0.5 * Math.log(2) : 0.5 * Math.log(Math.cosh(2 * k));
        }
    }

    /** A cosine beyond what a double holds. */
    @Misses("without an overflow")
    public static final class Overflows implements ChainStep {
        @Override
        public double decimate(double coupling) {
            double sinh = Math.sinh(coupling);
            return 0.5 * Math.log1p(2 * sinh * sinh);
        }
    }

    /** Keeps the sign. */
    @Misses("the sign of K does not matter")
    public static final class KeepsSign extends MyChainStep {
        @Override
        public double decimate(double coupling) {
            return Math.signum(coupling) * super.decimate(coupling);
        }
    }

    /** Bonds in a row taken for springs in a row. */
    @Misses("weights of the sum")
    public static final class Springs implements ChainStep {
        @Override
        public double decimate(double coupling) {
            return Math.abs(coupling) / 2;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements ChainStep {
        @Override
        public double decimate(double coupling) {
            return Decimation.decimate(coupling);
        }
    }
}
