package thermolab.meter;

import java.util.Arrays;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.exception.MathRuntimeException;
import thermolab.num.Estimate;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * Works along one path between two equilibria and, if there are any, along its reverse: all that free-energy estimators need to know.
 *
 * <p>Works are in units of the temperature, w = W/T, and so is the answer, Δ = ΔF/T = −ln(Z_end/Z_start):
 *
 * <pre>
 *   ⟨w⟩ ≥ Δ ≥ −⟨w_R⟩                                              the second law, both ways                     [bounds]
 *   Δ = −ln⟨exp(−w)⟩                                               Jarzynski (1997); Zwanzig (1954) for one step  [exponential]
 *   Σ_F 1/(1 + (n_F/n_R) exp(w − Δ)) = Σ_R 1/(1 + (n_R/n_F) exp(w_R + Δ))    Bennett's acceptance ratio (1976)    [bar]
 *   Δ ≈ (⟨w⟩ − ⟨w_R⟩)/2                                            a step of the trapezoidal rule                 [trapezoid]
 * </pre>
 *
 * <p>An annealed importance weight is exp(−w) of a path from an easy distribution to a hard one; thermodynamic integration takes the
 * steps of a ladder one by one and adds their answers. So TI, AIS, BAR and Jarzynski are one idea with different records of works.
 *
 * @param forward w of each path from start to end, drawn independently; at least one
 * @param reverse w_R of each path from end to start; empty where none was made
 */
public record Works(double[] forward, double[] reverse) {

    /** Below so many paths that effectively count, an exponential average is not to be trusted. */
    public static final int FEW = 20;

    private static final int MOST_EVALUATIONS = 20_000;  // halving 1e308 to rounding takes 2000

    public Works {
        Require.atLeast("number of forward works", forward.length, 1, "");
        Require.finite("forward", forward, "");
        Require.finite("reverse", reverse, "");
        forward = forward.clone();
        reverse = reverse.clone();
    }

    /** Works in the unit of energy, of paths in one direction, at a temperature. */
    public static Works of(double[] work, double temperature) {
        return of(work, new double[0], temperature);
    }

    /** Works in the unit of energy, of paths there and back, at a temperature. */
    public static Works of(double[] workForward, double[] workReverse, double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        return new Works(divided(workForward, temperature), divided(workReverse, temperature));
    }

    /** Importance weights by their logarithms: w = −ln weight. */
    public static Works ofLogWeights(double[] logWeights) {
        return of(Arrays.stream(logWeights).map(weight -> -weight).toArray(), 1);
    }

    private static double[] divided(double[] work, double temperature) {
        return Arrays.stream(work).map(w -> w / temperature).toArray();
    }

    /** The same paths seen from the other end; needs reverse works. */
    public Works turned() {
        requireReverse();
        return new Works(reverse, forward);
    }

    /** ⟨w⟩, never below Δ in expectation. */
    public Estimate mean() {
        return Estimate.ofMean(forward);                                                                          // [bounds]
    }

    /** ⟨w_R⟩; its negative is never above Δ in expectation. */
    public Estimate reverseMean() {
        requireReverse();
        return Estimate.ofMean(reverse);
    }

    /**
     * Δ by [exponential] from the forward works: biased upwards by about {@link #jarzynskiBias()}, so e^−Δ is unbiased and Δ is in
     * expectation an upper bound. Look at {@link #effectivePaths()} before you believe the error, which is the one of large samples.
     */
    public Estimate jarzynski() {
        double delta = Math.log(forward.length) - LogSumExp.of(negative(forward));                               // [exponential]
        return new Estimate(delta, Math.sqrt(relativeVariance() / forward.length));
    }

    /** The leading term of the bias of {@link #jarzynski()}: Var(e^−w)/(2 n ⟨e^−w⟩²), as far as the sample can know it. */
    public double jarzynskiBias() {
        return relativeVariance() / (2 * forward.length);
    }

