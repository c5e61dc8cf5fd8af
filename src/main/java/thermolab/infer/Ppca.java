package thermolab.infer;

import java.util.random.RandomGenerator;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import thermolab.num.Require;

/**
 * Probabilistic principal components: a linear decoder with noise, of which the likelihood and the posterior are known exactly.
 *
 * <pre>
 *   z ~ N(0, I_k),   x | z ~ N(Wz + μ, σ²I_d),   so   x ~ N(μ, C),  C = WWᵀ + σ²I                     [likelihood]
 *   p(z | x) = N(M⁻¹Wᵀ(x − μ), σ²M⁻¹),   M = WᵀW + σ²I                                              [posterior]
 *   most likely: μ = x̄, σ² = mean of the d − k smallest eigenvalues λ of the covariance, wⱼ = √(λⱼ − σ²) uⱼ   [fit]
 * </pre>
 *
 * <p>W is known only up to a rotation of z. In nats. Source: Tipping and Bishop, J. R. Stat. Soc. B 61, 611 (1999); Bishop, <i>PRML</i>
 * (2006), section 12.2.
 *
 * @param weights W, shape [d][k], 1 ≤ k ≤ d
 * @param offset μ, shape [d]
 * @param noiseVariance σ² &gt; 0, a variance
 */
public record Ppca(double[][] weights, double[] offset, double noiseVariance) {

    public Ppca {
        Require.rectangular("weights", weights);
        Require.sameLength("rows of weights", weights.length, "offset", offset.length);
        if (weights[0].length > weights.length) {
            throw Require.broken("columns of weights", weights[0].length, "must be at most the rows, " + weights.length,
                    "z has no more directions than x");
        }
        for (int i = 0; i < weights.length; i++) {
            Require.finite("weights row " + i, weights[i], "");
        }
        Require.finite("offset", offset, "");
        Require.positive("noiseVariance", noiseVariance, "without noise, points off the plane have no density");
        weights = new Array2DRowRealMatrix(weights).getData();
        offset = offset.clone();
    }

    /** The most likely W, μ and σ² for these rows, k &lt; d components, in closed form. */
    public static Ppca fit(double[][] x, int k) {
        Require.rectangular("x", x);
        int d = x[0].length;
        if (k < 1 || k >= d) {
            throw Require.broken("k", k, "must be from 1 to " + (d - 1), "the noise needs a direction of its own");
        }
        Require.atLeast("rows of x", x.length, 2, "one point has no spread");
        double[] mean = mean(x);
        EigenDecompositionSymmetric modes = modes(scatter(x, mean));
        double noise = 0;
        for (int j = k; j < d; j++) {
            noise += modes.getEigenvalue(j) / (d - k);
        }
        if (!(noise > 1e-14 * Math.abs(modes.getEigenvalue(0)))) {
            throw Require.broken("variance beside the first " + k + " directions", noise, "must be positive",
                    "the rows lie in a plane of " + k + " dimensions: take fewer components or more rows");
        }
        double[][] weights = new double[d][k];
        for (int j = 0; j < k; j++) {
            double size = Math.sqrt(Math.max(0, modes.getEigenvalue(j) - noise));
            for (int i = 0; i < d; i++) {
                weights[i][j] = size * modes.getEigenvector(j).getEntry(i);                              // [fit]
            }
        }
        return new Ppca(weights, mean, noise);
    }

    /** W, a copy. */
    @Override
    public double[][] weights() {
        return new Array2DRowRealMatrix(weights).getData();
    }

    /** μ, a copy. */
    @Override
    public double[] offset() {
        return offset.clone();
    }

    /** The law of x. */
    public GaussianBelief marginal() {
        RealMatrix w = w();
        RealMatrix c = w.multiplyTransposed(w).add(MatrixUtils.createRealIdentityMatrix(offset.length).scalarMultiply(noiseVariance));
        return new GaussianBelief(offset, c.getData());                                                  // [likelihood]
    }

    /** ln p(x) of one point, exact. */
    public double logLikelihood(double[] x) {
        return logDensity(x, new SingularValueDecomposition(w()));
    }

    /** Mean of ln p(x) over rows, exact. */
    public double meanLogLikelihood(double[][] x) {
        Require.rectangular("x", x);
        SingularValueDecomposition svd = new SingularValueDecomposition(w());
        double sum = 0;
        for (double[] row : x) {
            sum += logDensity(row, svd) / x.length;
        }
        return sum;
    }

