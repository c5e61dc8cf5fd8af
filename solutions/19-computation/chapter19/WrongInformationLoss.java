package chapter19;

import java.util.Arrays;
import thermolab.compute.TruthTable;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongInformationLoss {

    private WrongInformationLoss() {
    }

    /** Bits in less bits out, by counting wires. */
    @Misses("AND and the full adder")
    public static final class CountsWires extends MyInformationLoss {
        @Override
        public double informationLoss(int[] rows, double[] p) {
            int most = Arrays.stream(rows).max().getAsInt();
            int out = Math.max(1, 32 - Integer.numberOfLeadingZeros(most));
            return Math.max(0, Math.log(rows.length) / Math.log(2) - out);
        }
    }

    /** Always fair inputs. */
    @Misses("what never occurs")
    public static final class AlwaysFair extends MyInformationLoss {
        @Override
        public double informationLoss(int[] rows, double[] p) {
            double[] fair = new double[p.length];
            Arrays.fill(fair, 1.0 / p.length);
            return super.informationLoss(rows, fair);
        }
    }

    /** Nats. */
    @Misses("1.189 bits")
    public static final class Nats extends MyInformationLoss {
        @Override
        public double informationLoss(int[] rows, double[] p) {
            return super.informationLoss(rows, p) * Math.log(2);
        }
    }

    /** The loss rounded up. */
    @Misses("largest crowd")
    public static final class FromTheMean extends MyInformationLoss {
        @Override
        public int leastGarbage(int[] rows) {
            double[] fair = new double[rows.length];
            Arrays.fill(fair, 1.0 / rows.length);
            return (int) Math.ceil(informationLoss(rows, fair) - 0.5);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyInformationLoss {
        @Override
        public double informationLoss(int[] rows, double[] p) {
            return TruthTable.of("table", 20, rows).informationLossBits(p);
        }
    }
}
