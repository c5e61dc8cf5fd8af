package chapter09;

import java.util.function.DoubleBinaryOperator;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.sample.AnnealingChain;
import thermolab.sample.TransitionMatrix;
import thermolab.schedule.Schedule;

/** Answers that the tests must tell from a right one. */
public final class WrongExactAnnealing {

    private WrongExactAnnealing() {
    }

    /** Lets the toolkit move the distribution. */
    @Misses(Withholds.OWN_WORK)
    public static final class ToolkitCall implements ExactAnnealing {
        @Override
        public double[] exactAnneal(double[] energies, Schedule cooling, int n) {
            return AnnealingChain.of(energies, TransitionMatrix.leftOrRight(energies.length)).distribution(0, cooling, n);
        }
    }

    /** A proposal beyond the end is turned round, so that the ends move twice as often. */
    @Misses("beyond the end stays")
    public static final class ReflectsAtTheEnds extends Variant {
        @Override
        double propose(int from, int states) {
            return from == 0 || from == states - 1 ? 1 : 0.5;
        }
    }

    /** Uses the next step's temperature. */
    @Misses("counted from zero")
    public static final class CountsFromOne extends Variant {
        @Override
        public double[] exactAnneal(double[] energies, Schedule cooling, int n) {
            return super.exactAnneal(energies, k -> cooling.at(k + 1), n);
        }
    }

    /** Glauber's rule instead of Metropolis'. */
    @Misses("exp(−ΔE/T)")
    public static final class HeatBath extends Variant {
        @Override
        double accept(double rise, double temperature) {
            return temperature == 0 ? rise < 0 ? 1 : rise == 0 ? 0.5 : 0 : 1 / (1 + Math.exp(rise / temperature));
        }
    }

    /** Refuses to move on level ground. */
    @Misses("level ground is crossed")
    public static final class RefusesLevelMoves extends Variant {
        @Override
        double accept(double rise, double temperature) {
            return rise == 0 ? 0 : super.accept(rise, temperature);
        }
    }

    /** Changes p while it is still being read. */
    @Misses("half of the walkers try each side")
    public static final class UpdatesInPlace extends Variant {
        @Override
        double[] copy(double[] p) {
            return p;
        }
    }

    private abstract static class Variant implements ExactAnnealing {

        double propose(int from, int states) {
            return 0.5;
        }

        double accept(double rise, double temperature) {
            return rise <= 0 ? 1 : Math.exp(-rise / temperature);
        }

        double[] copy(double[] p) {
            return p.clone();
        }

        @Override
        public double[] exactAnneal(double[] energies, Schedule cooling, int n) {
            double[] p = new double[energies.length];
            p[0] = 1;
            for (int k = 0; k < n; k++) {
                double temperature = cooling.at(k);
                double[] old = p;
                DoubleBinaryOperator flow = (i, j) -> propose((int) i, old.length) * old[(int) i]
                        * accept(energies[(int) j] - energies[(int) i], temperature);
                double[] next = copy(p);
                for (int i = 0; i + 1 < p.length; i++) {
                    double right = flow.applyAsDouble(i, i + 1);
                    double left = flow.applyAsDouble(i + 1, i);
                    next[i] += left - right;
                    next[i + 1] += right - left;
                }
                p = next;
            }
            return p;
        }
    }
}
