package thermolab.sample;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * Solving A x = b by waiting: coupled oscillators, or capacitors and resistors, in a bath. Their mean is the solution.
 *
 * <pre>
 *   dx = −(A x − b) dt + √(2T) dW,   energy ½ xᵀA x − bᵀx                                           [motion]
 *   stationary: Gaussian, mean A⁻¹b, covariance T A⁻¹; forgets its start in 1/λ_min(A)               [mean]
 *   Euler's steps: mean A⁻¹b as well, covariance T (A (I − A dt/2))⁻¹, stable for dt &lt; 2/λ_max       [steps]
 *   mean over a long time t: variance 2T (A⁻²)_ii / t, with either                                 [average]
 * </pre>
 *
 * <p>Each bit of the answer costs four times the time, or a quarter of the temperature: an analog computer's price. The covariance comes for
 * free and is an inverse. Source: Aifer and others, <i>Thermodynamic linear algebra</i>, arXiv:2308.05660 (2023).
 */
public final class ThermodynamicSolver {

    private static final double SYMMETRY = 1e-9; // relative
    private static final long MOST_NUMBERS = 50_000_000L;
    private static final int BLOCKS = 50;

    private final RealMatrix a;
    private final RealMatrix inverse;
    private final double[] b;
    private final double[] solution;
    private final double[] eigenvalues;
    private final double temperature;

    private ThermodynamicSolver(RealMatrix a, double[] b, double temperature) {
        this.a = a;
        this.b = b;
        this.temperature = temperature;
        eigenvalues = new EigenDecompositionSymmetric(a).getEigenvalues();
        Arrays.sort(eigenvalues);
        inverse = finite(new CholeskyDecomposition(a, SYMMETRY, 0).getSolver().getInverse());
        solution = Require.finite("solution", inverse.operate(b), "A is too near to singular");
    }

    /**
     * @param a A, shape [d, d], symmetric, all eigenvalues above zero
     * @param b shape [d]
     * @param temperature T > 0, in the unit of energy
     */
    public static ThermodynamicSolver of(double[][] a, double[] b, double temperature) {
        Require.rectangular("a", a);
        Require.sameLength("rows of a", a.length, "columns of a", a[0].length);
        Require.sameLength("rows of a", a.length, "b", b.length);
        for (int i = 0; i < a.length; i++) {
            Require.finite("a[" + i + "]", a[i], "");
        }
        Require.finite("b", b, "");
        Require.positive("temperature", temperature, "did you pass beta?");
        RealMatrix matrix = MatrixUtils.createRealMatrix(a);
        if (!(matrix.subtract(matrix.transpose()).getNorm1() <= SYMMETRY * matrix.getNorm1())) {
            throw Require.broken("a", Arrays.deepToString(a), "must be symmetric", "solve AᵀA x = Aᵀb where it is not");
        }
        try {
            return new ThermodynamicSolver(matrix.add(matrix.transpose()).scalarMultiply(0.5), b.clone(), temperature);
        } catch (MathRuntimeException e) {
            throw Require.broken("a", Arrays.deepToString(a), "must be positive definite", "else nothing holds x together");
        }
    }

    /** A⁻¹ b, by Cholesky's decomposition.                                                         [mean] */
    public double[] solution() {
        return solution.clone();
    }

    /** T A⁻¹, the stationary covariance in continuous time.                                           [mean] */
    public double[][] covariance() {
        return finite(inverse.scalarMultiply(temperature)).getData();
    }

    /** T (A (I − A dt/2))⁻¹, the stationary covariance of Euler's steps; dt above zero and stable.         [steps] */
    public double[][] covarianceOfSteps(double dt) {
        requireStable(dt);
        RealMatrix narrowed = MatrixUtils.createRealIdentityMatrix(b.length).subtract(a.scalarMultiply(dt / 2));
        try {
            return finite(MatrixUtils.inverse(a.multiply(narrowed)).scalarMultiply(temperature)).getData();
        } catch (MathRuntimeException e) {
            throw Require.broken("dt", dt, "must be further below 2/λ_max = " + longestStep(), "the covariance grows without end there");
        }
    }

