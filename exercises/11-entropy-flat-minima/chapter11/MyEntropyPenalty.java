package chapter11;

import thermolab.exercise.Unsolved;

public class MyEntropyPenalty implements EntropyPenalty {

    @Override
    public Loss entropyRegularised(double[] logits, int label, double lambda) {
        throw new Unsolved();
    }

    /** ln pᵢ = zᵢ − ln Σ exp(zⱼ), finite for logits of any size. */
    double[] logSoftmax(double[] logits) {
        throw new Unsolved();
    }
}
