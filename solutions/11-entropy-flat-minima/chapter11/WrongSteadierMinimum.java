package chapter11;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.Perturbation;
import thermolab.num.Estimate;

/** Answers that the tests must tell from a right one. */
public final class WrongSteadierMinimum {

    private WrongSteadierMinimum() {
    }

    /** Judges by the rise alone, as if both bottoms were level. */
    @Misses("with the height of the bottoms")
    public static final class RiseOnly extends MySteadierMinimum {
        @Override
        public Reading compare(ToDoubleFunction<double[]> loss, double[] a, double[] b, double sigma, int calls, RandomGenerator random) {
            Reading whole = super.compare(loss, a, b, sigma, calls - 2, random);
            double bottoms = loss.applyAsDouble(b) - loss.applyAsDouble(a);
            return new Reading(whole.difference() - bottoms, whole.error());
        }
    }

    /** Curvatures at the bottom: a shake so small that the loss is a parabola, scaled up. */
    @Misses("not the curvature there")
    public static final class Curvature extends MySteadierMinimum {
        @Override
        public Reading compare(ToDoubleFunction<double[]> loss, double[] a, double[] b, double sigma, int calls, RandomGenerator random) {
            double bottoms = loss.applyAsDouble(b) - loss.applyAsDouble(a);
            Reading tiny = super.compare(loss, a, b, sigma / 100, calls - 2, random);
            return new Reading(bottoms + 1e4 * (tiny.difference() - bottoms), 1e4 * tiny.error());
        }
    }

    /** The standard deviation of one shake for the error of the mean. */
    @Misses("error is honest")
    public static final class SpreadForError extends MySteadierMinimum {
        @Override
        public Reading compare(ToDoubleFunction<double[]> loss, double[] a, double[] b, double sigma, int calls, RandomGenerator random) {
            Reading right = super.compare(loss, a, b, sigma, calls, random);
            return new Reading(right.difference(), right.error() * Math.sqrt(calls / 2.0));
        }
    }

    /** Always ten shakes, whatever is allowed. */
    @Misses("calls that are allowed are used")
    public static final class TenShakes extends MySteadierMinimum {
        @Override
        public Reading compare(ToDoubleFunction<double[]> loss, double[] a, double[] b, double sigma, int calls, RandomGenerator random) {
            return super.compare(loss, a, b, sigma, 60, random);
        }
    }

    /** The toolkit's own meter. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements SteadierMinimum {
        @Override
        public Reading compare(ToDoubleFunction<double[]> loss, double[] a, double[] b, double sigma, int calls, RandomGenerator random) {
            Estimate ofA = Perturbation.meanRise(loss, a, sigma, calls / 4 - 1, random);
            Estimate ofB = Perturbation.meanRise(loss, b, sigma, calls / 4 - 1, random);
            return new Reading(ofB.value() - ofA.value() + loss.applyAsDouble(b) - loss.applyAsDouble(a),
                    Math.hypot(ofA.standardError(), ofB.standardError()));
        }
    }
}
