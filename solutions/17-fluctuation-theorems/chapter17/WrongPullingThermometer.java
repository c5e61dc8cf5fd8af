package chapter17;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.meter.CrooksLine;
import thermolab.meter.Works;

/** Answers that the tests must tell from a right one. */
public final class WrongPullingThermometer {

    private WrongPullingThermometer() {
    }

    private static double mean(double[] works) {
        return Arrays.stream(works).average().getAsDouble();
    }

    /** Var W = 2T times the dissipation, which holds for Gaussians. */
    @Misses("they are no Gaussians")
    public static final class GaussianSpread extends MyPullingThermometer {
        @Override
        public Reading read(double[] opening, double[] closing) {
            double mean = mean(opening);
            double variance = Arrays.stream(opening).map(w -> (w - mean) * (w - mean)).average().getAsDouble();
            return new Reading(variance / (mean + mean(closing)), super.read(opening, closing).freeEnergy());
        }
    }

    /** Half-way between the means. */
    @Misses("half-way between the two means")
    public static final class HalfWay extends MyPullingThermometer {
        @Override
        public Reading read(double[] opening, double[] closing) {
            return new Reading(super.read(opening, closing).temperature(), (mean(opening) - mean(closing)) / 2);
        }
    }

    /** Compares counts, as if there were as many of each. */
    @Misses("shares are compared")
    public static final class Counts extends MyPullingThermometer {
        @Override
        double odds(double openings, double closings) {
            return 0;
        }
    }

    /** Forgets to turn the sign of the works of closing. */
    @Misses("The slope of Crooks' line is 1/T")
    public static final class SignKept extends MyPullingThermometer {
        @Override
        public Reading read(double[] opening, double[] closing) {
            return super.read(opening, Arrays.stream(closing).map(w -> -w).toArray());
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements PullingThermometer {
        @Override
        public Reading read(double[] opening, double[] closing) {
            CrooksLine line = CrooksLine.logistic(new Works(opening, closing));
            return new Reading(1 / line.slope().value(), line.crossing().value());
        }
    }
}
