package thermolab.bench;

import thermolab.info.Bottleneck;
import thermolab.info.InformationBottleneck;
import thermolab.num.Grid;

/** The information curve of a 64 × 64 table: 24 prices from 1.5 to 30, eight clusters, each from the end of the one before. */
final class BottleneckTask implements Task {

    private static final int SIDE = 64;
    private static final int CLUSTERS = 8;

    private final InformationBottleneck bottleneck = InformationBottleneck.of(table()).until(1e-7, 2000);
    private Bottleneck last;

    /** Colours on a ring, each mostly called by the names nearby. */
    private static double[][] table() {
        double[][] p = new double[SIDE][SIDE];
        double sum = 0;
        for (int x = 0; x < SIDE; x++) {
            for (int y = 0; y < SIDE; y++) {
                double distance = Math.min(Math.abs(x - y), SIDE - Math.abs(x - y)) / (double) SIDE;
                p[x][y] = 0.02 + Math.exp(-200 * distance * distance) * (1 + 0.5 * Math.sin(0.7 * x) * Math.sin(1.3 * y));
                sum += p[x][y];
            }
        }
        for (double[] row : p) {
            for (int y = 0; y < SIDE; y++) {
                row[y] /= sum;
            }
        }
        return p;
    }

    private static double[][] start() {
        double[][] q = new double[SIDE][CLUSTERS];
        for (int x = 0; x < SIDE; x++) {
            double sum = 0;
            for (int t = 0; t < CLUSTERS; t++) {
                sum += q[x][t] = 1 + 0.5 * Math.sin(1 + 0.37 * x * (t + 1));
            }
            for (int t = 0; t < CLUSTERS; t++) {
                q[x][t] /= sum;
            }
        }
        return q;
    }

    @Override
    public void run() {
        double[][] encoder = start();
        for (double beta : Grid.logarithmic(1.5, 30, 24)) {
            last = bottleneck.descend(beta, encoder);
            encoder = last.encoder();
        }
    }

    /** I(T;Y) at the last price, in nats. */
    @Override
    public double answer() {
        return last.relevance();
    }
}
