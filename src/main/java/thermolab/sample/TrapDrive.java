package thermolab.sample;

import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import thermolab.num.Differences;
import thermolab.num.NormalLanes;
import thermolab.num.RandomStream;
import thermolab.num.Require;

/**
 * An overdamped bead in a harmonic trap whose centre c and stiffness k somebody moves in steps: many paths fast, and the moments of
 * their works exactly. In y = x − c, with the move of the centre d = c_{i+1} − c_i, from equilibrium:
 *
 * <pre>
 *   the trap moves:  y' = y − d,   W += ½k_{i+1} y'² − ½k_i y²                                                  [work]
 *   the bead moves:  y = a y' + s ξ,   Q += ½k_{i+1}(y² − y'²)                                                   [heat]
 *   exact:  a = e^(−k dt/γ), s² = (T/k)(1 − a²);     Euler:  a = 1 − k dt/γ, s² = 2T dt/γ                      [bath]
 *   ⟨e^(−W/T)⟩ = e^(−ΔF/T),  ΔF = ½T ln(k_K/k_0),  for the exact bath at any number of steps; Euler's is off by O(dt)
 * </pre>
 *
 * <p>Paths go in blocks of {@link NormalLanes#BLOCK}, about 1 ns a path and step. {@link DrivenRun} drives any energy and any
 * sampler. Source of the order of moves: Crooks, J. Stat. Phys. 90, 1481 (1998).
 */
public final class TrapDrive {

    private static final int BLOCK = NormalLanes.BLOCK;

    private final double[] centres;
    private final double[] stiffnesses;
    private final double friction;
    private final double temperature;
    private final double timeStep;
    private final boolean euler;

    private TrapDrive(double[] centres, double[] stiffnesses, double friction, double temperature, double timeStep, boolean euler) {
        this.centres = centres;
        this.stiffnesses = stiffnesses;
        this.friction = friction;
        this.temperature = temperature;
        this.timeStep = timeStep;
        this.euler = euler;
    }

    /**
     * Any protocol; the bead's own motion between the moves is exact.
     *
     * @param centres c₀ … c_K; two values at least
     * @param stiffnesses k₀ … k_K, each positive, energy over length²
     * @param friction γ &gt; 0
     * @param temperature T &gt; 0, in the unit of energy
     * @param timeStep dt &gt; 0, what the bead has to move between two moves of the trap
     */
    public static TrapDrive of(double[] centres, double[] stiffnesses, double friction, double temperature, double timeStep) {
        Require.atLeast("number of centres", centres.length, 2, "a protocol has a beginning and an end");
        Require.sameLength("centres", centres.length, "stiffnesses", stiffnesses.length);
        Require.finite("centres", centres, "");
        for (int i = 0; i < stiffnesses.length; i++) {
            Require.positive("stiffnesses[" + i + "]", stiffnesses[i], "a trap holds the bead");
        }
        Require.positive("friction", friction, "");
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.positive("timeStep", timeStep, "");
        return new TrapDrive(centres.clone(), stiffnesses.clone(), friction, temperature, timeStep, false);
    }

    /** A trap that stays where it is while its stiffness takes these values, over a duration. */
    public static TrapDrive ofStiffness(double[] stiffnesses, double friction, double temperature, double duration) {
        Require.atLeast("number of stiffnesses", stiffnesses.length, 2, "a protocol has a beginning and an end");
        return of(new double[stiffnesses.length], stiffnesses, friction, temperature, Require.positive("duration", duration, "")
                / (stiffnesses.length - 1));
    }

    /** The same drive by Euler's steps, as textbooks write them; needs k dt/γ below 2 throughout. */
    public TrapDrive euler() {
        for (double k : stiffnesses) {
            if (!(k * timeStep / friction < 2)) {
                throw Require.broken("timeStep", timeStep, "must be below 2γ/k = " + 2 * friction / k, "Euler's steps grow without bound");
            }
        }
        return new TrapDrive(centres, stiffnesses, friction, temperature, timeStep, true);
    }

    /** The moves in the opposite order, from equilibrium in the last trap. */
    public TrapDrive reversed() {
        return new TrapDrive(backwards(centres), backwards(stiffnesses), friction, temperature, timeStep, euler);
    }

    private static double[] backwards(double[] values) {
        double[] back = new double[values.length];
        for (int i = 0; i < back.length; i++) {
            back[i] = values[values.length - 1 - i];
        }
        return back;
    }

    /** ΔF = ½T ln(k_K/k_0). */
    public double freeEnergyChange() {
        return temperature * Differences.logRatio(stiffnesses[steps()], stiffnesses[0]) / 2;
    }

    /** K, how often the trap is moved. */
    public int steps() {
        return centres.length - 1;
    }

    /** W of so many independent paths, in the unit of energy. */
    public double[] works(int paths, long seed) {
        double[] works = new double[Require.atLeast("paths", paths, 1, "")];
        RandomStream stream = RandomStream.of(seed);
        NormalLanes normals = new NormalLanes(stream);
        double[] y = new double[BLOCK];
        double[] work = new double[BLOCK];
        double[] noise = new double[BLOCK];
        for (int first = 0; first < paths; first += BLOCK) {
            if (Thread.interrupted()) {
                throw new CancellationException("stopped at path " + first + " of " + paths);
            }
            start(normals, y, work);
            for (int i = 0; i < steps(); i++) {
                normals.next(noise);
                step(i, y, work, noise);
            }
            System.arraycopy(work, 0, works, first, Math.min(BLOCK, paths - first));
        }
        for (double found : works) {
            Require.answer("work", found);
        }
        return works;
    }

