package chapter16;

import java.util.random.RandomGenerator;
import thermolab.exercise.Unsolved;
import thermolab.num.RandomStream;

public class MyAnnealedWeights implements AnnealedWeights {

    @Override
    public AisResult ais(double[] bias, double[][] coupling, double[] betas, int[][] targets, long seed) {
        // BEGIN SOLUTION
            RandomGenerator random = RandomStream.of(seed);
        int n = bias.length;
        double[] up = new double[targets.length];
        double sumUp = 0;
        double sumDown = 0;
        for (int c = 0; c < targets.length; c++) {
            int[] s = new int[n];
            for (int i = 0; i < n; i++) {
                s[i] = random.nextInt(2);
            }
            up[c] = logWeight(s, bias, coupling, betas, random);
            sumUp += up[c];
            sumDown += logWeight(targets[c].clone(), bias, coupling, reversed(betas), random);
        }
        double logZ0 = n * Math.log(2);
        return new AisResult(logZ0 + logMeanExp(up), logZ0 + sumUp / up.length, logZ0 - sumDown / up.length);
        // END SOLUTION
    }

    /** The logarithm of the weight of one walker that begins at s and meets these rungs in their order. */
    double logWeight(int[] s, double[] bias, double[][] coupling, double[] betas, RandomGenerator random) {
        // BEGIN SOLUTION
        double logWeight = 0;
        for (int k = 1; k < betas.length; k++) {
            logWeight -= (betas[k] - betas[k - 1]) * energy(s, bias, coupling);
            if (k + 1 < betas.length) {
                sweep(s, bias, coupling, betas[k], random);
            }
        }
        return logWeight;
        // END SOLUTION
    }

    /** ln of the mean of e^log, for logarithms of any size. */
    double logMeanExp(double[] logs) {
        // BEGIN SOLUTION
        double largest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            largest = Math.max(largest, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - largest);
        }
        return largest + Math.log(sum / logs.length);
        // END SOLUTION
    }

    /** The rungs in the opposite order. */
    double[] reversed(double[] betas) {
        // BEGIN SOLUTION
        double[] back = new double[betas.length];
        for (int k = 0; k < back.length; k++) {
            back[k] = betas[betas.length - 1 - k];
        }
        return back;
        // END SOLUTION
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
