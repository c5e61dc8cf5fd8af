package chapter24;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import thermolab.exercise.Unsolved;
import thermolab.infer.BayesianLinear;
import thermolab.info.DifferentialEntropy;
import thermolab.learn.Hessian;
import thermolab.learn.SgdCovariance;
import thermolab.learn.SgdEntropyProduction;
import thermolab.num.RandomStream;

public class MyWholeRun implements WholeRun {

    @Override
    public Report run(Config config, long seed) {
        // BEGIN SOLUTION
        if (!(config.pue() >= 1) || !(config.itJoules() >= 0)) {
            throw new IllegalArgumentException("a building draws what its computers draw, and more; a meter counts upwards");
        }
        int d = config.inputs()[0].length;
        BayesianLinear model = new BayesianLinear(config.inputs(), config.targets(), config.priorPrecision(), config.noiseVariance());
        double[] best = model.posterior().mean();
        RealMatrix hessian = hessian(config);
        double[][] noise = noise(config, best).scalarMultiply(1.0 / config.batch()).getData();
        double[][] predicted = SgdCovariance.stationary(hessian.getData(), noise, config.rate());
        Steady steady = wander(config, RandomStream.of(seed));
        double energy = hessian.multiply(steady.covariance()).getTrace() / 2;
        double temperature = 2 * energy / d;
        double entropy = DifferentialEntropy.gaussian(steady.covariance().getData());
        double information = 0;
        double heat = 0;
        for (double curvature : Hessian.eigenvalues(hessian.getData())) { // ℓ's: (α + what the data add)/n
            double sharper = curvature * config.targets().length / config.priorPrecision() - 1;
            information += Math.log1p(sharper) / 2;
            heat += sharper;
        }
        double learned = model.logLikelihood(best) - model.logLikelihood(new double[d]);
        return new Report(loss(config, new double[d]), steady.loss(), temperature,
                2 * SgdCovariance.excessLoss(hessian.getData(), predicted) / d, energy, entropy, free(energy, temperature, entropy), elbo(model),
                model.logEvidence(), SgdEntropyProduction.perStep(hessian.getData(), noise, config.rate()), information, 0, heat, learned,
                config.itJoules() * config.pue(), config.itJoules() / learned);
        // END SOLUTION
    }

    /** What the steady state leaves. */
    record Steady(RealMatrix covariance, double loss) {
    }

    /** SGD from w = 0. */
    Steady wander(Config config, RandomStream random) {
        // BEGIN SOLUTION
        int n = config.inputs().length;
        int d = config.inputs()[0].length;
        double[] w = new double[d];
        double[] sum = new double[d];
        double[][] squares = new double[d][d];
        int seen = config.steps() - config.steps() / 2;
        for (int step = 0; step < config.steps(); step++) {
            double[] slope = new double[d];
            for (int b = 0; b < config.batch(); b++) {
                addSlope(config, w, random.nextInt(n), 1.0 / config.batch(), slope);
            }
            for (int j = 0; j < d; j++) {
                w[j] -= config.rate() * slope[j];
            }
            for (int j = 0; j < d && step >= config.steps() / 2; j++) {
                sum[j] += w[j] / seen;
                for (int k = 0; k < d; k++) {
                    squares[j][k] += w[j] * w[k] / seen;
                }
            }
        }
        RealMatrix mean = MatrixUtils.createColumnRealMatrix(sum);
        RealMatrix covariance = MatrixUtils.createRealMatrix(squares).subtract(mean.multiplyTransposed(mean));
        return new Steady(covariance, loss(config, sum) + hessian(config).multiply(covariance).getTrace() / 2); // ℓ is quadratic
        // END SOLUTION
    }

    /** Adds a share of the slope of one row's (y − x·w)²/2s² + α‖w‖²/2n. */
    void addSlope(Config config, double[] w, int row, double share, double[] slope) {
        // BEGIN SOLUTION
        double[] x = config.inputs()[row];
        double miss = -config.targets()[row];
        for (int j = 0; j < w.length; j++) {
            miss += x[j] * w[j];
        }
        for (int j = 0; j < w.length; j++) {
            slope[j] += share * (miss * x[j] / config.noiseVariance() + config.priorPrecision() * w[j] / config.inputs().length);
        }
        // END SOLUTION
    }

    /** ℓ. */
    double loss(Config config, double[] w) {
        // BEGIN SOLUTION
        double sum = 0;
        for (int i = 0; i < config.targets().length; i++) {
            double miss = config.targets()[i];
            for (int j = 0; j < w.length; j++) {
                miss -= config.inputs()[i][j] * w[j];
            }
            sum += miss * miss / (2 * config.noiseVariance());
        }
        for (double each : w) {
            sum += config.priorPrecision() * each * each / 2;
        }
        return sum / config.targets().length;
        // END SOLUTION
    }

    /** The Hessian of ℓ. */
    RealMatrix hessian(Config config) {
        // BEGIN SOLUTION
        RealMatrix x = MatrixUtils.createRealMatrix(config.inputs());
        return x.transposeMultiply(x).scalarMultiply(1 / config.noiseVariance())
                .add(MatrixUtils.createRealIdentityMatrix(x.getColumnDimension()).scalarMultiply(config.priorPrecision()))
                .scalarMultiply(1.0 / x.getRowDimension());
        // END SOLUTION
    }

    /** Covariance of the slope of one row's share, drawn at random. */
    RealMatrix noise(Config config, double[] w) {
        // BEGIN SOLUTION
        int n = config.inputs().length;
        double[][] slopes = new double[n][w.length];
        double[] mean = new double[w.length];
        for (int i = 0; i < n; i++) {
            addSlope(config, w, i, 1, slopes[i]);
            for (int j = 0; j < w.length; j++) {
                mean[j] += slopes[i][j] / n;
            }
        }
        for (double[] slope : slopes) {
            for (int j = 0; j < w.length; j++) {
                slope[j] -= mean[j];
            }
        }
        RealMatrix all = MatrixUtils.createRealMatrix(slopes);
        return all.transposeMultiply(all).scalarMultiply(1.0 / n);
        // END SOLUTION
    }

    /** F. */
    double free(double energy, double temperature, double entropy) {
        // BEGIN SOLUTION
        return energy - temperature * entropy;
        // END SOLUTION
    }

    /** Of the best independent weights. */
    double elbo(BayesianLinear model) {
        // BEGIN SOLUTION
        return model.bound(model.weightNoise()).elbo();
        // END SOLUTION
    }
}
