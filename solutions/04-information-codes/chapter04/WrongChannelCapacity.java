package chapter04;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.info.Channel;

/** Answers that the tests must tell from a right one. */
public final class WrongChannelCapacity {

    private WrongChannelCapacity() {
    }

    /** Forgets to divide by ln 2. */
    @Misses("bits, not nats")
    public static final class Nats extends MyChannelCapacity {
        @Override
        public Capacity blahutArimoto(double[][] w, double tol) {
            Capacity right = super.blahutArimoto(w, tol);
            return new Capacity(right.bits() * Math.log(2), right.input(), right.gap() * Math.log(2));
        }
    }

    /** The information that uniform inputs carry: right for symmetric channels only. */
    @Misses("is not uniform")
    public static final class UniformInput extends MyChannelCapacity {
        @Override
        public Capacity blahutArimoto(double[][] w, double tol) {
            double[] r = new double[w.length];
            Arrays.fill(r, 1.0 / w.length);
            double[][] joint = new double[w.length][w[0].length];
            for (int x = 0; x < w.length; x++) {
                for (int y = 0; y < w[x].length; y++) {
                    joint[x][y] = r[x] * w[x][y];
                }
            }
            return new Capacity(new MyDivergences().mutualInformation(joint) / Math.log(2), r, 0);
        }
    }

    /** Stops when the lower bound does not move any more, and claims a gap of zero. */
    @Misses("certifies")
    public static final class NoCertificate extends MyChannelCapacity {
        @Override
        public Capacity blahutArimoto(double[][] w, double tol) {
            Capacity rough = super.blahutArimoto(w, Math.max(tol, 0.05));
            return new Capacity(rough.bits(), rough.input(), 0);
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class Borrowed implements ChannelCapacity {
        @Override
        public Capacity blahutArimoto(double[][] w, double tol) {
            thermolab.info.Capacity found = Channel.of(w).capacity(tol * Math.log(2));
            return new Capacity(found.bits(), found.input(), found.gap() / Math.log(2));
        }
    }
}
