package chapter14;

import thermolab.exercise.Unsolved;

public class MyAutoencoderBound implements AutoencoderBound {

    @Override
    public double vaeElbo(double[] x, double[][] w, double[] mu, double noiseVariance, double[][] v, double[] variances) {
        // BEGIN SOLUTION
        double[] m = new double[variances.length];
        double elbo = -0.5 * x.length * Math.log(2 * Math.PI * noiseVariance);
        for (int j = 0; j < m.length; j++) {
            for (int i = 0; i < x.length; i++) {
                m[j] += v[j][i] * (x[i] - mu[i]);
            }
            elbo -= divergence(m[j], variances[j]) + spreadCost(w, j, variances[j], noiseVariance);
        }
        for (int i = 0; i < x.length; i++) {
            double off = x[i] - mu[i];
            for (int j = 0; j < m.length; j++) {
                off -= w[i][j] * m[j];
            }
            elbo -= off * off / (2 * noiseVariance);
        }
        return elbo;
        // END SOLUTION
    }

    @Override
    public double[] bestVariances(double[][] w, double noiseVariance) {
        // BEGIN SOLUTION
        double[] best = new double[w[0].length];
        for (int j = 0; j < best.length; j++) {
            best[j] = noiseVariance / (noiseVariance + squaredLength(w, j));
        }
        return best;
        // END SOLUTION
    }

    /** KL(N(m, d) ‖ N(0, 1)). */
    double divergence(double m, double d) {
        // BEGIN SOLUTION
        return 0.5 * (m * m + d - 1 - Math.log(d));
        // END SOLUTION
    }

    /** What the variance d of zⱼ costs the decoder. */
    double spreadCost(double[][] w, int j, double d, double noiseVariance) {
        // BEGIN SOLUTION
        return d * squaredLength(w, j) / (2 * noiseVariance);
        // END SOLUTION
    }

    /** Σᵢ Wᵢⱼ². */
    double squaredLength(double[][] w, int j) {
        double sum = 0;
        for (double[] row : w) {
            sum += row[j] * row[j];
        }
        return sum;
    }
}
