package chapter06;

import java.util.Comparator;
import java.util.List;
import thermolab.energy.Onsager;
import thermolab.exercise.Misses;
import thermolab.num.Estimate;

/** Answers that the tests must tell from a right one. */
public final class WrongUnknownMagnet {

    private WrongUnknownMagnet() {
    }

    /** Onsager's number, for couplings of one. */
    @Misses("cumulants of two sizes cross")
    public static final class FromTheBook implements UnknownMagnet {
        @Override
        public Estimate criticalTemperature(List<Series> data) {
            return new Estimate(Onsager.CRITICAL_TEMPERATURE, 0.01);
        }
    }

    /** The middle of the range, where somebody expected it. */
    @Misses("cumulants of two sizes cross")
    public static final class Middle implements UnknownMagnet {
        @Override
        public Estimate criticalTemperature(List<Series> data) {
            return new Estimate(data.stream().mapToDouble(Series::temperature).average().orElseThrow(), 1e-6);
        }
    }

    /** Where |m| of the larger magnet falls below one half: a temperature that depends on the size. */
    @Misses("cumulants of two sizes cross")
    public static final class HalfMagnetised implements UnknownMagnet {
        @Override
        public Estimate criticalTemperature(List<Series> data) {
            return data.stream().filter(series -> series.side() == 16).sorted(Comparator.comparingDouble(Series::temperature))
                    .filter(series -> order(series.magnetisation()) < 0.5).map(series -> new Estimate(series.temperature(), 0.02))
                    .findFirst().orElseThrow();
        }

        private static double order(double[] m) {
            double sum = 0;
            for (double reading : m) {
                sum += Math.abs(reading) / m.length;
            }
            return sum;
        }
    }

    /** Right, and much too sure. */
    @Misses("The error bar is honest")
    public static final class TooSure extends MyUnknownMagnet {
        @Override
        public Estimate criticalTemperature(List<Series> data) {
            Estimate found = super.criticalTemperature(data);
            return new Estimate(found.value(), found.standardError() / 1e3);
        }
    }

    /** Right, and never wrong since it says nothing. */
    @Misses("no wider than what the readings leave open")
    public static final class SaysNothing extends MyUnknownMagnet {
        @Override
        public Estimate criticalTemperature(List<Series> data) {
            return new Estimate(super.criticalTemperature(data).value(), 1);
        }
    }
}
