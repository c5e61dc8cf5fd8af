package chapter20;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.quantum.PartnerPairing;

/** Answers that the tests must tell from a right one. */
public final class WrongSortedCooling {

    private WrongSortedCooling() {
    }

    /** Smallest first: heats the target. */
    @Misses("gains what sorting moves")
    public static final class Upwards extends MySortedCooling {
        @Override
        double[] sorted(double[] p) {
            double[] rising = p.clone();
            Arrays.sort(rising);
            return rising;
        }
    }

    /** No bath. */
    @Misses("is refreshed")
    public static final class NoBath extends MySortedCooling {
        @Override
        double[] refreshed(double[] p, double epsilon) {
            return p;
        }
    }

    /** Refreshes to 0, as if the bath were at zero temperature. */
    @Misses("the bath's own polarisation")
    public static final class ColdBath extends MySortedCooling {
        @Override
        double[] refreshed(double[] p, double epsilon) {
            return super.refreshed(p, 1);
        }
    }

    /** Takes ε for the probability of 0. */
    @Misses("first rounds")
    public static final class EpsilonAsProbability extends MySortedCooling {
        @Override
        public double[] staircase(double epsilon, int qubits, int rounds) {
            return super.staircase(Math.abs(2 * epsilon - 1), qubits, rounds);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements SortedCooling {
        @Override
        public double[] staircase(double epsilon, int qubits, int rounds) {
            return PartnerPairing.staircase(epsilon, qubits, rounds);
        }
    }
}
