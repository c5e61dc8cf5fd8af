package thermolab.info;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import thermolab.num.Require;

/**
 * The bottleneck of Gaussian variables in closed form: T = A X + noise of variance 1, one direction after the other as β rises.
 *
 * <pre>
 *   direction i is silent until β ρᵢ² = 1                            [threshold]
 *   I(X;T) = Σ ½ ln((β − 1) ρᵢ² / (1 − ρᵢ²))  over the open ones      [compression]
 *   I(T;Y) = Σ ½ ln((1 − 1/β) / (1 − ρᵢ²))                            [relevance]
 *   one direction: I(T;Y) = −½ ln(1 − ρ² (1 − e^(−2 I(X;T))))         [curve]
 * </pre>
 *
 * <p>The ρᵢ are the canonical correlations, singular values of Σₓ^(−½) Σₓᵧ Σᵧ^(−½). In nats, for L = I(X;T) − β I(T;Y). The noise of T
 * is part of the answer: without it a continuous T would keep infinitely many nats of X.
 *
 * <p>Source: Chechik, Globerson, Tishby and Weiss, <i>Information bottleneck for Gaussian variables</i>, JMLR 6 (2005).
 */
public final class GaussianBottleneck {

    private static final double MOST_BETA = 1e12;

    private final double[] correlations; // ρᵢ, largest first
    private final double[][] directions; // rows vᵢ: vᵢ x has variance 1 and correlation ρᵢ with its partner

    private GaussianBottleneck(double[] correlations, double[][] directions) {
        this.correlations = correlations;
        this.directions = directions;
    }

    /** Of two numbers with correlation ρ, strictly between −1 and 1, each of variance 1. */
    public static GaussianBottleneck of(double correlation) {
        return new GaussianBottleneck(new double[] {Math.abs(requireCorrelation(correlation))}, new double[][] {{1}});
    }

    /**
     * Of two vectors.
     *
     * @param covarianceX Σₓ, symmetric positive definite, shape [n, n]
     * @param covarianceY Σᵧ, likewise, shape [m, m]
     * @param crossCovariance Σₓᵧ, shape [n, m]; with the other two it must make a positive definite whole
     */
    public static GaussianBottleneck of(double[][] covarianceX, double[][] covarianceY, double[][] crossCovariance) {
        Require.rectangular("crossCovariance", crossCovariance);
        Require.sameLength("crossCovariance rows", crossCovariance.length, "rows of covarianceX", covarianceX.length);
        Require.sameLength("crossCovariance columns", crossCovariance[0].length, "rows of covarianceY", covarianceY.length);
        for (int i = 0; i < crossCovariance.length; i++) {
            Require.finite("crossCovariance[" + i + "]", crossCovariance[i], "");
        }
        RealMatrix lowerX = Gaussians.cholesky("covarianceX", covarianceX).getL();
        RealMatrix lowerY = Gaussians.cholesky("covarianceY", covarianceY).getL();
        DecompositionSolver whitenX = new LUDecomposition(lowerX, 0).getSolver();
        RealMatrix half = whitenX.solve(new Array2DRowRealMatrix(crossCovariance));
        RealMatrix whitened = new LUDecomposition(lowerY, 0).getSolver().solve(half.transpose()).transpose();
        for (double[] row : whitened.getData()) {
            Require.finite("whitened crossCovariance", row, "do the three covariances belong together?");
        }
        SingularValueDecomposition svd = new SingularValueDecomposition(whitened);
        double[] rho = svd.getSingularValues();
        for (int i = 0; i < rho.length; i++) {
            if (!(rho[i] < 1)) {
                throw Require.broken("canonical correlation " + i, rho[i], "must be below 1", "do the three covariances belong together?");
            }
        }
        double[][] rows = whitenX.getInverse().transpose().multiply(svd.getU()).transpose().getData();
        return new GaussianBottleneck(rho, rows);
    }

    /** β_c = 1/ρ² for a correlation ρ: below it T is a constant. Infinite at ρ = 0. */
    public static double criticalBeta(double correlation) {
        requireCorrelation(correlation);
        return 1 / (correlation * correlation);
    }

    /** I(X;T) of the best T at this β, in nats. */
    public static double compression(double correlation, double beta) {
        return of(correlation).compression(beta);
    }

    /** I(T;Y) of the best T at this β, in nats. */
    public static double relevance(double correlation, double beta) {
        return of(correlation).relevance(beta);
    }

    /** The most that any T tells of Y when it keeps so many nats of X; ends at I(X;Y) where it keeps infinitely many. */
    public static double curve(double correlation, double compression) {
        requireCorrelation(correlation);
        if (!(compression >= 0)) {
            throw Require.broken("compression", compression, "must be zero or positive", "in nats; infinity is the end of the curve");
        }
        return -0.5 * Math.log1p(correlation * correlation * Math.expm1(-2 * compression));                       // [curve]
    }

    /** The canonical correlations ρᵢ, largest first. */
    public double[] correlations() {
        return correlations.clone();
    }

    /** 1/ρᵢ²: the β at which each direction opens. */
    public double[] criticalBetas() {
        return Arrays.stream(correlations).map(rho -> 1 / (rho * rho)).toArray();
    }

    /** How many directions are open at this β. */
    public int open(double beta) {
        requireBeta(beta);
        return (int) Arrays.stream(correlations).filter(rho -> beta * rho * rho > 1).count();                     // [threshold]
    }

    /** I(X;T), in nats. */
    public double compression(double beta) {
        double nats = 0;
        for (int i = 0; i < open(beta); i++) {
            double rho2 = correlations[i] * correlations[i];
            nats += 0.5 * Math.log((beta - 1) * rho2 / ((1 - correlations[i]) * (1 + correlations[i])));          // [compression]
        }
        return Math.max(0, nats);
    }

    /** I(T;Y), in nats. */
    public double relevance(double beta) {
        double nats = 0;
        for (int i = 0; i < open(beta); i++) {
            nats += 0.5 * Math.log((1 - 1 / beta) / ((1 - correlations[i]) * (1 + correlations[i])));                     // [relevance]
        }
        return Math.max(0, nats);
    }

    /** A of T = A X + noise of variance 1, shape [n, n of X]: row i has length zero until its direction opens. */
    public double[][] encoder(double beta) {
        requireBeta(beta);
        double[][] a = new double[correlations.length][];
        for (int i = 0; i < a.length; i++) {
            double rho2 = correlations[i] * correlations[i];
            double gain = Math.sqrt(Math.max(0, beta * rho2 - 1) / ((1 - correlations[i]) * (1 + correlations[i])));
            a[i] = Arrays.stream(directions[i]).map(v -> gain * v).toArray();
        }
        return a;
    }

    private static double requireCorrelation(double correlation) {
        if (!(Math.abs(correlation) < 1)) {
            throw Require.broken("correlation", correlation, "must lie strictly between -1 and 1", "at ±1 there is nothing to forget");
        }
        return correlation;
    }

    private static void requireBeta(double beta) {
        if (!(beta >= 0 && beta <= MOST_BETA)) {
            throw Require.broken("beta", beta, "must be between 0 and 1e12", "the price of a nat about Y");
        }
    }
}
