package thermolab.infer;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.num.Eigenvalues;
import thermolab.num.Require;

/**
 * Tracking a hidden state by its prediction errors: xₜ₊₁ = A xₜ + N(0, Q), yₜ = H xₜ + N(0, R).
 *
 * <p>Predict: m ← A m, P ← A P Aᵀ + Q. Correct: K = P Hᵀ(H P Hᵀ + R)⁻¹, m ← m + K(y − H m), P ← (I − K H)P. The corrected mean is the bottom
 * of the free energy ½(y − Hx)ᵀR⁻¹(y − Hx) + ½(x − m)ᵀP⁻¹(x − m): one fixed point of {@link PredictiveCoding} per observation
 * ({@link #asPredictiveCoding}). P does not depend on what is seen and, where the state can be seen, tends to the fixed point of
 * Riccati's equation P = A(P − K H P)Aᵀ + Q. Variances have the unit of the state squared. Cost: d³ a step. Source: Kalman (1960); Anderson and
 * Moore, <i>Optimal Filtering</i> (1979), chapter 4.
 *
 * @param transition A, shape [d][d]
 * @param processNoise Q, symmetric and positive semidefinite, [d][d]
 * @param observation H, [n][d]
 * @param observationNoise R, symmetric and positive definite, [n][n]
 */
public record KalmanFilter(double[][] transition, double[][] processNoise, double[][] observation, double[][] observationNoise) {

    private static final double ROUNDING = 1e-9; // relative, of a noise that is symmetric and has no negative eigenvalue

    /**
     * What is believed of the state.
     *
     * @param mean m, length d
     * @param covariance P, [d][d]
     */
    public record State(double[] mean, double[][] covariance) {

        public State {
            Require.rectangular("covariance", covariance);
            Require.sameLength("mean", Require.finite("mean", mean, "").length, "rows of covariance", covariance.length);
            Require.sameLength("rows of covariance", covariance.length, "columns of covariance", covariance[0].length);
            for (double[] row : covariance) {
                Require.finite("covariance", row, "");
            }
            mean = mean.clone();
            covariance = PrecisionMatrix.copy(covariance);
        }
    }

    public KalmanFilter {
        int d = square("transition", transition);
        Require.sameLength("rows of transition", d, "rows of processNoise", square("processNoise", processNoise));
        Require.rectangular("observation", observation);
        Require.sameLength("columns of observation", observation[0].length, "rows of transition", d);
        for (int i = 0; i < d; i++) {
            Require.nonNegative("processNoise[" + i + "][" + i + "]", processNoise[i][i], "");
        }
        double largest = Layers.largest(processNoise);
        double skew = Layers.distance(processNoise, new Array2DRowRealMatrix(processNoise).transpose().getData());
        double least = Arrays.stream(Eigenvalues.of(processNoise)[0]).min().orElse(0);
        if (!(skew <= ROUNDING * largest && least >= -ROUNDING * largest)) {
            throw Require.broken("processNoise", Arrays.deepToString(processNoise), "must be symmetric, without negative eigenvalues", "it is a covariance");
        }
        Require.sameLength("rows of observation", observation.length, "rows of observationNoise",
                PrecisionMatrix.of("observationNoise", observationNoise).size());
        transition = PrecisionMatrix.copy(transition);
        processNoise = PrecisionMatrix.copy(processNoise);
        observation = PrecisionMatrix.copy(observation);
        observationNoise = PrecisionMatrix.copy(observationNoise);
    }

    /** One state that is seen directly: A = [a], H = [1]. */
    public static KalmanFilter scalar(double a, double processVariance, double observationVariance) {
        return new KalmanFilter(new double[][] {{a}}, new double[][] {{processVariance}}, new double[][] {{1}},
                new double[][] {{observationVariance}});
    }

    /**
     * The steady gain K = P/(P + R) of one state seen directly, with P the positive root of P² + P[(1 − a²)R − Q] − QR = 0, Riccati's
     * equation; between 0 and 1. Without process noise it is 0 for |a| ≤ 1, and 1 − 1/a² for a state that runs away.
     *
     * @param a factor of the state per step
     * @param processVariance Q, zero or more
     * @param observationVariance R, zero or more; not both zero
     */
    public static double steadyGain(double a, double processVariance, double observationVariance) {
        double p = steadyVariance(a, processVariance, observationVariance);
        return p == 0 ? 0 : Math.min(1, 1 / (1 + observationVariance / p));
    }

