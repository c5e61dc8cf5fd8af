package chapter18;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.sample.JumpProcess;

/** Answers that the tests must tell from a right one. */
public final class WrongStationaryLaw {

    private WrongStationaryLaw() {
    }

    /** Rates read from column to row. */
    @Misses("from row to column")
    public static final class Transposed extends MyStationaryLaw {
        @Override
        public double[] stationary(double[][] rates) {
            double[][] turned = new double[rates.length][rates.length];
            for (int i = 0; i < rates.length; i++) {
                for (int j = 0; j < rates.length; j++) {
                    turned[i][j] = rates[j][i];
                }
            }
            return super.stationary(turned);
        }
    }

    /** A power of 1 + W dt that forgets the slow states. */
    @Misses("rates that differ by a million")
    public static final class ThousandSteps implements StationaryLaw {
        @Override
        public double[] stationary(double[][] rates) {
            int n = rates.length;
            double fastest = 0;
            for (int i = 0; i < n; i++) {
                double leave = Arrays.stream(rates[i]).sum() - rates[i][i];
                fastest = Math.max(fastest, leave);
            }
            double[] p = new double[n];
            Arrays.fill(p, 1.0 / n);
            for (int step = 0; step < 1000; step++) {
                double[] next = p.clone();
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        double flow = i == j ? 0 : p[i] * rates[i][j] / (2 * fastest);
                        next[i] -= flow;
                        next[j] += flow;
                    }
                }
                p = next;
            }
            return p;
        }
    }

    /** Takes the diagonal for a rate out. */
    @Misses("diagonal means nothing")
    public static final class WithDiagonal extends MyStationaryLaw {
        @Override
        public double[] stationary(double[][] rates) {
            double[] p = super.stationary(rates);
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                p[i] *= 1 + Math.abs(rates[i][i]);
                sum += p[i];
            }
            for (int i = 0; i < p.length; i++) {
                p[i] /= sum;
            }
            return p;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements StationaryLaw {
        @Override
        public double[] stationary(double[][] rates) {
            return JumpProcess.of(rates).stationary();
        }
    }
}