    /** The variance of e^−w over the square of its mean; zero for a single path. */
    private double relativeVariance() {
        double n = forward.length;
        double excess = n / effectivePaths() - 1;            // Σ e^−2w / n over mean², less one
        return n == 1 ? 0 : Math.max(0, excess) * n / (n - 1);
    }

    /** (Σ e^−w)²/Σ e^−2w, how many paths the exponential average effectively rests on: between 1 and n. */
    public double effectivePaths() {
        double[] weights = LogSumExp.softmax(negative(forward));
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        return 1 / squares;
    }

    /**
     * Whether the paths that matter were probably not seen: the average rests on fewer than {@link #FEW} of them, and on less than
     * half of all.
     */
    public boolean rarePathsMissed() {
        return effectivePaths() < Math.min(FEW, forward.length / 2.0);
    }

    /** Δ where works are Gaussian: ⟨w⟩ − Var(w)/2, the second cumulant; its error is that of Gaussian works. */
    public Estimate gaussian() {
        Estimate mean = mean();
        double n = forward.length;
        double variance = mean.standardError() * mean.standardError() * n;
        return new Estimate(mean.value() - variance / 2, Math.sqrt(variance / n + variance * variance / (2 * (n - 1))));
    }

    /** Δ by [trapezoid]: the better the shorter the step. */
    public Estimate trapezoid() {
        Estimate there = mean();
        Estimate back = reverseMean();
        return new Estimate((there.value() - back.value()) / 2, Math.hypot(there.standardError(), back.standardError()) / 2);  // [trapezoid]
    }

    /**
     * Δ by [bar], the estimate of least variance from both directions. Error: Bennett's, for independent works in large samples.
     */
    public Estimate bar() {
        requireReverse();
        double ratio = Math.log((double) forward.length / reverse.length);
        UnivariateFunction excess = delta -> logAccepted(forward, ratio - delta, 1) - logAccepted(reverse, delta - ratio, 1);
        double least = Math.min(min(forward), -max(reverse));
        double most = Math.max(max(forward), -min(reverse));
        double margin = Math.abs(ratio) + 1 + 4 * Math.ulp(Math.max(Math.abs(least), Math.abs(most)));
        double delta = root(excess, least - margin, most + margin);                                              // [bar]
        return new Estimate(delta, Math.sqrt(Math.max(0, share(forward, ratio - delta) + share(reverse, delta - ratio))));
    }

    private static double root(UnivariateFunction excess, double least, double most) {
        try {
            return new BrentSolver(1e-15, 1e-13, 0).solve(MOST_EVALUATIONS, excess, least, most);
        } catch (MathRuntimeException tooFar) {
            throw new ArithmeticException("works from " + least + " to " + most
                    + " are beyond what a double holds; choose a temperature at which they are nearer to 1");
        }
    }

    /** One direction's part of Bennett's variance: (⟨f²⟩/⟨f⟩² − 1)/n. */
    private static double share(double[] works, double shift) {
        return Math.exp(logAccepted(works, shift, 2) - 2 * logAccepted(works, shift, 1)) - 1.0 / works.length;
    }

    /** ln Σ f^power of f = 1/(1 + exp(w + shift)), by logarithms: far from the root every f underflows. */
    private static double logAccepted(double[] works, double shift, int power) {
        return LogSumExp.of(Arrays.stream(works)
                .map(w -> -power * (Math.max(w + shift, 0) + Math.log1p(Math.exp(-Math.abs(w + shift))))).toArray());
    }

    /** ⟨w⟩ − Δ, what was dissipated on the way there, in units of the temperature, with Δ by {@link #bar()}. */
    public double dissipated() {
        return mean().value() - bar().value();
    }

    private void requireReverse() {
        if (reverse.length == 0) {
            throw Require.broken("reverse", "no works", "must hold works of the way back", "drive the system from the end to the start as well");
        }
    }

    private static double[] negative(double[] works) {
        return Arrays.stream(works).map(w -> -w).toArray();
    }

    private static double min(double[] works) {
        return Arrays.stream(works).min().getAsDouble();
    }

    private static double max(double[] works) {
        return Arrays.stream(works).max().getAsDouble();
    }
}
