package chapter04;

import thermolab.exercise.Unsolved;

public class MyCrossEntropy implements CrossEntropy {

    @Override
    public double crossEntropy(double[] y, double[] p) {
        throw new Unsolved();
    }

    @Override
    public double fromLogits(double[] y, double[] logits) {
        throw new Unsolved();
    }
}
