package chapter10;

import java.util.Arrays;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongWhoMadeIt {

    private WrongWhoMadeIt() {
    }

    /** Sees no difference between kicks that cancel and kicks that do not. */
    @Misses("the kicks cancel")
    public static final class TwoMakersOnly extends MyWhoMadeIt {
        @Override
        public Maker maker(double[] trace) {
            Maker maker = super.maker(trace);
            return maker == Maker.EPOCHS ? Maker.PLAIN : maker;
        }
    }

    /** Takes what it sees for cancelled kicks, momentum or not. */
    @Misses("Momentum remembers")
    public static final class NoMomentum extends MyWhoMadeIt {
        @Override
        public Maker maker(double[] trace) {
            Maker maker = super.maker(trace);
            return maker == Maker.MOMENTUM ? Maker.EPOCHS : maker;
        }
    }

    /** Calls the widest cloud momentum, the narrowest epochs. */
    @Misses("Neither the size of the cloud")
    public static final class BySize implements WhoMadeIt {
        @Override
        public Maker maker(double[] trace) {
            double mean = Arrays.stream(trace).average().orElse(0);
            double variance = Arrays.stream(trace).map(x -> (x - mean) * (x - mean)).average().orElse(0);
            return variance > 0.3 ? Maker.MOMENTUM : variance > 0.03 ? Maker.PLAIN : Maker.EPOCHS;
        }
    }

    /** Takes the minimum to be at zero. */
    @Misses("nor its place")
    public static final class AboutZero extends MyWhoMadeIt {
        @Override
        public Maker maker(double[] trace) {
            double mean = Arrays.stream(trace).average().orElse(0);
            double variance = Arrays.stream(trace).map(x -> (x - mean) * (x - mean)).average().orElse(0);
            return mean * mean > variance ? Maker.PLAIN : super.maker(trace);
        }
    }
}
