package thermolab.learn;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.num.Require;
import thermolab.sample.LinearDiffusion;

/**
 * How far from equilibrium SGD stays after it has converged, on a quadratic loss xᵀHx/2: the entropy that its steady state
 * produces. Two numbers that must not be confused:
 *
 * <pre>
 *   dx = −H x dt + √(2D) dW,  D = (η/2) C,  one step is a time η:
 *       σ = Tr(D⁻¹ H Σ H) − Tr H           nats per unit of <i>time</i>; Σ of the diffusion                 [diffusion]
 *   x' = A x − η ξ,  A = 1 − ηH,  ξ Gaussian with covariance C:
 *       σ_step = ⟨ln P(x→x')/P(x'→x)⟩ = Tr[(η²C)⁻¹ A (ΣA − AΣ)]  nats per <i>step</i>; Σ of the steps       [step]
 * </pre>
 *
 * <p>σ_step/η → σ as η → 0. σ does not change when D is multiplied by a number: neither the batch nor the learning rate enters it.
 * In two eigendirections of H with a correlation r of the noise, σ = r²/(1 − r²) (h₁ − h₂)²/(h₁ + h₂): it takes different
 * curvatures <i>and</i> noise that does not share H's axes. Both are for Gaussian noise. Minibatches from a finite data set can take a
 * step whose exact way back does not exist, so that their own entropy production is infinite; what is computed here is that of
 * the Gaussian noise with the same covariance.
 *
 * <p>Source: [diffusion] Chaudhari and Soatto, ICLR 2018; [step] from the definition, for a Gaussian chain.
 */
public final class SgdEntropyProduction {

    private SgdEntropyProduction() {
    }

    /**
     * σ of the diffusion, nats per unit of time.                                                           [diffusion]
     *
     * @param hessian H, symmetric and positive definite, shape [d, d]
     * @param diffusion D, symmetric and positive definite, shape [d, d]; its scale does not matter
     */
    public static double rate(double[][] hessian, double[][] diffusion) {
        return diffusionOf(hessian, diffusion).entropyProduction();
    }

    /** The diffusion dx = −H x dt + √(2D) dW, for its covariance, its current and its paths. */
    public static LinearDiffusion diffusionOf(double[][] hessian, double[][] diffusion) {
        requireSymmetric(hessian);
        return LinearDiffusion.of(hessian, diffusion);
    }

    /** The diffusion that SGD is near for small η: D = (η/2) C, and one step is a time η. */
    public static LinearDiffusion limit(double[][] hessian, double[][] noise, double rate) {
        Require.positive("rate", rate, "");
        Require.rectangular("noise", noise);
        return diffusionOf(hessian, new Array2DRowRealMatrix(noise).scalarMultiply(rate / 2).getData());
    }

    /**
     * σ_step of SGD with Gaussian noise, exact at any stable η, nats per step: never below zero.                      [step]
     *
     * @param noise C of the minibatch gradient, symmetric and positive definite
     * @param rate η, with 0 < ηh < 2 for the largest eigenvalue h of H
     */
    public static double perStep(double[][] hessian, double[][] noise, double rate) {
        RealMatrix a = step(hessian, rate);
        RealMatrix lag = a.multiply(new Array2DRowRealMatrix(SgdCovariance.stationary(hessian, noise, rate)));
        RealMatrix turn = lag.transpose().subtract(lag);                                                // ΣA − AΣ
        RealMatrix q = new Array2DRowRealMatrix(noise).scalarMultiply(rate * rate);
        try {
            double sigma = new CholeskyDecomposition(q, 1e-9, 0).getSolver().solve(a.multiply(turn)).getTrace();
            return Math.max(0, Require.answer("entropy production", sigma));                                      // [step]
        } catch (MathIllegalArgumentException e) {
            throw Require.broken("noise", "singular", "must be positive definite",
                    "a direction without noise has no way back; look at the directions that have noise");
        }
    }

    /** Signed area that SGD sweeps in the plane of coordinates i and j, per step: ½ (ΣA − AΣ)_ij, exact at any stable η; see {@link
     * thermolab.sample.SignedArea}. Any noise, Gaussian or not, with this covariance. */
    public static double areaPerStep(double[][] hessian, double[][] noise, double rate, int i, int j) {
        RealMatrix a = step(hessian, rate);
        Require.index("i", i, hessian.length);
        Require.index("j", j, hessian.length);
        RealMatrix lag = new Array2DRowRealMatrix(SgdCovariance.stationary(hessian, noise, rate)).multiply(a);
        return (lag.getEntry(i, j) - lag.getEntry(j, i)) / 2;
    }

    /**
     * σ of the diffusion in two eigendirections of H: r²/(1 − r²) (h₁ − h₂)²/(h₁ + h₂), nats per unit of time.
     *
     * @param curvatureA h₁ &gt; 0
     * @param curvatureB h₂ &gt; 0
     * @param correlation r of the noise in the two directions, between −1 and 1, both excluded
     */
    public static double inPlane(double curvatureA, double curvatureB, double correlation) {
        Require.positive("curvatureA", curvatureA, "a flat direction has no stationary state");
        Require.positive("curvatureB", curvatureB, "a flat direction has no stationary state");
        if (!(Math.abs(correlation) < 1)) {
            throw Require.broken("correlation", correlation, "must be between -1 and 1, both excluded", "at ±1 the noise has one direction");
        }
        double r2 = correlation * correlation;
        double share = (curvatureA - curvatureB) / (curvatureA / 2 + curvatureB / 2) / 2;
        return Require.answer("entropy production", r2 / (1 - r2) * share * (curvatureA - curvatureB));
    }

    private static RealMatrix step(double[][] hessian, double rate) {
        int d = Require.rectangular("hessian", hessian).length;
        Require.sameLength("hessian rows", d, "hessian columns", hessian[0].length);
        Require.positive("rate", rate, "");
        return MatrixUtils.createRealIdentityMatrix(d).subtract(new Array2DRowRealMatrix(hessian).scalarMultiply(rate));
    }

    private static void requireSymmetric(double[][] hessian) {
        RealMatrix h = new Array2DRowRealMatrix(Require.rectangular("hessian", hessian));
        Require.sameLength("hessian rows", h.getRowDimension(), "hessian columns", h.getColumnDimension());
        double skew = h.subtract(h.transpose()).getFrobeniusNorm();
        if (skew > 1e-9 * h.getFrobeniusNorm()) {
            throw Require.broken("hessian", "differs from its transpose by " + skew, "must be symmetric", "second derivatives commute");
        }
    }
}
