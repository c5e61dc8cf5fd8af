package thermolab.capstone;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.info.DifferentialEntropy;
import thermolab.info.Gaussians;
import thermolab.learn.Examples;
import thermolab.learn.Losses;
import thermolab.learn.MoonsNetwork;
import thermolab.learn.SgdCovariance;
import thermolab.learn.SgdEntropyProduction;
import thermolab.learn.SgdNoise;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

/** SGD about the minimum of a network, watched along the steepest directions of its valley. */
final class Wandering {

    private static final int BLOCKS = 20;
    private static final int PLACES = 400;

    private Wandering() {
    }

    static CapstoneReport.Cloud about(MoonsNetwork moons, double[] minimum, CapstoneConfig config, RandomStream random) {
        int k = config.directions();
        double[][] hessian = moons.hessian(minimum);
        RealMatrix noise = MatrixUtils.createRealMatrix(moons.noise(minimum)).scalarMultiply(1.0 / config.steadyBatch());
        EigenDecompositionSymmetric modes = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(hessian)); // steepest first
        RealMatrix axes = modes.getVT().getSubMatrix(0, k - 1, 0, minimum.length - 1);
        double[] h = Arrays.copyOf(modes.getEigenvalues(), k);
        double[] predicted = Arrays.copyOf(SgdCovariance.temperatures(hessian,
                SgdCovariance.stationary(hessian, noise.getData(), config.steadyRate())), k);
        double[][] trace = trace(moons, minimum, axes, config, random);
        Estimate[] temperatures = new Estimate[k];
        for (int i = 0; i < k; i++) {
            temperatures[i] = SgdNoise.estimateTemperature(trace[i], h[i], BLOCKS);
        }
        double[][] covariance = covariance(trace);
        Estimate t = temperature(trace, h);
        double energy = 0;
        double gibbs = 0;
        double[][] gibbsCovariance = new double[k][k];
        for (int i = 0; i < k; i++) {
            energy += h[i] * covariance[i][i] / 2;
            gibbs -= t.value() / 2 * Math.log(2 * Math.PI * t.value() / h[i]);
            gibbsCovariance[i][i] = t.value() / h[i];
        }
        double entropy = DifferentialEntropy.gaussian(covariance);
        double[][] inAxes = axes.multiply(noise).multiplyTransposed(axes).getData();
        return new CapstoneReport.Cloud(minimum, h, temperatures, predicted, t, mean(predicted), energy, entropy,
                energy - t.value() * entropy, gibbs, Gaussians.kl(new double[k], covariance, new double[k], gibbsCovariance),
                SgdEntropyProduction.perStep(MatrixUtils.createRealDiagonalMatrix(h).getData(), symmetric(inAxes), config.steadyRate()),
                places(trace));
    }

    /** Coordinates along the axes after each step, without the first tenth, less their means: shape [axes, steps]. */
    private static double[][] trace(MoonsNetwork moons, double[] minimum, RealMatrix axes, CapstoneConfig config, RandomStream random) {
        Examples all = moons.training();
        double[] w = minimum.clone();
        double[] away = new double[w.length];
        int skipped = config.steadySteps() / 10;
        double[][] trace = new double[axes.getRowDimension()][config.steadySteps() - skipped];
        double[][] rows = axes.getData();
        double[][] x = new double[config.steadyBatch()][];
        double[][] y = new double[config.steadyBatch()][];
        for (int step = 0; step < config.steadySteps(); step++) {
            if (Thread.interrupted()) {
                throw new CancellationException("the run was interrupted while it wandered");
            }
            for (int i = 0; i < x.length; i++) {
                int example = random.nextInt(all.size());
                x[i] = all.inputs()[example];
                y[i] = all.targets()[example];
            }
            double[] slope = moons.net().backward(w, x, y, Losses.crossEntropy()).gradient();
            moons.penalty().addSlope(w, slope);
            for (int j = 0; j < w.length; j++) {
                w[j] -= config.steadyRate() * slope[j];
                away[j] = w[j] - minimum[j];
            }
            for (int i = 0; i < rows.length && step >= skipped; i++) {
                for (int j = 0; j < w.length; j++) {
                    trace[i][step - skipped] += rows[i][j] * away[j];
                }
            }
        }
        for (double[] each : trace) {
            double mean = mean(each);
            for (int s = 0; s < each.length; s++) {
                each[s] -= mean;
            }
        }
        return trace;
    }

    private static double[][] covariance(double[][] trace) {
        RealMatrix all = MatrixUtils.createRealMatrix(trace);
        return symmetric(all.multiplyTransposed(all).scalarMultiply(1.0 / trace[0].length).getData());
    }

    private static Estimate temperature(double[][] trace, double[] h) {
        double[] each = new double[trace[0].length];
        for (int i = 0; i < h.length; i++) {
            for (int s = 0; s < each.length; s++) {
                each[s] += h[i] * trace[i][s] * trace[i][s] / h.length;
            }
        }
        double mean = mean(each);                       // of all steps, as the covariance is; blocks leave a remainder out
        return new Estimate(mean, Estimate.ofBlocks(each, BLOCKS).standardError());
    }

    private static double[][] places(double[][] trace) {
        double[][] places = new double[PLACES][];
        for (int p = 0; p < PLACES; p++) {
            int step = (int) ((long) p * trace[0].length / PLACES);
            places[p] = new double[] {trace[0][step], trace[1][step]};
        }
        return places;
    }

    private static double[][] symmetric(double[][] m) {
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < i; j++) {
                m[i][j] = m[j][i] = (m[i][j] + m[j][i]) / 2;
            }
        }
        return m;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
