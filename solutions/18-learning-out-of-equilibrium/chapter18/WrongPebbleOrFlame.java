package chapter18;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.num.Estimate;
import thermolab.sample.SignedArea;

/** Answers that the tests must tell from a right one. */
public final class WrongPebbleOrFlame {

    private WrongPebbleOrFlame() {
    }

    /** Clockwise above zero. */
    @Misses("with its sign")
    public static final class Clockwise extends MyPebbleOrFlame {
        @Override
        double triangle(double[] from, double[] to, double[] centre) {
            return -super.triangle(from, to, centre);
        }
    }

    /** Parallelograms for triangles. */
    @Misses("with a half")
    public static final class Parallelograms extends MyPebbleOrFlame {
        @Override
        double triangle(double[] from, double[] to, double[] centre) {
            return 2 * super.triangle(from, to, centre);
        }
    }

    /** About the origin. */
    @Misses("about its own mean")
    public static final class AboutZero extends MyPebbleOrFlame {
        @Override
        double[] centre(double[][] recording) {
            return new double[2];
        }
    }

    /** The spread of the blocks for the error of their mean. */
    @Misses("error is honest")
    public static final class SpreadForError extends MyPebbleOrFlame {
        @Override
        public Reading measure(double[][] recording, double dt) {
            Reading right = super.measure(recording, dt);
            return new Reading(right.areaRate(), right.error() * Math.sqrt(20));
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements PebbleOrFlame {
        @Override
        public Reading measure(double[][] recording, double dt) {
            double[] x = new double[recording.length];
            double[] y = new double[recording.length];
            for (int k = 0; k < x.length; k++) {
                x[k] = recording[k][0];
                y[k] = recording[k][1];
            }
            Estimate rate = SignedArea.rate(x, y, dt, 20);
            return new Reading(rate.value(), rate.standardError());
        }
    }
}
