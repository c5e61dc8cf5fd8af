package thermolab.compute;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import thermolab.energy.Controlled;
import thermolab.energy.DoubleWell;
import thermolab.energy.Gradient;
import thermolab.energy.LineDensity;
import thermolab.num.NormalLanes;
import thermolab.num.RandomStream;
import thermolab.num.Require;
import thermolab.sample.Drive;

/**
 * A bit in a double well that is erased by hand: lower the barrier, tilt to the right, raise the barrier, take the tilt away. Whatever the bead
 * was, it ends in the right well, and the well is what it was. Energies in k_B T; lengths in half the distance of the wells, a; times in a²/D.
 *
 * <pre>
 *   E(x; b, f) = h (x² − b)² − f x,      b: 1 → 0 → 1,  f: 0 → F → 0                                       [energy]
 *   the hand moves:  W += E(x; b', f') − E(x; b, f)                                                        [work]
 *   the bead moves:  x' = x + ½[g(x) + g(x̃)] dt + √(2 dt) ξ,   x̃ = x + g(x) dt + √(2 dt) ξ,   g = −∂E/∂x       [heun]
 *                    Q += E(x'; b', f') − E(x; b', f')                                                      [heat]
 * </pre>
 *
 * <p>W + Q = ΔE for each path. At b = 1, f = 0 this is {@link DoubleWell} of height h. The barrier comes down in the first {@value #DOWN} of the time,
 * the tilt grows from {@value #TILT} on until the barrier is raised again from {@value #UP} to {@value #BACK}, and then goes. The bead's steps are
 * Heun's: means are off by O(dt²), and the steps stable for dt well below 1/(8h). {@link ErasureDensity} has the same protocol without chance; {@code DrivenRun}
 * drives this energy too, control by control. About 2 ns a path and step. Source of the experiment: Bérut and others, Nature 483, 187 (2012).
 *
 * @param height h, of the barrier, at least 1
 * @param tilt F &gt; 0, the largest force to the right
 * @param duration τ, in a²/D
 * @param steps into how many moves the protocol is cut
 */
public record DrivenErasure(double height, double tilt, double duration, int steps) implements Controlled<Gradient> {

    private static final double DOWN = 0.3;
    private static final double TILT = 0.15;
    private static final double UP = 0.5;
    private static final double BACK = 0.85;
    private static final int BLOCK = NormalLanes.BLOCK;

    public DrivenErasure {
        if (!(height >= 1 && height <= 1000)) {
            throw Require.broken("height", height, "must be between 1 and 1000", "in units of kT; a bit needs a barrier");
        }
        if (!(tilt > 0 && tilt <= 1000)) {
            throw Require.broken("tilt", tilt, "must be positive and at most 1000", "it says where the bead shall end");
        }
        Require.positive("duration", duration, "in units of a²/D");
        Require.atLeast("steps", steps, 4, "");
        if (duration / steps * 8 * height > 0.8) {
            throw Require.broken("duration/steps", duration / steps, "must be at most " + 0.1 / height, "shorter steps: the wells are stiff");
        }
    }

    /** A barrier of 12 k_B T, which leaks little, and a tilt of 6, in steps of 0.002 or less. */
    public static DrivenErasure lasting(double duration) {
        return new DrivenErasure(12, 6, duration, Math.max(500, (int) Math.min(1e9, Math.ceil(duration / 0.002))));
    }

    /** b at a share s of the protocol: 1 at its ends. */
    public double barrierAt(double share) {
        Require.probability("share", share);
        return 1 - ramp(share, 0, DOWN) + ramp(share, UP, BACK);
    }

    /** f at a share s of the protocol: 0 at its ends. */
    public double tiltAt(double share) {
        Require.probability("share", share);
        return tilt * (ramp(share, TILT, UP) - ramp(share, BACK - 0.15, 1));
    }

    /** 0 before, 1 after, and between them a smooth way up, 3u² − 2u³. */
    private static double ramp(double share, double from, double to) {
        double u = Math.max(0, Math.min(1, (share - from) / (to - from)));
        return u * u * (3 - 2 * u);
    }

    /** E at a place and a share of the protocol, in k_B T. */
    public double energy(double x, double share) {
        double bend = Require.finite("x", x, "") * x - barrierAt(share);
        return Require.answer("energy", height * bend * bend - tiltAt(share) * x);                          // [energy]
    }

