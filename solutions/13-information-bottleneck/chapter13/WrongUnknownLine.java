package chapter13;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.info.Joint;

/** Answers that the tests must tell from a right one. */
public final class WrongUnknownLine {

    private WrongUnknownLine() {
    }

    /** The table of shares, believed. */
    @Misses("Nothing from nothing")
    public static final class PlugIn extends MyUnknownLine {
        @Override
        double bias(double firstOrder) {
            return 0;
        }
    }

    /** Corrects as one corrects an entropy: upwards. */
    @Misses("Nothing from nothing")
    public static final class WrongSign extends MyUnknownLine {
        @Override
        double bias(double firstOrder) {
            return -firstOrder;
        }
    }

    /** Bits for nats. */
    @Misses("in nats")
    public static final class Bits extends MyUnknownLine {
        @Override
        public Finding examine(int[] in, int[] out, int inputs, int outputs) {
            Finding right = super.examine(in, out, inputs, outputs);
            return new Finding(right.nats() / Math.log(2) + 0.1, right.error() / Math.log(2));
        }
    }

    /** One over the root of the uses, whatever was read. */
    @Misses("error is honest")
    public static final class RootOfUses extends MyUnknownLine {
        @Override
        public Finding examine(int[] in, int[] out, int inputs, int outputs) {
            return new Finding(super.examine(in, out, inputs, outputs).nats(), 1 / Math.sqrt(in.length));
        }
    }

    /** The toolkit's table. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements UnknownLine {
        @Override
        public Finding examine(int[] in, int[] out, int inputs, int outputs) {
            double[][] shares = new double[inputs][outputs];
            for (int i = 0; i < in.length; i++) {
                shares[in[i]][out[i]] += 1.0 / in.length;
            }
            return new Finding(Joint.of(shares).mutualInformation() - (inputs - 1.0) * (outputs - 1) / (2.0 * in.length), 0.01);
        }
    }
}
