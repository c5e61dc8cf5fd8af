package thermolab.compute;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * A driven erasure without chance: the density of the bead on a grid, moved by the same protocol step for step.
 *
 * <pre>
 *   jumps from x_i to x_i ± dx at the rate exp(−(E_{i±1} − E_i)/2)/dx²                                        [rates]
 *   (1 − ½ dt L) p' = (1 + ½ dt L) p                        Crank and Nicolson, one tridiagonal system a step  [step]
 *   ⟨W⟩ = Σ_k Σ_i p_i (E_i at k + 1 − E_i at k)                                                          [work]
 *   ⟨W⟩ ≥ ΔF + 𝒲²/τ,   F = Σ p (E + ln p),   𝒲² the cost of carrying the first density to the last           [speed]
 * </pre>
 *
 * <p>The rates keep Boltzmann's law exactly; the grid's error is of order dx² (below a per cent of the work at the 220 places used), the
 * step's of order dt². [speed] holds for overdamped motion and any protocol; source: Aurell and others, J. Stat. Phys. 147, 487 (2012).
 */
public final class ErasureDensity {

    private static final int PLACES = 221;
    private static final double EDGE = 2.2;
    private static final double DX = 2 * EDGE / (PLACES - 1);
    private static final int FRAMES = 100;

    private final DrivenErasure erasure;
    private final double[][] frames = new double[FRAMES + 1][];
    private final double[] workUntil = new double[FRAMES + 1];

    private ErasureDensity(DrivenErasure erasure) {
        this.erasure = erasure;
    }

    /** An even bit. */
    public static ErasureDensity of(DrivenErasure erasure) {
        return of(erasure, 0.5);
    }

    /**
     * A bit that starts in equilibrium within its well.
     *
     * @param left probability that this is the left one
     */
    public static ErasureDensity of(DrivenErasure erasure, double left) {
        Require.probability("left", left);
        ErasureDensity density = new ErasureDensity(erasure);
        density.run(density.start(left));
        return density;
    }

    private double[] start(double left) {
        double[] p = new double[PLACES];
        double half = 0;
        for (int i = 0; i < PLACES; i++) {
            p[i] = Math.exp(-erasure.energy(x(i), 0)) * (i == PLACES / 2 ? 0.5 : 1);
            half += i <= PLACES / 2 ? p[i] : 0;
        }
        for (int i = 0; i < PLACES; i++) {
            p[i] *= (i < PLACES / 2 ? left : i > PLACES / 2 ? 1 - left : 1) / half;
        }
        return p;
    }

    private void run(double[] start) {
        int steps = erasure.steps();
        double[] p = start;
        double[] energies = energies(0);
        double work = 0;
        frames[0] = p.clone();
        int frame = 1;
        for (int k = 1; k <= steps; k++) {
            double[] next = energies((double) k / steps);
            for (int i = 0; i < PLACES; i++) {
                work += p[i] * (next[i] - energies[i]);                                                     // [work]
            }
            energies = next;
            p = stepped(p, energies, erasure.duration() / steps);
            for (; frame <= FRAMES && (long) frame * steps <= (long) k * FRAMES; frame++) {
                frames[frame] = p.clone();
                workUntil[frame] = work;
            }
        }
    }

    private double[] energies(double share) {
        double[] energies = new double[PLACES];
        double barrier = erasure.barrierAt(share);
        double force = erasure.tiltAt(share);
        for (int i = 0; i < PLACES; i++) {
            double bend = x(i) * x(i) - barrier;
            energies[i] = erasure.height() * bend * bend - force * x(i);
        }
        return energies;
    }

    /** Thomas' way through the tridiagonal system. */
    private static double[] stepped(double[] p, double[] energies, double dt) {
        double[] up = new double[PLACES];                       // rate from i to i + 1; the rates there and back are reciprocal
        double[] down = new double[PLACES];                     // rate from i + 1 to i
        for (int i = 0; i + 1 < PLACES; i++) {
            double half = Math.exp(-(energies[i + 1] - energies[i]) / 2);
            up[i] = half / DX / DX;                                                                         // [rates]
            down[i] = 1 / half / DX / DX;
        }
        double[] factor = new double[PLACES];
        double[] q = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            double below = i == 0 ? 0 : up[i - 1];              // into i from below
            double above = i == PLACES - 1 ? 0 : down[i];       // into i from above
            double out = up[i] + (i == 0 ? 0 : down[i - 1]);
            double right = p[i] + dt / 2 * ((i == 0 ? 0 : below * p[i - 1]) + (i == PLACES - 1 ? 0 : above * p[i + 1]) - out * p[i]);
            double pivot = 1 + dt / 2 * out + (i == 0 ? 0 : dt / 2 * below * factor[i - 1]);
            factor[i] = -dt / 2 * above / pivot;
            q[i] = (right + (i == 0 ? 0 : dt / 2 * below * q[i - 1])) / pivot;                               // [step]
        }
        for (int i = PLACES - 2; i >= 0; i--) {
            q[i] -= factor[i] * q[i + 1];
        }
        return q;
    }

    /** ⟨W⟩ of the whole protocol, in k_B T. */
    public double meanWork() {
        return workUntil[FRAMES];
    }

    /** ⟨W⟩ until each hundredth of the protocol, beginning with zero, in k_B T. */
    public double[] workUntil() {
        return workUntil.clone();
    }

    /** The density at each hundredth of the protocol, [101][places], per unit of length. */
    public double[][] densities() {
        return Arrays.stream(frames).map(frame -> Arrays.stream(frame).map(p -> p / DX).toArray()).toArray(double[][]::new);
    }

    /** The places of the densities. */
    public double[] places() {
        double[] places = new double[PLACES];
        Arrays.setAll(places, ErasureDensity::x);
        return places;
    }

    /** The probability that the bead is left of the middle at the end. */
    public double failure() {
        double sum = frames[FRAMES][PLACES / 2] / 2;
        for (int i = 0; i < PLACES / 2; i++) {
            sum += frames[FRAMES][i];
        }
        return sum;
    }

    /** ΔF in k_B T between the density at the end and that at the beginning: what ⟨W⟩ would be infinitely slowly. */
    public double freeEnergyChange() {
        return freeEnergy(frames[FRAMES], energies(1)) - freeEnergy(frames[0], energies(0));
    }

    private static double freeEnergy(double[] p, double[] energies) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] > 0 ? p[i] * (energies[i] + Math.log(p[i])) : 0;
        }
        return sum;
    }

    /** 𝒲² between the first density and the last: the mean squared way if each part goes to its own quantile. */
    public double transportCost() {
        double cost = 0;
        double leftFrom = frames[0][0];
        double leftTo = frames[FRAMES][0];
        for (int i = 0, j = 0; i < PLACES && j < PLACES;) {
            double carried = Math.max(0, Math.min(leftFrom, leftTo));
            cost += carried * (x(i) - x(j)) * (x(i) - x(j));
            leftFrom -= carried;
            leftTo -= carried;
            if (leftFrom <= 0) {
                leftFrom = ++i < PLACES ? frames[0][i] : 0;
            } else {
                leftTo = ++j < PLACES ? frames[FRAMES][j] : 0;
            }
        }
        return cost;
    }

    /** [speed] The least ⟨W⟩ in k_B T of any protocol of this duration between these two densities. */
    public double leastWork() {
        return freeEnergyChange() + transportCost() / erasure.duration();                                   // [speed]
    }

    private static double x(int i) {
        return -EDGE + i * DX;
    }
}
