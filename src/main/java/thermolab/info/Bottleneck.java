package thermolab.info;

import thermolab.num.Require;

/**
 * What a bottleneck keeps: an encoder, the clusters that it makes, and their two informations. All in nats.
 *
 * @param beta price β of a nat about Y, in nats about X
 * @param encoder q(t|x), shape [x][t], each row a distribution
 * @param weights q(t), the share of each cluster
 * @param decoder q(y|t), shape [t][y]; a row of zeros for a cluster without weight
 * @param compression I(X;T), what T keeps of X
 * @param relevance I(T;Y), what T tells of Y
 * @param trace after each pass, a number between L before it and L after it (minus the mean ln Z(x), less β I(X;Y)); it never rises
 * @param converged whether the last pass changed less than the tolerance
 */
public record Bottleneck(double beta, double[][] encoder, double[] weights, double[][] decoder, double compression,
        double relevance, double[] trace, boolean converged) {

    public Bottleneck {
        encoder = copy(encoder);
        weights = weights.clone();
        decoder = copy(decoder);
        trace = trace.clone();
    }

    /** L = I(X;T) − β I(T;Y), which the method makes as small as it can; zero or less at a minimum. */
    public double lagrangian() {
        return compression - beta * relevance;
    }

    /** How many passes it took. */
    public int passes() {
        return trace.length;
    }

    /**
     * How many clusters differ: those with the same q(y|t) to within this total variation count once, and those with less weight
     * than it not at all.
     */
    public int distinct(double distance) {
        Require.positive("distance", distance, "");
        int count = 0;
        for (int t = 0; t < weights.length; t++) {
            boolean fresh = weights[t] >= distance;
            for (int s = 0; s < t && fresh; s++) {
                fresh = weights[s] < distance || variation(decoder[s], decoder[t]) > distance;
            }
            count += fresh ? 1 : 0;
        }
        return count;
    }

    private static double variation(double[] p, double[] q) {
        double sum = 0;
        for (int y = 0; y < p.length; y++) {
            sum += Math.abs(p[y] - q[y]);
        }
        return sum / 2;
    }

    @Override
    public double[][] encoder() {
        return copy(encoder);
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public double[][] decoder() {
        return copy(decoder);
    }

    @Override
    public double[] trace() {
        return trace.clone();
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }
}
