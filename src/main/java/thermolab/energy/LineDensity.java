package thermolab.energy;

import java.util.function.DoubleUnaryOperator;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * The Boltzmann distribution of one coordinate, p(x) = exp(−E(x)/T)/Z, by quadrature.
 *
 * <p>The trapezium rule on equal steps: for a smooth density that has died out at both ends its error falls faster than any
 * power of the step. So choose the interval wide; where the density does not vanish at the ends, the error is of order
 * step².
 */
public final class LineDensity {

    private static final int STEPS = 20_000;

    private final double[] x = new double[STEPS + 1];
    private final double[] energy = new double[STEPS + 1];
    private final double[] p = new double[STEPS + 1];   // the share of each grid point, sum one
    private final double temperature;
    private final double logZ;

    private LineDensity(DoubleUnaryOperator potential, double temperature, double low, double high) {
        this.temperature = temperature;
        double step = (high - low) / STEPS;
        double[] logs = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            x[i] = low + i * step;
            energy[i] = Require.finite("energy at x = " + x[i], potential.applyAsDouble(x[i]), "");
            logs[i] = -energy[i] / temperature + (i == 0 || i == STEPS ? Math.log(0.5) : 0);
        }
        double logSum = LogSumExp.of(logs);
        for (int i = 0; i <= STEPS; i++) {
            p[i] = Math.exp(logs[i] - logSum);
        }
        logZ = logSum + Math.log(step);
    }

    /** The density on [low, high], which must hold practically all of it. */
    public static LineDensity of(DoubleUnaryOperator energy, double temperature, double low, double high) {
        Require.positive("temperature", temperature, "did you pass beta?");
        Require.positive("high - low", high - low, "");
        return new LineDensity(energy, temperature, low, high);
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

    /** p(x) anywhere, per unit of x, given E there. */
    public double density(double energyAtX) {
        return Math.exp(-energyAtX / temperature - logZ);
    }
}
