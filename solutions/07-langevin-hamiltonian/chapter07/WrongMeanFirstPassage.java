package chapter07;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.sample.FirstPassage;

/** Answers that the tests must tell from a right one. */
public final class WrongMeanFirstPassage {

    private WrongMeanFirstPassage() {
    }

    /** Begins the inner integral at the start, as if the wall stood there. */
    @Misses("the squares at b minus at a")
    public static final class WallAtTheStart extends MyMeanFirstPassage {
        @Override
        public double meanFirstPassage(DoubleUnaryOperator potential, double temperature, double a, double b, double wall) {
            return super.meanFirstPassage(potential, temperature, a, b, a);
        }
    }

    /** Swaps the signs of the two exponents. */
    @Misses("Up a ramp")
    public static final class Upside extends MyMeanFirstPassage {
        @Override
        public double meanFirstPassage(DoubleUnaryOperator potential, double temperature, double a, double b, double wall) {
            return super.meanFirstPassage(x -> -potential.applyAsDouble(x), temperature, a, b, wall);
        }
    }

    /** Takes the exponentials of U itself. */
    @Misses("nothing overflows")
    public static final class Overflows extends MyMeanFirstPassage {
        @Override
        public double meanFirstPassage(DoubleUnaryOperator potential, double temperature, double a, double b, double wall) {
            double factor = Math.exp(potential.applyAsDouble(a) / temperature);
            return super.meanFirstPassage(potential, temperature, a, b, wall) * factor / factor;
        }
    }

    /** Counts steps where time was asked for. */
    @Misses("in units of the step")
    public static final class CountsSteps extends MyMeanFirstPassage {
        @Override
        public double simulated(DoubleUnaryOperator slope, double temperature, double a, double b, double step, int walkers,
                long seed) {
            return super.simulated(slope, temperature, a, b, step, walkers, seed) / step;
        }
    }

    /** Kicks of width √(εT): half the temperature. */
    @Misses("meets the integral")
    public static final class HalfTheKick extends MyMeanFirstPassage {
        @Override
        public double simulated(DoubleUnaryOperator slope, double temperature, double a, double b, double step, int walkers,
                long seed) {
            return super.simulated(slope, temperature / 2, a, b, step, walkers, seed);
        }
    }

    /** Hands the work to the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class ByTheToolkit extends MyMeanFirstPassage {
        @Override
        public double meanFirstPassage(DoubleUnaryOperator potential, double temperature, double a, double b, double wall) {
            return FirstPassage.meanTime(potential, temperature, a, b, wall);
        }
    }
}
