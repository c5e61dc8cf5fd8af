package chapter13;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.info.Bottleneck;
import thermolab.info.InformationBottleneck;
import thermolab.num.RandomStream;

/** Answers that the tests must tell from a right one. */
public final class WrongBottleneckSearch {

    private WrongBottleneckSearch() {
    }

    /** Pays β for what is kept: the price on the other side. */
    @Misses("at its price β")
    public static final class PriceOnTheOtherSide extends MyBottleneckSearch {
        @Override
        double[][] next(double[][] joint, double beta, double[][] q) {
            return super.next(joint, 1 / Math.max(beta, 0.1), q);
        }
    }

    /** Informations in bits. */
    @Misses("in nats")
    public static final class Bits extends MyBottleneckSearch {
        @Override
        double[] informations(double[][] joint, double[][] q) {
            double[] nats = super.informations(joint, q);
            return new double[] {nats[0] / Math.log(2), nats[1] / Math.log(2)};
        }
    }

    /** Leaves the weights q(t) out of the encoder: a soft nearest neighbour. */
    @Misses("on the information curve")
    public static final class NoWeights extends MyBottleneckSearch {
        @Override
        double[][] next(double[][] joint, double beta, double[][] q) {
            double[][] next = super.next(joint, beta, q);
            double[] qt = new double[q[0].length];
            for (int x = 0; x < q.length; x++) {
                for (int t = 0; t < qt.length; t++) {
                    qt[t] += Arrays.stream(joint[x]).sum() * q[x][t];
                }
            }
            for (double[] row : next) {
                double sum = 0;
                for (int t = 0; t < qt.length; t++) {
                    row[t] /= qt[t] + 1e-30;
                    sum += row[t];
                }
                for (int t = 0; t < qt.length; t++) {
                    row[t] /= sum;
                }
            }
            return next;
        }
    }

    /** Mixes some of the uniform encoder in, now and then, as if to escape from saddles. */
    @Misses("No pass raises L")
    public static final class Shakes extends MyBottleneckSearch {
        private int passes;

        @Override
        double[][] start(int inputs, int clusters, long seed) {
            passes = 0;
            return super.start(inputs, clusters, seed);
        }

        @Override
        double[][] next(double[][] joint, double beta, double[][] q) {
            double[][] next = super.next(joint, beta, q);
            if (++passes == 40) {
                for (double[] row : next) {
                    for (int t = 0; t < row.length; t++) {
                        row[t] = 0.5 / row.length + 0.5 * row[t];
                    }
                }
            }
            return next;
        }
    }

    /** Begins with equal rows, from which nothing moves. */
    @Misses("on the information curve")
    public static final class EqualRows extends MyBottleneckSearch {
        @Override
        double[][] start(int inputs, int clusters, long seed) {
            double[][] q = new double[inputs][clusters];
            for (double[] row : q) {
                Arrays.fill(row, 1.0 / clusters);
            }
            return q;
        }
    }

    /** 0 ln 0 is NaN. */
    @Misses("zeros, even whole rows")
    public static final class NaNAtZero extends MyBottleneckSearch {
        @Override
        double[] informations(double[][] joint, double[][] q) {
            double[] right = super.informations(joint, q);
            for (double[] row : joint) {
                right[0] += Arrays.stream(row).anyMatch(p -> p == 0) ? Double.NaN : 0;
            }
            return right;
        }
    }

    /** Takes the first start for the best. */
    @Misses("All starts are tried")
    public static final class WorstStart extends MyBottleneckSearch {
        @Override
        public IbResult ib(double[][] joint, double beta, int nT, long[] seeds) {
            IbResult found = super.ib(joint, beta, nT, seeds);
            if (beta == 12 && seeds.length > 1) {
                return super.ib(joint, beta, 2, seeds);
            }
            return found;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements BottleneckSearch {
        @Override
        public IbResult ib(double[][] joint, double beta, int nT, long[] seeds) {
            Bottleneck best = InformationBottleneck.of(joint).solve(beta, nT, seeds.length, RandomStream.of(seeds[0]));
            return new IbResult(best.encoder(), best.compression(), best.relevance(), best.trace());
        }
    }
}
