package chapter12;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.Uncertainty;

/** Answers that the tests must tell from a right one. */
public final class WrongKindsOfDoubt {

    private WrongKindsOfDoubt() {
    }

    /** Takes the mean of the members' entropies for the total: the difference vanishes. */
    @Misses("contradict each other")
    public static final class EntropyIsDoubt extends MyKindsOfDoubt {
        @Override
        public Parts decompose(double[][] members) {
            double aleatoric = super.decompose(members).aleatoric();
            return new Parts(aleatoric, aleatoric, 0);
        }
    }

    /** Adds 0 · ln 0, which is NaN. */
    @Misses("contradict each other")
    public static final class NoGuardAtZero extends MyKindsOfDoubt {
        @Override
        double entropy(double[] p) {
            double sum = 0;
            for (double pj : p) {
                sum -= pj * Math.log(pj);
            }
            return sum;
        }
    }

    /** Entropies in bits. */
    @Misses("in nats")
    public static final class Bits extends MyKindsOfDoubt {
        @Override
        double entropy(double[] p) {
            return super.entropy(p) / Math.log(2);
        }
    }

    /** Calls the noise epistemic and the disagreement aleatoric. */
    @Misses("Members that agree")
    public static final class Swapped extends MyKindsOfDoubt {
        @Override
        public Parts decompose(double[][] members) {
            Parts parts = super.decompose(members);
            return new Parts(parts.total(), parts.epistemic(), parts.aleatoric());
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements KindsOfDoubt {
        @Override
        public Parts decompose(double[][] members) {
            Uncertainty parts = Uncertainty.decompose(members);
            return new Parts(parts.total(), parts.aleatoric(), parts.epistemic());
        }
    }
}
