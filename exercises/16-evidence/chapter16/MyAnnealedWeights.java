package chapter16;

import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;
import thermolab.num.RandomStream;

public class MyAnnealedWeights implements AnnealedWeights {

    @Override
    public AisResult ais(double[] bias, double[][] coupling, double[] betas, int[][] targets, long seed) {
        throw new Unsolved();
    }

    /** The logarithm of the weight of one walker that begins at s and meets these rungs in their order. */
    double logWeight(int[] s, double[] bias, double[][] coupling, double[] betas, RandomGenerator random) {
        throw new Unsolved();
    }

    /** ln of the mean of e^log, for logarithms of any size. */
    double logMeanExp(double[] logs) {
        throw new Unsolved();
    }

    /** The rungs in the opposite order. */
    double[] reversed(double[] betas) {
        throw new Unsolved();
    }

    /** E of one state. */
    static double energy(int[] s, double[] bias, double[][] coupling) {
        double energy = 0;
        for (int i = 0; i < s.length; i++) {
            energy -= s[i] * bias[i];
            for (int j = 0; j < i; j++) {
                energy -= s[i] * s[j] * coupling[i][j];
            }
        }
        return energy;
    }

    /** Draws every unit once, in place, at β. */
    static void sweep(int[] s, double[] bias, double[][] coupling, double beta, RandomGenerator random) {
        for (int i = 0; i < s.length; i++) {
            double gain = bias[i];
            for (int j = 0; j < s.length; j++) {
                gain += coupling[i][j] * s[j];
            }
            s[i] = random.nextDouble() < 1 / (1 + Math.exp(-beta * gain)) ? 1 : 0;
        }
    }
}
