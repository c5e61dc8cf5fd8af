package chapter09;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.schedule.Cosine;

/** Answers that the tests must tell from a right one. */
public final class WrongCoolingSchedules {

    private WrongCoolingSchedules() {
    }

    /** Takes the shape of the wave from the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class ToolkitCall extends MyCoolingSchedules {
        @Override
        public double[] schedule(Kind kind, double start, double end, int n) {
            return kind == Kind.COSINE ? new Cosine(start, end, n).values(n + 1) : super.schedule(kind, start, end, n);
        }
    }

    /** Stops one step short of the end. */
    @Misses("n + 1 values")
    public static final class LeavesOutTheEnd extends MyCoolingSchedules {
        @Override
        public double[] schedule(Kind kind, double start, double end, int n) {
            return Arrays.copyOf(super.schedule(kind, start, end, n), n);
        }
    }

    /** A line in place of the geometric schedule. */
    @Misses("at the geometric mean")
    public static final class LineForGeometric extends MyCoolingSchedules {
        @Override
        public double[] schedule(Kind kind, double start, double end, int n) {
            return super.schedule(kind == Kind.GEOMETRIC ? Kind.LINEAR : kind, start, end, n);
        }
    }

    /** Stretches the logarithm so that it arrives at the end: Hajek's theorem is lost. */
    @Misses("takes no notice of the end")
    public static final class HurriedLogarithm extends MyCoolingSchedules {
        @Override
        public double[] schedule(Kind kind, double start, double end, int n) {
            double[] v = super.schedule(kind, start, end, n);
            if (kind == Kind.LOGARITHMIC) {
                double last = v[n];
                Arrays.setAll(v, k -> end + (v[k] - last) * (start - end) / (start - last));
            }
            return v;
        }
    }

    /** Ends at a tiny number where zero was asked for. */
    @Misses("never reaches zero")
    public static final class NearlyZero extends MyCoolingSchedules {
        @Override
        public double[] schedule(Kind kind, double start, double end, int n) {
            return super.schedule(kind, start, Math.max(end, 1e-9), n);
        }
    }
}
