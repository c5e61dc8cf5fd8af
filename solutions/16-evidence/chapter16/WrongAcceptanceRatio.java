package chapter16;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.meter.Works;

/** Answers that the tests must tell from a right one. */
public final class WrongAcceptanceRatio {

    private WrongAcceptanceRatio() {
    }

    /** Half the difference of the means: TI's trapezoid. */
    @Misses("enter the odds")
    public static final class Trapezoid extends MyAcceptanceRatio {
        @Override
        public double bar(double[] wf, double[] wr) {
            double difference = 0;
            for (double w : wf) {
                difference += w / wf.length;
            }
            for (double w : wr) {
                difference -= w / wr.length;
            }
            return difference / 2;
        }
    }

    /** Forgets that backward works are of the other sign. */
    @Misses("Δ lies in the middle")
    public static final class SignOfTheWayBack extends MyAcceptanceRatio {
        @Override
        public double bar(double[] wf, double[] wr) {
            double[] turned = new double[wr.length];
            for (int i = 0; i < turned.length; i++) {
                turned[i] = -wr[i];
            }
            return super.bar(wf, turned);
        }
    }

    /** As many works there as back, whatever came. */
    @Misses("enter the odds")
    public static final class EqualNumbers extends MyAcceptanceRatio {
        @Override
        public double bar(double[] wf, double[] wr) {
            double low = -1e4;
            double high = 1e4;
            while (high - low > 1e-11) {
                double delta = (low + high) / 2;
                if (logAccepted(wf, -delta) > logAccepted(wr, delta)) {
                    high = delta;
                } else {
                    low = delta;
                }
            }
            return (low + high) / 2;
        }
    }

    /** Sums instead of their logarithms. */
    @Misses("lose no digits")
    public static final class Underflows extends MyAcceptanceRatio {
        @Override
        double logAccepted(double[] works, double shift) {
            double sum = 0;
            for (double w : works) {
                sum += 1 / (1 + Math.exp(w + shift));
            }
            return sum;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements AcceptanceRatio {
        @Override
        public double bar(double[] wf, double[] wr) {
            return new Works(wf, wr).bar().value();
        }
    }
}
