package chapter16;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.ConjugateGaussian;
import thermolab.infer.NormalBelief;
import thermolab.infer.Tempering;

/** Answers that the tests must tell from a right one. */
public final class WrongTemperedBelief {

    private WrongTemperedBelief() {
    }

    /** The article's belief: any temperature moves the balance. */
    @Misses("keeps the mean")
    public static final class OneTemperature extends MyTemperedBelief {
        @Override
        public Gauss temper(Gauss prior, double[] data, double s2, double temperature, Kind kind) {
            return super.temper(prior, data, s2, temperature, Kind.LIKELIHOOD);
        }
    }

    /** Widens whatever it is asked for. */
    @Misses("moves the balance")
    public static final class OnlyWider extends MyTemperedBelief {
        @Override
        public Gauss temper(Gauss prior, double[] data, double s2, double temperature, Kind kind) {
            return super.temper(prior, data, s2, temperature, Kind.EVERYTHING);
        }
    }

    /** β for T. */
    @Misses("multiplies the variance by T")
    public static final class UpsideDown extends MyTemperedBelief {
        @Override
        public Gauss temper(Gauss prior, double[] data, double s2, double temperature, Kind kind) {
            return super.temper(prior, data, s2, 1 / temperature, kind);
        }
    }

    /** Forgets the prior's mean. */
    @Misses("both are the posterior")
    public static final class PriorAtZero extends MyTemperedBelief {
        @Override
        public Gauss temper(Gauss prior, double[] data, double s2, double temperature, Kind kind) {
            return super.temper(new Gauss(0, prior.variance()), data, s2, temperature, kind);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements TemperedBelief {
        @Override
        public Gauss temper(Gauss prior, double[] data, double s2, double temperature, Kind kind) {
            NormalBelief q = Tempering.valueOf(kind.name())
                    .of(new ConjugateGaussian(data, s2, prior.mean(), prior.variance()), temperature);
            return new Gauss(q.mean(), q.variance());
        }
    }
}
