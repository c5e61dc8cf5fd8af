package thermolab.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import thermolab.meter.Works;
import thermolab.num.Estimate;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * Energies drawn in equilibrium at each rung of a ladder: what thermodynamic integration, stepwise BAR and MBAR start from. The
 * distribution at rung k is ∝ p₀(x) exp(−β_k E(x)); for power posteriors p₀ is the prior and E = −ln p(x | θ).
 *
 * <p>A step from rung k to k + 1 that leaves the state where it is takes the work w = (β_{k+1} − β_k) E(x), and back it gives it again:
 * a {@link Works} for each step. Adding up one estimator over the steps gives ln Z(β_K) − ln Z(β_0):
 *
 * <pre>
 *   trapezoid      thermodynamic integration                     wrong by the curvature of ⟨E⟩ within a step
 *   exponential    one-sided steps (Zwanzig)                     wrong where a step is too long to be seen from one side
 *   bar            both sides of each step
 *   mbar           all draws for all rungs at once:  f_k = −ln Σ_n exp(−β_k E_n)/Σ_l N_l exp(f_l − β_l E_n)            [mbar]
 * </pre>
 *
 * <p>Errors take the draws for independent. Steps that share a rung share its draws, which {@link #trapezoid} and {@link #bar} allow for.
 * Source: Shirts and Chodera, J. Chem. Phys. 129, 124105 (2008), equation 11.
 *
 * @param betas ascending rungs, two or more
 * @param energies draws of E at each rung, shape [rungs][draws], two draws or more each
 */
public record EnergyLadder(double[] betas, double[][] energies) {

    private static final int MOST_STEPS = 200;

    public EnergyLadder {
        betas = Ladder.ascending("betas", betas).clone();
        Require.sameLength("betas", betas.length, "rungs of energies", energies.length);
        double[][] kept = new double[energies.length][];
        for (int k = 0; k < kept.length; k++) {
            Require.atLeast("draws at rung " + k, energies[k].length, 2, "one draw has no error bar");
            kept[k] = Require.finite("energies at rung " + k, energies[k], "").clone();
        }
        energies = kept;
    }

    /** ⟨E⟩ at each rung. */
    public Estimate[] meanEnergies() {
        return Arrays.stream(energies).map(Estimate::ofMean).toArray(Estimate[]::new);
    }

    /** The works of the step from rung k to k + 1, there and back. */
    public Works step(int k) {
        Require.index("step", k, betas.length - 1);
        double rise = betas[k + 1] - betas[k];
        return new Works(scaled(energies[k], rise), scaled(energies[k + 1], -rise));
    }

    /** The works of every step. */
    public List<Works> steps() {
        List<Works> steps = new ArrayList<>();
        for (int k = 0; k + 1 < betas.length; k++) {
            steps.add(step(k));
        }
        return steps;
    }

    /** Thermodynamic integration: −Σ of {@link Works#trapezoid}. */
    public Estimate trapezoid() {
        return ThermodynamicIntegration.logRatio(betas, meanEnergies());
    }

    /** −Σ of {@link Works#jarzynski}, each step seen from its lower rung. */
    public Estimate exponential() {
        return sum(Works::jarzynski);
    }

    /** −Σ of {@link Works#bar}; steps that share a rung are correlated, so its error adds deviations rather than variances: a bound. */
    public Estimate bar() {
        Estimate sum = sum(Works::bar);
        double even = 0;
        double odd = 0;
        for (int k = 0; k + 1 < betas.length; k++) {
            double variance = Math.pow(step(k).bar().standardError(), 2);
            if (k % 2 == 0) {
                even += variance;
            } else {
                odd += variance;
            }
        }
        return new Estimate(sum.value(), Math.sqrt(even) + Math.sqrt(odd));   // steps two apart share nothing
    }

    private Estimate sum(Function<Works, Estimate> estimator) {
        double value = 0;
        double variance = 0;
        for (Works step : steps()) {
            Estimate delta = estimator.apply(step);
            value -= delta.value();
            variance += delta.standardError() * delta.standardError();
        }
        return new Estimate(value, Math.sqrt(variance));
    }

    /** ln Z(β_k) − ln Z(β_0) of every rung by [mbar], self-consistent to 1e-10. */
    public double[] mbar() {
        double[] f = new double[betas.length];
        for (int k = 1; k < f.length; k++) {
            f[k] = f[k - 1] + step(k - 1).bar().value();
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = newton(f, shares(f));
            double[] plain = selfConsistent(f);
            double worst = 0;
            for (int k = 0; k < f.length; k++) {
                worst = Math.max(worst, Math.abs(plain[k] - f[k]));
            }
            if (worst < 1e-11) {
                break;
            }
            f = residual(next) < residual(plain) ? next : plain;                                            // both lead there
        }
        return scaled(f, -1);
    }

    /** The right side of [mbar], with f₀ = 0. */
    private double[] selfConsistent(double[] f) {
        double[][] shares = shares(f);
        double[] next = f.clone();
        for (int k = 0; k < f.length; k++) {
            double sum = 0;
            for (double[] row : shares) {
                sum += row[k];
            }
            next[k] -= Math.log(sum / energies[k].length);
        }
        double first = next[0];
        Arrays.setAll(next, k -> next[k] - first);
        return next;
    }

    private double residual(double[] f) {
        double[] right = selfConsistent(f);
        double worst = 0;
        for (int k = 0; k < f.length; k++) {
            worst = Math.max(worst, Math.abs(right[k] - f[k]));
        }
        return worst;
    }

    /** For each draw, the chance that it came from rung k: N_k exp(f_k − β_k E) over their sum. */
    private double[][] shares(double[] f) {
        List<double[]> rows = new ArrayList<>();
        for (double[] drawn : energies) {
            for (double energy : drawn) {
                double[] logits = new double[f.length];
                for (int k = 0; k < f.length; k++) {
                    logits[k] = Math.log(energies[k].length) + f[k] - betas[k] * energy;
                }
                rows.add(LogSumExp.softmax(logits));
            }
        }
        return rows.toArray(double[][]::new);
    }

    /** One step of Newton's method on the likelihood of f₁ … f_K, which is concave. */
    private double[] newton(double[] f, double[][] shares) {
        int d = f.length - 1;
        double[] slope = new double[d];
        double[][] curvature = new double[d][d];
        for (int i = 0; i < d; i++) {
            slope[i] = energies[i + 1].length;
        }
        for (double[] row : shares) {
            for (int i = 0; i < d; i++) {
                slope[i] -= row[i + 1];
                curvature[i][i] += row[i + 1];
                for (int j = 0; j < d; j++) {
                    curvature[i][j] -= row[i + 1] * row[j + 1];
                }
            }
        }
        double[] move = new LUDecomposition(new Array2DRowRealMatrix(curvature), 0).getSolver().solve(new ArrayRealVector(slope)).toArray();
        double[] next = f.clone();
        for (int i = 0; i < d; i++) {
            next[i + 1] += move[i];
        }
        return Arrays.stream(next).allMatch(Double::isFinite) ? next : f;
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }
}
