package chapter07;

import java.util.function.UnaryOperator;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongLeapfrog {

    private WrongLeapfrog() {
    }

    /** Position and momentum both from the old values. */
    @Misses("lead back to the start")
    public static final class Euler implements Leapfrog {
        @Override
        public Phase leapfrog(double[] q, double[] p, UnaryOperator<double[]> grad, double eps, int steps) {
            return loop(q, p, steps, (x, v) -> {
                double[] slope = grad.apply(x.clone());
                add(x, eps, v);
                add(v, -eps, slope);
            });
        }
    }

    /** Whole kicks, no half ones: keeps volume, but is of first order and not the same backwards. */
    @Misses("are halves")
    public static final class WholeKicks implements Leapfrog {
        @Override
        public Phase leapfrog(double[] q, double[] p, UnaryOperator<double[]> grad, double eps, int steps) {
            return loop(q, p, steps, (x, v) -> {
                add(v, -eps, grad.apply(x));
                add(x, eps, v);
            });
        }
    }

    /** The second half kick with the slope at the old position. */
    @Misses("lead back to the start")
    public static final class OldSlope implements Leapfrog {
        @Override
        public Phase leapfrog(double[] q, double[] p, UnaryOperator<double[]> grad, double eps, int steps) {
            return loop(q, p, steps, (x, v) -> {
                double[] slope = grad.apply(x.clone());
                add(v, -eps / 2, slope);
                add(x, eps, v);
                add(v, -eps / 2, slope);
            });
        }
    }

    /** Asks for the same slope twice where two steps meet. */
    @Misses("one slope serves both")
    public static final class Wasteful implements Leapfrog {
        @Override
        public Phase leapfrog(double[] q, double[] p, UnaryOperator<double[]> grad, double eps, int steps) {
            return loop(q, p, steps, (x, v) -> {
                add(v, -eps / 2, grad.apply(x));
                add(x, eps, v);
                add(v, -eps / 2, grad.apply(x));
            });
        }
    }

    /** Hands the work to the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class ByTheToolkit implements Leapfrog {
        @Override
        public Phase leapfrog(double[] q, double[] p, UnaryOperator<double[]> grad, double eps, int steps) {
            thermolab.sample.Leapfrog end = new thermolab.sample.Leapfrog(q, p).after(steps, eps, grad);
            return new Phase(end.position(), end.momentum());
        }
    }

    /** Climbs: the kick has the sign of the slope. */
    @Misses("nearer to the true one")
    public static final class UphillKick extends MyLeapfrog {
        @Override
        public Phase leapfrog(double[] q, double[] p, UnaryOperator<double[]> grad, double eps, int steps) {
            return super.leapfrog(q, p, x -> {
                double[] slope = grad.apply(x).clone();
                add(slope, -2, slope.clone());
                return slope;
            }, eps, steps);
        }
    }

    private interface Move {
        void move(double[] x, double[] v);
    }

    private static Leapfrog.Phase loop(double[] q, double[] p, int steps, Move move) {
        if (q.length != p.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        double[] x = q.clone();
        double[] v = p.clone();
        for (int step = 0; step < steps; step++) {
            move.move(x, v);
        }
        return new Leapfrog.Phase(x, v);
    }

    private static void add(double[] x, double factor, double[] y) {
        for (int i = 0; i < x.length; i++) {
            x[i] += factor * y[i];
        }
    }
}
