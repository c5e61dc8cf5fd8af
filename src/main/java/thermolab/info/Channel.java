package thermolab.info;

import java.util.concurrent.CancellationException;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * A noisy channel without memory, w[x][y] = p(output y | input x), and the most that it can carry.
 *
 * <p>Capacity C = max over inputs r of I(X;Y), found by Blahut and Arimoto's iteration: with the output q = r w and
 * Dₓ = KL(w[x] ‖ q), inputs that stand out are used more, rₓ ← rₓ e^{Dₓ} / Σ r e^D. At every step
 * ln Σ rₓ e^{Dₓ} ≤ C ≤ max Dₓ: the gap between the two is the certificate. Cost: inputs times outputs a step. The gap
 * usually shrinks by a constant factor a step, and only as 1/step when an input is exactly on the verge of being useful.
 *
 * <p>Source: Blahut, <i>Computation of channel capacity and rate-distortion functions</i> (1972); Arimoto, <i>An
 * algorithm for computing the capacity of arbitrary discrete memoryless channels</i> (1972); Cover and Thomas (2006),
 * section 10.8.
 */
public final class Channel {

    private static final int MOST_STEPS = 5_000_000;

    private final double[][] w; // [input][output], each row a distribution

    private Channel(double[][] w) {
        this.w = w;
    }

    /** The channel with these rows: w[x][y] = p(y | x), each row a distribution. */
    public static Channel of(double[][] rows) {
        Require.rowsAreDistributions("channel", rows);
        double[][] copy = new double[rows.length][];
        for (int x = 0; x < rows.length; x++) {
            copy[x] = rows[x].clone();
        }
        return new Channel(copy);
    }

    /** Flips a bit with this probability; capacity 1 − h(flip) bits. */
    public static Channel binarySymmetric(double flip) {
        Require.probability("flip", flip);
        return new Channel(new double[][] {{1 - flip, flip}, {flip, 1 - flip}});
    }

    /** Loses a bit with this probability and says so (outputs 0, 1, erased); capacity 1 − lost bits. */
    public static Channel binaryErasure(double lost) {
        Require.probability("lost", lost);
        return new Channel(new double[][] {{1 - lost, 0, lost}, {0, 1 - lost, lost}});
    }

    /** Never errs on 0, and turns 1 into 0 with this probability; capacity log₂(1 + (1−f) f^{f/(1−f)}) bits. */
    public static Channel zChannel(double flip) {
        Require.probability("flip", flip);
        return new Channel(new double[][] {{1, 0}, {flip, 1 - flip}});
    }

    /**
     * The capacity by Blahut and Arimoto, from the uniform input on.
     *
     * @param tolerance largest gap, in nats, between what the returned input achieves and the upper bound; 1e-14 or more
     * @throws IllegalArgumentException when the gap is still larger after five million steps
     */
    public Capacity capacity(double tolerance) {
        if (!(tolerance >= 1e-14)) {
            throw Require.broken("tolerance", tolerance, "must be at least 1e-14", "smaller is lost in rounding");
        }
        double[] logInput = new double[w.length];
        double gap = Double.NaN;
        for (int step = 1; step <= MOST_STEPS; step++) {
            if (Thread.interrupted()) {
                throw new CancellationException("the search for the capacity was interrupted at step " + step);
            }
            logInput = LogSumExp.logSoftmax(logInput);
            double[] d = divergences(logInput);
            double upper = Double.NEGATIVE_INFINITY;
            for (int x = 0; x < w.length; x++) {
                logInput[x] += d[x]; // ln of rₓ e^{Dₓ}
                upper = Math.max(upper, d[x]);
            }
            double lower = LogSumExp.of(logInput); // ln Σ rₓ e^{Dₓ}, and the norm of the next input
            gap = Math.max(0, upper - lower);
            if (gap <= tolerance) {
                return new Capacity(Math.max(0, lower), LogSumExp.softmax(logInput), gap, step);
            }
        }
        throw Require.broken("tolerance", tolerance, "was not reached: the gap is " + gap, "ask for less");
    }

    /** I(X;Y) for one input distribution, in nats. */
    public double mutualInformation(double[] input) {
        return Joint.of(input, w).mutualInformation();
    }

    /** q(y) = Σₓ r(x) w[x][y]. */
    public double[] output(double[] input) {
        return Joint.of(input, w).marginalY();
    }

    /** A copy of the rows p(y | x). */
    public double[][] rows() {
        return of(w).w;
    }

    /** Dₓ = KL(w[x] ‖ q), the nats that an output tells about input x. */
    private double[] divergences(double[] logInput) {
        double[] q = new double[w[0].length];
        for (int x = 0; x < w.length; x++) {
            double r = Math.exp(logInput[x]);
            for (int y = 0; y < q.length; y++) {
                q[y] += r * w[x][y];
            }
        }
        double[] d = new double[w.length];
        for (int x = 0; x < w.length; x++) {
            for (int y = 0; y < q.length; y++) {
                d[x] += Divergence.klTerm(w[x][y], q[y]);
            }
        }
        return d;
    }
}