    /** The energy at a share of the protocol as samplers take it. */
    @Override
    public Gradient at(double share) {
        double barrier = barrierAt(share);
        double force = tiltAt(share);
        return Gradient.of(x -> {
            var bend = x.mul(x).subi(barrier);
            return bend.muli(bend).muli(height).subi(x.mul(force)).sum(1);
        }, x -> x.mul(x).subi(barrier).muli(x).muli(4 * height).subi(force));
    }

    /** Erases even bits; see {@link #erase(int, double, long)}. */
    public ErasureRun erase(int paths, long seed) {
        return erase(paths, 0.5, seed);
    }

    /**
     * Erases bits that are in equilibrium within their wells.
     *
     * @param paths how many, each with noise of its own
     * @param left probability that a bit starts in the left well
     */
    public ErasureRun erase(int paths, double left, long seed) {
        Require.atLeast("paths", paths, 1, "");
        Require.probability("left", left);
        RandomStream random = RandomStream.of(seed);
        NormalLanes normals = new NormalLanes(random);
        LineDensity start = LineDensity.of(new DoubleWell(height, 1)::at, 1, 0, 3);
        double[][] booked = new double[6][paths];               // W, Q, E before, E after, x before, x after
        double[][] block = new double[3][BLOCK];                // x, W, Q
        for (int first = 0; first < paths; first += BLOCK) {
            if (Thread.interrupted()) {
                throw new CancellationException("stopped at path " + first + " of " + paths);
            }
            int count = Math.min(BLOCK, paths - first);
            for (int i = 0; i < count; i++) {
                block[0][i] = (random.nextDouble() < left ? -1 : 1) * start.quantile(random.nextDouble());
                booked[2][first + i] = energy(block[0][i], 0);
                booked[4][first + i] = block[0][i];
            }
            run(block[0], block[1], block[2], normals);
            for (int i = 0; i < count; i++) {
                booked[3][first + i] = energy(block[0][i], 1);
            }
            System.arraycopy(block[1], 0, booked[0], first, count);
            System.arraycopy(block[2], 0, booked[1], first, count);
            System.arraycopy(block[0], 0, booked[5], first, count);
        }
        return new ErasureRun(new Drive(1, booked[0], booked[1], booked[2], booked[3]), booked[4], booked[5]);
    }

    private void run(double[] x, double[] work, double[] heat, NormalLanes normals) {
        double dt = duration / steps;
        double[] noise = new double[BLOCK];
        double before = barrierAt(0);
        double forceBefore = tiltAt(0);
        Arrays.fill(work, 0);
        Arrays.fill(heat, 0);
        for (int k = 1; k <= steps; k++) {
            double barrier = barrierAt((double) k / steps);
            double force = tiltAt((double) k / steps);
            double rise = height * (barrier - before);
            handMoves(x, work, rise * (barrier + before), 2 * rise, force - forceBefore);
            normals.next(noise);
            beadMoves(x, noise, Math.sqrt(2 * dt), force * dt, 4 * height * dt, barrier);
            book(x, noise, heat, height, barrier, force);
            before = barrier;
            forceBefore = force;
        }
    }

    /** [work] h (b' − b)(b' + b − 2x²) − (f' − f) x. Three short loops, as the compiler makes vector code of these and not of one long one. */
    private static void handMoves(double[] x, double[] work, double constant, double square, double push) {
        for (int i = 0; i < BLOCK; i++) {
            work[i] += constant - x[i] * (square * x[i] + push);
        }
    }

    /** [heun] The next places, in place of the noise. */
    private static void beadMoves(double[] x, double[] noise, double kick, double push, double stiff, double b) {
        for (int i = 0; i < BLOCK; i++) {
            double kicked = x[i] + kick * noise[i] + push;
            double pull = stiff * x[i] * (x[i] * x[i] - b);
            double guess = kicked - pull;
            noise[i] = kicked - (pull + stiff * guess * (guess * guess - b)) / 2;
        }
    }

    /** [heat] h (x'² − x²)(x'² + x² − 2b) − f (x' − x), and the bead is where it went. */
    private static void book(double[] x, double[] next, double[] heat, double height, double b, double f) {
        for (int i = 0; i < BLOCK; i++) {
            double from = x[i] * x[i];
            double to = next[i] * next[i];
            heat[i] += height * ((to - from) * (to + from - 2 * b)) - f * (next[i] - x[i]);
            x[i] = next[i];
        }
    }
}
