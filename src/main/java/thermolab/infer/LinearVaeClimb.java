package thermolab.infer;

import java.util.random.RandomGenerator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import thermolab.learn.Optimiser;
import thermolab.num.Require;

/**
 * A climb of a linear autoencoder on the mean ELBO. With S the rows' covariance and A = I − WV:
 *
 * <pre>
 *   ∂/∂W = (A S Vᵀ − W D)/σ²,   ∂/∂V = Wᵀ A S/σ² − V S
 *   ∂/∂ln Dⱼ = ½ [1 − Dⱼ − Dⱼ (WᵀW)ⱼⱼ/σ²],   ∂/∂ln σ² = −d/2 + [tr(A S Aᵀ) + Σ Dⱼ (WᵀW)ⱼⱼ]/2σ²        [slopes]
 * </pre>
 *
 * @param model where the climb ended
 * @param elbos mean ELBO before each step, nats per point
 */
public record LinearVaeClimb(LinearVae model, double[] elbos) {

    private static final double START = 0.1;

    public LinearVaeClimb {
        elbos = elbos.clone();
    }

    /** A copy. */
    @Override
    public double[] elbos() {
        return elbos.clone();
    }

    static LinearVaeClimb of(double[][] x, int k, int steps, Optimiser optimiser, RandomGenerator random) {
        double[] mean = Ppca.mean(x);
        RealMatrix s = new Array2DRowRealMatrix(Ppca.scatter(x, mean));
        int d = mean.length;
        double[] flat = new double[2 * d * k + k + 1];
        double scale = Math.sqrt(Require.positive("mean variance of the columns", s.getTrace() / d, "rows that are all alike have no axes"));
        for (int i = 0; i < 2 * d * k; i++) {
            flat[i] = START * random.nextGaussian() * (i < d * k ? scale : 1 / scale);
        }
        flat[flat.length - 1] = 2 * Math.log(scale);
        Optimiser.Memory memory = optimiser.start(flat.length);
        double[] elbos = new double[steps];
        double[] downhill = new double[flat.length];
        for (int step = 0; step < steps; step++) {
            elbos[step] = slopes(flat, s, d, k, downhill);
            memory.step(flat, downhill, 1);
        }
        double[] variances = new double[k];
        for (int j = 0; j < k; j++) {
            variances[j] = Math.exp(flat[2 * d * k + j]);
        }
        Ppca decoder = new Ppca(matrix(flat, 0, d, k).getData(), mean, Math.exp(flat[flat.length - 1]));
        return new LinearVaeClimb(new LinearVae(decoder, matrix(flat, d * k, k, d).getData(), variances), elbos);
    }

    /** The mean ELBO; minus its slopes are written into {@code downhill}. */
    private static double slopes(double[] flat, RealMatrix s, int d, int k, double[] downhill) {
        RealMatrix w = matrix(flat, 0, d, k);
        RealMatrix v = matrix(flat, d * k, k, d);
        double noise = Math.exp(flat[flat.length - 1]);
        RealMatrix a = w.multiply(v).scalarMultiply(-1);
        for (int i = 0; i < d; i++) {
            a.addToEntry(i, i, 1);
        }
        RealMatrix vs = v.multiply(s);
        RealMatrix as = s.subtract(w.multiply(vs));
        RealMatrix forW = as.multiplyTransposed(v);
        RealMatrix forV = w.transposeMultiply(as).scalarMultiply(1 / noise).subtract(vs);
        double squares = 0;
        for (int i = 0; i < d; i++) {
            squares += as.getRowVector(i).dotProduct(a.getRowVector(i));
        }
        double elbo = -0.5 * d * Math.log(2 * Math.PI * noise);
        for (int j = 0; j < k; j++) {
            double variance = Math.exp(flat[2 * d * k + j]);
            double length = w.getColumnVector(j).dotProduct(w.getColumnVector(j));
            squares += variance * length;
            elbo += 0.5 * (1 + Math.log(variance) - variance - vs.getRowVector(j).dotProduct(v.getRowVector(j)));
            downhill[2 * d * k + j] = -0.5 * (1 - variance - variance * length / noise);
            for (int i = 0; i < d; i++) {
                downhill[i * k + j] = -(forW.getEntry(i, j) - w.getEntry(i, j) * variance) / noise;
                downhill[d * k + j * d + i] = -forV.getEntry(j, i);                                          // [slopes]
            }
        }
        downhill[flat.length - 1] = d / 2.0 - squares / (2 * noise);
        return elbo - squares / (2 * noise);
    }

    private static RealMatrix matrix(double[] flat, int from, int rows, int columns) {
        double[][] matrix = new double[rows][columns];
        for (int i = 0; i < rows * columns; i++) {
            matrix[i / columns][i % columns] = flat[from + i];
        }
        return new Array2DRowRealMatrix(matrix, false);
    }
}
