package thermolab.sample;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SemiDefinitePositiveCholeskyDecomposition;
import thermolab.num.Require;

/**
 * Motion in a linear field of force with noise, dx = −A x dt + √(2D) dW: its Gaussian steady state, its currents and what they cost.
 *
 * <pre>
 *   A C + C Aᵀ = 2 D                                       stationary covariance C                       [Lyapunov]
 *   v(x) = −R x,   R = A − D C⁻¹                           mean velocity of those at x                   [residual]
 *   σ = ⟨vᵀ D⁻¹ v⟩ = Tr(Rᵀ D⁻¹ R C) = Tr(D⁻¹ A C Aᵀ) − Tr A   nats per unit of time                      [sigma]
 *   L_ij = ½⟨x_i dx_j − x_j dx_i⟩/dt = ½ (A C − C Aᵀ)_ij   signed area swept in the plane (i, j)          [area]
 * </pre>
 *
 * <p>All x are taken to be even under reversal of time (positions, weights; no velocities). R, L and σ are zero together: equilibrium,
 * where A C = C Aᵀ. σ needs a D of full rank, the rest does not. Assumes A stable: every eigenvalue has a positive real part.
 * Cost about 30 d³. Source: Gardiner, <i>Stochastic Methods</i> (4th ed.), section 4.5.6; Seifert, Rep. Prog. Phys. 75 (2012), section 2.
 */
public final class LinearDiffusion {

    private static final double SYMMETRY = 1e-9; // relative
    private static final long MOST_NUMBERS = 50_000_000L;

    private final RealMatrix drift;
    private final RealMatrix diffusion;
    private final RealMatrix covariance;

    private LinearDiffusion(RealMatrix drift, RealMatrix diffusion) {
        this.drift = drift;
        this.diffusion = diffusion;
        covariance = Lyapunov.solve(drift, diffusion.scalarMultiply(2));
    }

    /**
     * @param drift A, shape [d, d], each eigenvalue with a positive real part
     * @param diffusion D, shape [d, d], symmetric, without negative eigenvalues
     */
    public static LinearDiffusion of(double[][] drift, double[][] diffusion) {
        RealMatrix a = square("drift", drift, drift.length);
        RealMatrix d = square("diffusion", diffusion, drift.length);
        if (d.subtract(d.transpose()).getFrobeniusNorm() > SYMMETRY * d.getFrobeniusNorm()) {
            throw Require.broken("diffusion", Arrays.deepToString(diffusion), "must be symmetric", "it is half a covariance per unit of time");
        }
        root("diffusion", d);
        Lyapunov.requireStable(drift);
        return new LinearDiffusion(a, d.add(d.transpose()).scalarMultiply(0.5));
    }

    /** d. */
    public int dimension() {
        return drift.getRowDimension();
    }

    /** A copy of A. */
    public double[][] drift() {
        return drift.getData();
    }

    /** A copy of D. */
    public double[][] diffusion() {
        return diffusion.getData();
    }

    /** C, the stationary covariance.                                                                        [Lyapunov] */
    public double[][] covariance() {
        return covariance.getData();
    }

    /** R = A − D C⁻¹, the part of the drift that does not hold the cloud together but turns it; zero in equilibrium. [residual] */
    public double[][] driftResidual() {
        return residual().getData();
    }

    /** Mean velocity v(x) = −R x of those who are at x in the steady state.                                   [residual] */
    public double[] velocity(double... x) {
        Require.sameLength("x", x.length, "dimension", dimension());
        return residual().scalarMultiply(-1).operate(Require.finite("x", x, ""));
    }

    /** L, antisymmetric: the signed area that x sweeps in each plane per unit of time, anticlockwise counted above zero. [area] */
    public double[][] areaRates() {
        RealMatrix ac = drift.multiply(covariance);
        return finite("area rates", ac.subtract(ac.transpose()).scalarMultiply(0.5)).getData();
    }

    /** σ from the current, Tr(Rᵀ D⁻¹ R C): never below zero. Nats per unit of time; D must have full rank.         [sigma] */
    public double entropyProduction() {
        RealMatrix r = residual();
        double sigma = r.transposeMultiply(overDiffusion(r)).multiply(covariance).getTrace();
        return Math.max(0, Require.answer("entropy production", sigma));
    }

