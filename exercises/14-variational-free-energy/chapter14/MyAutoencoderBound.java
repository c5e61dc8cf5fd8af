package chapter14;

import thermolab.exercise.Unsolved;

public class MyAutoencoderBound implements AutoencoderBound {

    @Override
    public double vaeElbo(double[] x, double[][] w, double[] mu, double noiseVariance, double[][] v, double[] variances) {
        throw new Unsolved();
    }

    @Override
    public double[] bestVariances(double[][] w, double noiseVariance) {
        throw new Unsolved();
    }

    /** KL(N(m, d) ‖ N(0, 1)). */
    double divergence(double m, double d) {
        throw new Unsolved();
    }

    /** What the variance d of zⱼ costs the decoder. */
    double spreadCost(double[][] w, int j, double d, double noiseVariance) {
        throw new Unsolved();
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
