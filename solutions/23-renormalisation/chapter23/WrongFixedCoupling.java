package chapter23;

import java.util.function.DoubleUnaryOperator;
import thermolab.energy.FixedPoint;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongFixedCoupling {

    private WrongFixedCoupling() {
    }

    /** Follows the flow, which leaves what is unstable. */
    @Misses("be it stable or not")
    public static final class Follows extends MyFixedCoupling {
        @Override
        public Found find(DoubleUnaryOperator map, double low, double high, double b) {
            Found right = super.find(map, low, high, b);
            double k = (low + high) / 2;
            for (int step = 0; step < 100; step++) {
                k = Math.max(low, Math.min(high, map.applyAsDouble(k)));
            }
            return new Found(k, right.eigenvalue(), right.nu());
        }
    }

    /** A slope from one side, with a step that is too long. */
    @Misses("slope of the map at the fixed point")
    public static final class LongStep extends MyFixedCoupling {
        @Override
        double slope(DoubleUnaryOperator map, double k, double h) {
            return (map.applyAsDouble(k + 20 * h) - map.applyAsDouble(k)) / (20 * h);
        }
    }

    /** The other way up. */
    @Misses("ln b over ln λ")
    public static final class Inverted extends MyFixedCoupling {
        @Override
        double exponent(double lambda, double b) {
            return lambda > 1 ? Math.log(lambda) / Math.log(b) : Double.NaN;
        }
    }

    /** b is always 2. */
    @Misses("with the b that is given")
    public static final class AlwaysTwo extends MyFixedCoupling {
        @Override
        double exponent(double lambda, double b) {
            return super.exponent(lambda, 2);
        }
    }

    /** An exponent for a phase. */
    @Misses("no length diverges")
    public static final class EveryPhase extends MyFixedCoupling {
        @Override
        double exponent(double lambda, double b) {
            return Math.log(b) / Math.abs(Math.log(Math.abs(lambda)));
        }
    }

    /** Finds one everywhere. */
    @Misses("names no coupling")
    public static final class FindsAlways extends MyFixedCoupling {
        @Override
        public Found find(DoubleUnaryOperator map, double low, double high, double b) {
            try {
                return super.find(map, low, high, b);
            } catch (IllegalArgumentException none) {
                return new Found(low, 1, Double.NaN);
            }
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements FixedCoupling {
        @Override
        public Found find(DoubleUnaryOperator map, double low, double high, double b) {
            FixedPoint point = FixedPoint.of(map, low, high);
            return new Found(point.coupling(), point.eigenvalue(), point.eigenvalue() > 1 ? point.nu(b) : Double.NaN);
        }
    }
}