    /** 1/λ_min: the slowest direction forgets its start by a factor e in it.                            [mean] */
    public double relaxationTime() {
        return 1 / eigenvalues[0];
    }

    /** 2/λ_max: at this dt and above Euler's steps run away.                                          [steps] */
    public double longestStep() {
        return 2 / eigenvalues[eigenvalues.length - 1];
    }

    /** √(2T (A⁻²)_ii/t), the standard error of each coordinate's mean over a time t well above 1/λ_min.      [average] */
    public double[] errorAfter(double time) {
        Require.positive("time", time, "");
        double[] errors = new double[b.length];
        for (int i = 0; i < errors.length; i++) {
            double norm = inverse.getRowVector(i).getNorm();
            errors[i] = Require.answer("error", Math.sqrt(2 * temperature / time) * norm);
        }
        return errors;
    }

    /** The time after which the mean of each coordinate has a standard error of at most ε > 0.             [average] */
    public double timeFor(double error) {
        Require.positive("error", error, "");
        double largest = Arrays.stream(errorAfter(1)).max().orElse(0);
        return Require.answer("time", largest / error * (largest / error));
    }

    /**
     * Euler's steps from x = 0.                                                                   [motion]
     *
     * @param dt the step, stable
     * @param steps how many, at least 1
     * @return shape [steps + 1, d], the start first
     */
    public double[][] path(double dt, int steps, RandomGenerator random) {
        requireStable(dt);
        Require.atLeast("steps", steps, 1, "");
        if ((long) steps * b.length > MOST_NUMBERS) {
            throw Require.broken("steps", steps, "must make at most " + MOST_NUMBERS + " numbers with " + b.length + " coordinates", "");
        }
        double kick = Math.sqrt(2 * temperature * dt);
        double[][] rows = a.getData();
        double[][] path = new double[steps + 1][b.length];
        for (int k = 0; k < steps; k++) {
            for (int i = 0; i < b.length; i++) {
                double pull = b[i];
                for (int j = 0; j < b.length; j++) {
                    pull -= rows[i][j] * path[k][j];
                }
                path[k + 1][i] = path[k][i] + dt * pull + kick * random.nextGaussian();
            }
        }
        return path;
    }

    /**
     * The solution as it is read off: the mean of Euler's steps, without those of the first ten relaxation times, with errors from
     * 50 blocks. They are honest where a block lasts many relaxation times.
     *
     * @param steps that are averaged, at least 50
     */
    public Estimate[] solve(double dt, int steps, RandomGenerator random) {
        requireStable(dt);
        Require.atLeast("steps", steps, BLOCKS, "there are " + BLOCKS + " blocks");
        double waiting = Math.ceil(10 * relaxationTime() / dt);
        if (!(waiting < MOST_NUMBERS)) {
            throw Require.broken("dt", dt, "must be above " + 10 * relaxationTime() / MOST_NUMBERS, "or ten relaxation times take too many steps");
        }
        double[][] path = path(dt, Math.addExact(steps, (int) waiting), random);
        Estimate[] means = new Estimate[b.length];
        for (int i = 0; i < means.length; i++) {
            int coordinate = i;
            means[i] = Estimate.ofBlocks(Arrays.stream(path, (int) waiting + 1, path.length).mapToDouble(x -> x[coordinate]).toArray(), BLOCKS);
        }
        return means;
    }

    private void requireStable(double dt) {
        if (!(Require.positive("dt", dt, "") < longestStep())) {
            throw Require.broken("dt", dt, "must be below 2/λ_max = " + longestStep(), "longer steps of Euler's method run away");
        }
    }

    private static RealMatrix finite(RealMatrix m) {
        for (double[] row : m.getData()) {
            for (double x : row) {
                if (!Double.isFinite(x)) {
                    throw new ArithmeticException("the inverse of A is beyond what a double holds; choose units in which A is nearer to 1");
                }
            }
        }
        return m;
    }
}
