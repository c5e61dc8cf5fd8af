package chapter17;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.meter.Works;

/** Answers that the tests must tell from a right one. */
public final class WrongExponentialAverage {

    private WrongExponentialAverage() {
    }

    /** Exponentials as they stand on paper. */
    @Misses("finite and exact")
    public static final class Overflows extends MyExponentialAverage {
        @Override
        public Reading jarzynski(double[] work, double beta) {
            double mean = 0;
            for (double w : work) {
                mean += Math.exp(-beta * w) / work.length;
            }
            return new Reading(-Math.log(mean) / beta, super.jarzynski(work, beta).bias());
        }
    }

    /** The mean work, an upper bound. */
    @Misses("average is of e^(−βW)")
    public static final class MeanWork extends MyExponentialAverage {
        @Override
        public Reading jarzynski(double[] work, double beta) {
            double mean = 0;
            for (double w : work) {
                mean += w / work.length;
            }
            return new Reading(mean, super.jarzynski(work, beta).bias());
        }
    }

    /** Forgets to go back from ΔF/T to ΔF. */
    @Misses("unit of the works")
    public static final class InUnitsOfT extends MyExponentialAverage {
        @Override
        public Reading jarzynski(double[] work, double beta) {
            Reading right = super.jarzynski(work, beta);
            return new Reading(right.freeEnergy() * beta, right.bias());
        }
    }

    /** β/2n times the variance of the works, as if they were all alike. */
    @Misses("from the variance of e^(−βW)")
    public static final class VarianceOfWorks extends MyExponentialAverage {
        @Override
        public Reading jarzynski(double[] work, double beta) {
            double mean = 0;
            for (double w : work) {
                mean += w / work.length;
            }
            double squares = 0;
            for (double w : work) {
                squares += (w - mean) * (w - mean);
            }
            return new Reading(super.jarzynski(work, beta).freeEnergy(), beta * squares / work.length / work.length / 2);
        }
    }

    /** Takes the bias for negative, as Jensen's inequality the wrong way round. */
    @Misses("above zero")
    public static final class WrongSide extends MyExponentialAverage {
        @Override
        public Reading jarzynski(double[] work, double beta) {
            Reading right = super.jarzynski(work, beta);
            return new Reading(right.freeEnergy(), -right.bias());
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements ExponentialAverage {
        @Override
        public Reading jarzynski(double[] work, double beta) {
            Works works = Works.of(work, 1 / beta);
            return new Reading(works.jarzynski().value() / beta, works.jarzynskiBias() / beta);
        }
    }
}