    /** P before the observation, in the steady state of one state seen directly; parameters as in {@link #steadyGain}. */
    public static double steadyVariance(double a, double processVariance, double observationVariance) {
        Require.finite("a", a, "");
        double q = Require.nonNegative("processVariance", processVariance, "");
        double r = Require.nonNegative("observationVariance", observationVariance, "");
        if (q == 0 && r == 0) {
            throw Require.broken("processVariance and observationVariance", 0, "must not both be zero", "no noise, nothing to weigh");
        }
        double half = (q + (a - 1) * (a + 1) * r) / 2;
        double root = Math.hypot(half, Math.sqrt(q) * Math.sqrt(r));
        double p = half >= 0 ? half + root : Math.sqrt(q) * (Math.sqrt(q) / (root - half) * r);                    // [riccati]
        return Require.finite("steady variance", p, "choose units in which the variances are nearer to 1");
    }

    /** The variance after the observation, P − K P = K R, in the steady state; parameters as in {@link #steadyGain}. */
    public static double steadyVarianceAfter(double a, double processVariance, double observationVariance) {
        return steadyGain(a, processVariance, observationVariance) * observationVariance;
    }

    /** m and P one step later, before the next observation. */
    public State predict(State now) {
        Require.sameLength("mean", now.mean().length, "rows of transition", transition.length);
        RealMatrix a = new Array2DRowRealMatrix(transition);
        double[][] p = a.multiply(new Array2DRowRealMatrix(now.covariance())).multiply(a.transpose())
                .add(new Array2DRowRealMatrix(processNoise)).getData();
        return new State(PrecisionMatrix.times(transition, now.mean()), symmetric(p));
    }

    /** K = P Hᵀ(H P Hᵀ + R)⁻¹ for the covariance before the observation, shape [d][n]. */
    public double[][] gain(double[][] covariance) {
        Require.sameLength("rows of covariance", square("covariance", covariance), "rows of transition", transition.length);
        RealMatrix h = new Array2DRowRealMatrix(observation);
        RealMatrix across = new Array2DRowRealMatrix(covariance).multiply(h.transpose());
        double[][] spread = h.multiply(across).add(new Array2DRowRealMatrix(observationNoise)).getData();
        double[][] inverse = PrecisionMatrix.of("covariance of the observation", symmetric(spread)).matrix();
        return across.multiply(new Array2DRowRealMatrix(inverse)).getData();
    }

    /** What is believed once y was seen. @param y the observation, length n */
    public State correct(State predicted, double[] y) {
        Require.sameLength("y", Require.finite("y", y, "").length, "rows of observation", observation.length);
        double[][] k = gain(predicted.covariance());
        double[] error = Layers.minus(y, PrecisionMatrix.times(observation, predicted.mean()));
        double[] mean = PrecisionMatrix.times(k, error);
        for (int i = 0; i < mean.length; i++) {
            mean[i] += predicted.mean()[i];                                                                       // [correct]
        }
        RealMatrix gain = new Array2DRowRealMatrix(k);
        RealMatrix kept = MatrixUtils.createRealIdentityMatrix(mean.length).subtract(gain.multiply(new Array2DRowRealMatrix(observation)));
        RealMatrix p = kept.multiply(new Array2DRowRealMatrix(predicted.covariance())).multiply(kept.transpose())
                .add(gain.multiply(new Array2DRowRealMatrix(observationNoise)).multiply(gain.transpose())); // Joseph's form: cancels nothing
        return new State(mean, symmetric(p.getData()));
    }

    /**
     * The fixed point of Riccati's equation: P before each observation in the long run, from a start without certainty; refused where P
     * grows without end.
     */
    public double[][] steadyCovariance() {
        RealMatrix h = new Array2DRowRealMatrix(observation);
        RealMatrix seen = new Array2DRowRealMatrix(PrecisionMatrix.of("observationNoise", observationNoise).matrix());
        double[][] p = Riccati.fixedPoint(new Array2DRowRealMatrix(transition), new Array2DRowRealMatrix(processNoise),
                h.transposeMultiply(seen).multiply(h));
        if (p.length == 0) {
            throw Require.broken("transition", transition.length + " by " + transition.length, "must let the covariance settle", "is the state seen at all?");
        }
        return p;
    }

    /** One correction as predictive coding: its fixed point at y is the corrected mean. The covariance must be positive definite. */
    public PredictiveCoding asPredictiveCoding(State predicted) {
        return PredictiveCoding.of(observation, observationNoise, predicted.mean(), predicted.covariance());
    }

    private static int square(String name, double[][] matrix) {
        Require.rectangular(name, matrix);
        Require.sameLength("rows of " + name, matrix.length, "columns of " + name, matrix[0].length);
        for (double[] row : matrix) {
            Require.finite(name, row, "");
        }
        return matrix.length;
    }

    private static double[][] symmetric(double[][] p) {
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < i; j++) {
                p[i][j] = (p[i][j] + p[j][i]) / 2;
                p[j][i] = p[i][j];
            }
        }
        return p;
    }
}