    private void start(NormalLanes normals, double[] y, double[] work) {
        double spread = Math.sqrt(temperature / stiffnesses[0]);
        normals.next(y);
        for (int p = 0; p < BLOCK; p++) {
            y[p] *= spread;
            work[p] = 0;
        }
    }

    private void step(int i, double[] y, double[] work, double[] noise) {
        double d = centres[i + 1] - centres[i];
        double after = stiffnesses[i + 1];
        double square = (after - stiffnesses[i]) / 2;
        double slope = -after * d;
        double shift = after * d * d / 2;
        double a = kept(i);
        double s = kick(i);
        for (int p = 0; p < BLOCK; p++) {
            work[p] += shift + y[p] * (slope + square * y[p]);                                                 // [work]
            y[p] = a * (y[p] - d) + s * noise[p];                                                            // [bath]
        }
    }

    private double kept(int i) {
        double x = stiffnesses[i + 1] * timeStep / friction;
        return euler ? 1 - x : Math.exp(-x);
    }

    private double kick(int i) {
        double k = stiffnesses[i + 1];
        return Math.sqrt(euler ? 2 * temperature * timeStep / friction
                : -temperature / k * Math.expm1(-2 * k * timeStep / friction));
    }

    /** A few paths kept moment by moment, with work and heat booked apart. */
    public TrapPaths paths(int paths, RandomGenerator random) {
        Require.atLeast("paths", paths, 1, "");
        double[][] positions = new double[paths][steps() + 1];
        double[][] workOn = new double[paths][steps() + 1];
        double[] heat = new double[paths];
        double[] before = new double[paths];
        double[] after = new double[paths];
        double[] times = new double[steps() + 1];
        for (int p = 0; p < paths; p++) {
            double y = Math.sqrt(temperature / stiffnesses[0]) * random.nextGaussian();
            before[p] = stiffnesses[0] * y * y / 2;
            positions[p][0] = centres[0] + y;
            for (int i = 0; i < steps(); i++) {
                double moved = y - (centres[i + 1] - centres[i]);
                double held = stiffnesses[i + 1] * moved * moved / 2;
                workOn[p][i + 1] = workOn[p][i] + held - stiffnesses[i] * y * y / 2;                               // [work]
                y = kept(i) * moved + kick(i) * random.nextGaussian();
                heat[p] += stiffnesses[i + 1] * y * y / 2 - held;                                              // [heat]
                positions[p][i + 1] = Require.answer("position", centres[i + 1] + y);
                times[i + 1] = (i + 1) * timeStep;
            }
            after[p] = stiffnesses[steps()] * y * y / 2;
            Require.answer("heat", heat[p]);
        }
        double[] works = new double[paths];
        for (int p = 0; p < paths; p++) {
            works[p] = Require.answer("work", workOn[p][steps()]);
        }
        return new TrapPaths(times, centres.clone(), positions, workOn, new Drive(temperature, works, heat, before, after));
    }

    /** ⟨W⟩ of these very steps, exactly. */
    public double meanWork() {
        return moments()[0];
    }

    /** Var W of these very steps, exactly. */
    public double workVariance() {
        return moments()[1];
    }

    /** Mean and variance of W; y is Gaussian throughout, so that its covariances with W close. */
    private double[] moments() {
        double m = 0;                               // mean and variance of y
        double v = temperature / stiffnesses[0];
        double mean = 0;
        double variance = 0;
        double withY = 0;                           // Cov(W, y) and Cov(W, (y − m)²)
        double withSquare = 0;
        for (int i = 0; i < steps(); i++) {
            double d = centres[i + 1] - centres[i];
            double square = (stiffnesses[i + 1] - stiffnesses[i]) / 2;
            double slope = 2 * square * m - stiffnesses[i + 1] * d;
            mean += square * (m * m + v) - stiffnesses[i + 1] * d * (m - d / 2);
            variance += 2 * (slope * withY + square * withSquare) + slope * slope * v + 2 * square * square * v * v;
            double a = kept(i);
            withY = a * (withY + slope * v);
            withSquare = a * a * (withSquare + 2 * square * v * v);
            m = a * (m - d);
            v = a * a * v + kick(i) * kick(i);
        }
        return new double[] {Require.answer("mean work", mean), Require.answer("variance", variance)};
    }

    /** −T ln⟨e^(−W/T)⟩ of these very steps, exactly: ΔF for the exact bath. Infinitely negative where the average diverges. */
    public double exponentialFreeEnergy() {
        double m = 0;
        double v = temperature / stiffnesses[0];
        double log = 0;
        for (int i = 0; i < steps(); i++) {         // a Gaussian times e^(−ΔW/T) is a Gaussian times a number
            double d = centres[i + 1] - centres[i];
            double precision = 1 / v + (stiffnesses[i + 1] - stiffnesses[i]) / temperature;
            if (!(precision > 0)) {
                return Double.NEGATIVE_INFINITY;
            }
            double pull = m / v + stiffnesses[i + 1] * d / temperature;
            log += (pull * pull / precision - m * m / v - Math.log(precision * v)
                    - stiffnesses[i + 1] * d * d / temperature) / 2;
            double a = kept(i);
            m = a * (pull / precision - d);
            v = a * a / precision + kick(i) * kick(i);
        }
        return Require.answer("free energy", -temperature * log);
    }
}
