package chapter23;

import thermolab.energy.SpinInformation;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongChainEnds {

    private WrongChainEnds() {
    }

    /** The difference of two entropies, as it stands on paper. */
    @Misses("without losing a digit")
    public static final class OnPaper implements ChainEnds {
        @Override
        public double mutualInformation(double coupling, int bonds) {
            double c = Math.pow(Math.tanh(Math.abs(coupling)), bonds);
            double p = (1 + c) / 2;
            return p == 1 ? Math.log(2) : Math.log(2) + p * Math.log(p) + (1 - p) * Math.log(1 - p);
        }
    }

    /** Half of the squared correlation, near ones too. */
    @Misses("joint law of the two ends")
    public static final class SquareAlone implements ChainEnds {
        @Override
        public double mutualInformation(double coupling, int bonds) {
            double c = Math.pow(Math.tanh(coupling), bonds);
            return bonds == 0 || coupling > 20 ? Math.log(2) : c * c / 2 * (1 + c * c / 6);
        }
    }

    /** In bits. */
    @Misses("in nats")
    public static final class InBits extends MyChainEnds {
        @Override
        public double mutualInformation(double coupling, int bonds) {
            return super.mutualInformation(coupling, bonds) / Math.log(2);
        }
    }

    /** An information below zero. */
    @Misses("information has no sign")
    public static final class WithSign extends MyChainEnds {
        @Override
        public double mutualInformation(double coupling, int bonds) {
            return (coupling < 0 && bonds % 2 == 1 ? -1 : 1) * super.mutualInformation(coupling, bonds);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements ChainEnds {
        @Override
        public double mutualInformation(double coupling, int bonds) {
            return SpinInformation.alongChain(coupling, bonds);
        }
    }
}
