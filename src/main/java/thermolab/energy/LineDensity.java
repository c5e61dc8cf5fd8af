package thermolab.energy;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.LogSumExp;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * The Boltzmann distribution of one coordinate, p(x) = exp(−E(x)/T)/Z, by quadrature.
 *
 * <p>The trapezium rule on equal steps: for a smooth density that has died out at both ends its error falls faster than any
 * power of the step. So choose the interval wide; where the density does not vanish at the ends, the error is of order
 * step². A density that varies so fast that every second point would tell another Z is refused, and so is one with a hollow that
 * a parabola through three points would tell otherwise; a needle that no two points reach is not seen.
 */
public final class LineDensity {

    private static final int STEPS = 20_000;
    private static final double RESOLVED = 1e-3;         // relative difference of Z from all points and from every second one

    private final double[] x = new double[STEPS + 1];
    private final double[] energy = new double[STEPS + 1];
    private final double[] p = new double[STEPS + 1];   // the share of each grid point, sum one
    private final double temperature;
    private final double logZ;
    private double[] cumulative;                        // made when first asked for

    private LineDensity(double[] energies, double temperature, double low, double high) {
        this.temperature = temperature;
        double step = (high - low) / STEPS;
        double[] logs = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            x[i] = low + i * step;
            energy[i] = Require.finite("energy at x = " + x[i], energies[i], "");
            logs[i] = -energy[i] / temperature + (i == 0 || i == STEPS ? Math.log(0.5) : 0);
        }
        double logSum = LogSumExp.of(logs);
        for (int i = 0; i <= STEPS; i++) {
            p[i] = Math.exp(logs[i] - logSum);
        }
        logZ = logSum + Math.log(step);
        requireResolved(step);
    }

    /**
     * Every second point must tell nearly the same Z: for a Gaussian of width σ the two differ by 2 exp(−½(πσ/step)²) of it, and
     * the finer one is off by the fourth power of that; for a density that is cut off, by a third of the difference.
     */
    private void requireResolved(double step) {
        double coarse = 0;                       // of the sum with twice the step, whose ends have the weight of p at both
        int top = 0;
        for (int i = 0; i <= STEPS; i++) {
            coarse += i % 2 == 0 ? 2 * p[i] : 0;
            top = p[i] > p[top] ? i : top;
        }
        if (!(Math.abs(coarse - 1) <= RESOLVED) || !(betweenPoints(step) <= RESOLVED)) {
            throw Require.broken("temperature", temperature, "must spread the density over several steps of " + step,
                    "choose a narrower interval around x = " + x[top]);
        }
    }

    /**
     * By how much of Z the points miss the narrow hollows: about a point that lies lower than its neighbours by more than T/2 on
     * average, the parabola through the three holds √(2πT/k) exp(−E_min/T), which the points tell otherwise.
     */
    private double betweenPoints(double step) {
        double missed = 0;
        for (int i = 1; i < STEPS; i++) {
            double left = (energy[i - 1] - energy[i]) / temperature;
            double right = (energy[i + 1] - energy[i]) / temperature;
            if (Math.min(left, right) >= 0 && left + right > 1) {
                double bend = left + right;                        // k step²/T
                double off = (left - right) / (2 * bend);          // steps from the point to the bottom
                double bottom = 0.5 * bend * off * off - energy[i] / temperature - logZ + Math.log(step);
                double well = Math.sqrt(2 * Math.PI / bend) * Math.exp(bottom);
                missed += Math.abs(well - p[i] * (Math.exp(-left) + 1 + Math.exp(-right)));
            }
        }
        return missed;
    }

    /** The density on [low, high], which must hold practically all of it. */
    public static LineDensity of(DoubleUnaryOperator energy, double temperature, double low, double high) {
        return new LineDensity(Arrays.stream(grid(temperature, low, high)).map(energy).toArray(), temperature, low, high);
    }

    /** The same for an energy of batches, with one coordinate. */
    public static LineDensity ofBatch(Energy energy, double temperature, double low, double high) {
        INDArray states = Tensors.of(grid(temperature, low, high), STEPS + 1, 1);
        return new LineDensity(Tensors.toArray(Checked.energies(energy, states)), temperature, low, high);
    }

    private static double[] grid(double temperature, double low, double high) {
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.positive("high - low", high - low, "");
        double[] grid = new double[STEPS + 1];
        Arrays.setAll(grid, i -> low + i * (high - low) / STEPS);
        return grid;
    }

    /** ln Z, where Z = ∫ exp(−E/T) dx has the unit of x. */
    public double logZ() {
        return logZ;
    }

    /** Z = ∫ exp(−E/T) dx. */
    public double z() {
        return Math.exp(logZ);
    }

    /** ⟨f(x)⟩. */
    public double mean(DoubleUnaryOperator f) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += p[i] * f.applyAsDouble(x[i]);
        }
        return sum;
    }

    /** U = ⟨E⟩. */
    public double energy() {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += p[i] * energy[i];
        }
        return sum;
    }

    /** The place below which a share of the probability lies, by linear interpolation of the cumulative sums. */
    public double quantile(double share) {
        Require.probability("share", share);
        if (cumulative == null) {
            double[] sums = new double[p.length];          // between grid points: half of each end's share
            for (int i = 1; i < p.length; i++) {
                sums[i] = sums[i - 1] + p[i - 1] * (i == 1 ? 1 : 0.5) + p[i] * (i == p.length - 1 ? 1 : 0.5);
            }
            cumulative = sums;
        }
        int above = Math.max(1, Math.min(p.length - 1, lowerBound(share)));
        double gap = cumulative[above] - cumulative[above - 1];
        double part = gap == 0 ? 0 : (share - cumulative[above - 1]) / gap;
        return x[above - 1] + Math.max(0, Math.min(1, part)) * (x[above] - x[above - 1]);
    }

    private int lowerBound(double share) {
        int found = Arrays.binarySearch(cumulative, share);
        return found >= 0 ? found : -found - 1;
    }

    /** p(x) anywhere, per unit of x, given E there. */
    public double density(double energyAtX) {
        return Math.exp(-energyAtX / temperature - logZ);
    }
}