    /** ln N(x; μ, C) along the singular directions of W, so that no digits are lost where W is large beside the noise. */
    private double logDensity(double[] x, SingularValueDecomposition svd) {
        double[] rest = shifted(x);
        double[] sizes = svd.getSingularValues();
        double sum = offset.length * Math.log(2 * Math.PI) + (offset.length - sizes.length) * Math.log(noiseVariance);
        for (int j = 0; j < sizes.length; j++) {
            RealVector direction = svd.getU().getColumnVector(j);
            double along = direction.dotProduct(new ArrayRealVector(rest, false));
            double variance = sizes[j] * sizes[j] + noiseVariance;
            sum += Math.log(variance) + along / variance * along;
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= along * direction.getEntry(i);
            }
        }
        for (double off : rest) {
            sum += off / noiseVariance * off;
        }
        return Require.answer("log-likelihood", -sum / 2);
    }

    /** x − μ. */
    double[] shifted(double[] x) {
        Require.sameLength("x", x.length, "offset", offset.length);
        double[] shift = Require.finite("x", x, "").clone();
        for (int i = 0; i < shift.length; i++) {
            shift[i] -= offset[i];
        }
        return shift;
    }

    /** p(z | x), exact; its covariance is the same for each x. */
    public GaussianBelief posterior(double[] x) {
        double[] shift = shifted(x);
        double[][] inverse = GaussianBelief.inverse("M", m());
        RealMatrix map = new Array2DRowRealMatrix(inverse).multiply(w().transpose());
        return new GaussianBelief(map.operate(shift),
                new Array2DRowRealMatrix(inverse).scalarMultiply(noiseVariance).getData());               // [posterior]
    }

    /** The same model with its hidden plane turned by an orthogonal matrix R, shape [k][k]: W becomes WR, and p(x) stays. */
    public Ppca turned(double[][] rotation) {
        RealMatrix r = new Array2DRowRealMatrix(Require.rectangular("rotation", rotation));
        Require.sameLength("rows of rotation", rotation.length, "columns of weights", weights[0].length);
        double off = r.transposeMultiply(r).subtract(MatrixUtils.createRealIdentityMatrix(rotation[0].length)).getNorm1();
        if (!(off < 1e-9)) {
            throw Require.broken("rotation", "R'R − I = " + off, "must be orthogonal", "");
        }
        return new Ppca(w().multiply(r).getData(), offset, noiseVariance);
    }

    /** One draw of x. */
    public double[] draw(RandomGenerator random) {
        double[] z = new double[weights[0].length];
        for (int j = 0; j < z.length; j++) {
            z[j] = random.nextGaussian();
        }
        double[] x = w().operate(z);
        for (int i = 0; i < x.length; i++) {
            x[i] += offset[i] + Math.sqrt(noiseVariance) * random.nextGaussian();
        }
        return x;
    }

    /** M = WᵀW + σ²I. */
    double[][] m() {
        RealMatrix w = w();
        return w.transposeMultiply(w)
                .add(MatrixUtils.createRealIdentityMatrix(weights[0].length).scalarMultiply(noiseVariance)).getData();
    }

    RealMatrix w() {
        return new Array2DRowRealMatrix(weights);
    }

    private static EigenDecompositionSymmetric modes(double[][] covariance) {
        try {
            return new EigenDecompositionSymmetric(new Array2DRowRealMatrix(covariance));
        } catch (MathRuntimeException stalled) {
            throw new ArithmeticException("the principal components of x were not found; choose units in which the columns are nearer in size");
        }
    }

    static double[] mean(double[][] x) {
        double[] mean = new double[x[0].length];
        for (int i = 0; i < x.length; i++) {
            Require.finite("x row " + i, x[i], "");
            for (int j = 0; j < mean.length; j++) {
                mean[j] += x[i][j] / x.length;
            }
        }
        return mean;
    }

    /** Covariance of the rows about a point, divided by n. */
    static double[][] scatter(double[][] x, double[] about) {
        double[][] scatter = new double[about.length][about.length];
        for (double[] row : x) {
            for (int i = 0; i < about.length; i++) {
                for (int j = 0; j < about.length; j++) {
                    scatter[i][j] += (row[i] - about[i]) * (row[j] - about[j]) / x.length;
                }
            }
        }
        for (double[] row : scatter) {
            Require.finite("covariance of x", row, "choose units in which x is nearer to 1");
        }
        return scatter;
    }
}