    /** The same σ from the drift, Tr(D⁻¹ A C Aᵀ) − Tr A: a difference, so that little is left of its digits near equilibrium. [sigma] */
    public double entropyProductionFromDrift() {
        RealMatrix aca = drift.multiply(covariance).multiplyTransposed(drift);
        return Require.answer("entropy production", overDiffusion(aca).getTrace() - drift.getTrace());
    }

    /** D⁻¹ v(x) = −D⁻¹ R x, the force that keeps the current going, in nats per unit of x: σ is the mean of force ∘ dx over dt. */
    public double[] force(double... x) {
        return finite("force", overDiffusion(new Array2DRowRealMatrix(velocity(x)))).getColumn(0);
    }

    /**
     * A path in the steady state at times 0, dt, 2 dt, …, without an error of the time step: x(t + dt) is Gaussian with mean
     * exp(−A dt) x(t) and covariance C − exp(−A dt) C exp(−A dt)ᵀ.
     *
     * @param dt the time between points, above zero
     * @param steps how many, at least 1
     * @return shape [steps + 1, d]
     */
    public double[][] path(double dt, int steps, RandomGenerator random) {
        Require.positive("dt", dt, "");
        Require.atLeast("steps", steps, 1, "");
        int d = dimension();
        if ((long) steps * d > MOST_NUMBERS) {
            throw Require.broken("steps", steps, "must make at most " + MOST_NUMBERS + " numbers with " + d + " coordinates", "");
        }
        if (!(drift.getFrobeniusNorm() * dt < Double.MAX_VALUE)) {
            throw Require.broken("dt", dt, "must be so short that drift times dt is finite", "");
        }
        RealMatrix keep = finite("exp(-A dt)", MatrixUtils.matrixExponential(drift.scalarMultiply(-dt)));
        RealMatrix kick = root("noise of a step", covariance.subtract(keep.multiply(covariance).multiplyTransposed(keep)));
        double[][] path = new double[steps + 1][];
        path[0] = root("covariance", covariance).operate(gaussians(d, random));
        for (int k = 0; k < steps; k++) {
            path[k + 1] = new ArrayRealVector(keep.operate(path[k]), false).add(
                    new ArrayRealVector(kick.operate(gaussians(d, random)), false)).toArray();
        }
        return path;
    }

    private static double[] gaussians(int d, RandomGenerator random) {
        double[] draws = new double[d];
        Arrays.setAll(draws, i -> random.nextGaussian());
        return draws;
    }

    private RealMatrix residual() {
        try {
            RealMatrix inverse = new CholeskyDecomposition(covariance, SYMMETRY, 0).getSolver().getInverse();
            return finite("residual of the drift", drift.subtract(diffusion.multiply(inverse)));
        } catch (MathIllegalArgumentException e) {
            throw Require.broken("diffusion", "noise that does not reach every direction", "must spread x in each direction",
                    "the stationary covariance is singular");
        }
    }

    /** D⁻¹ m. */
    private RealMatrix overDiffusion(RealMatrix m) {
        try {
            return new CholeskyDecomposition(diffusion, SYMMETRY, 0).getSolver().solve(m);
        } catch (MathIllegalArgumentException e) {
            throw Require.broken("diffusion", "singular", "must be positive definite",
                    "without noise in some direction the entropy production is infinite or undefined; look at the directions that have noise");
        }
    }

    /** L with L Lᵀ = m. */
    private static RealMatrix root(String name, RealMatrix m) {
        double scale = Math.max(Double.MIN_NORMAL, m.getFrobeniusNorm());
        try {
            return new SemiDefinitePositiveCholeskyDecomposition(m.scalarMultiply(1 / scale), SYMMETRY).getL().scalarMultiply(Math.sqrt(scale));
        } catch (MathIllegalArgumentException e) {
            throw Require.broken(name, Arrays.deepToString(m.getData()), "must have no negative eigenvalue", "it is a covariance");
        }
    }

    private static RealMatrix square(String name, double[][] m, int size) {
        Require.rectangular(name, m);
        Require.sameLength("rows of " + name, m.length, "dimension", size);
        Require.sameLength("columns of " + name, m[0].length, "dimension", size);
        for (int i = 0; i < size; i++) {
            Require.finite(name + "[" + i + "]", m[i], "");
        }
        return new Array2DRowRealMatrix(m);
    }

    private static RealMatrix finite(String name, RealMatrix m) {
        for (double[] row : m.getData()) {
            for (double x : row) {
                Require.answer(name, x);
            }
        }
        return m;
    }
}
