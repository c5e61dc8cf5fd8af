package chapter11;

import thermolab.exercise.Unsolved;

public class MyEntropyPenalty implements EntropyPenalty {

    @Override
    public Loss entropyRegularised(double[] logits, int label, double lambda) {
        // BEGIN SOLUTION
        double[] logP = logSoftmax(logits);
        double entropy = 0;
        for (double l : logP) {
            entropy -= Math.exp(l) * l;
        }
        double[] gradient = new double[logits.length];
        for (int i = 0; i < gradient.length; i++) {
            double p = Math.exp(logP[i]);
            gradient[i] = p - (i == label ? 1 : 0) + lambda * p * (logP[i] + entropy);
        }
        return new Loss(-logP[label] - lambda * entropy, gradient);
        // END SOLUTION
    }

    /** ln pᵢ = zᵢ − ln Σ exp(zⱼ), finite for logits of any size. */
    double[] logSoftmax(double[] logits) {
        // BEGIN SOLUTION
        double largest = Double.NEGATIVE_INFINITY;
        for (double z : logits) {
            largest = Math.max(largest, z);
        }
        double sum = 0;
        for (double z : logits) {
            sum += Math.exp(z - largest); // at most 1: no overflow
        }
        double[] logP = new double[logits.length];
        for (int i = 0; i < logP.length; i++) {
            logP[i] = logits[i] - largest - Math.log(sum);
        }
        return logP;
        // END SOLUTION
    }
}
