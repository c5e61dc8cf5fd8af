package chapter08;

import thermolab.exercise.Unsolved;

public class MyTanhNetwork implements TanhNetwork {

    @Override
    public double[][] forward(Parameters parameters, double[][] x) {
        throw new Unsolved();
    }

    @Override
    public LossAndSlope backward(Parameters parameters, double[][] x, double[][] y) {
        throw new Unsolved();
    }

    /** tanh(W₁x + b₁) for one example. */
    double[] hidden(Parameters parameters, double[] x) {
        throw new Unsolved();
    }

    /** The slope of tanh where its value is a. */
    double slopeAt(double a) {
        throw new Unsolved();
    }

    /** Wx + b. */
    double[] affine(double[][] w, double[] x, double[] b) {
        double[] z = b.clone();
        for (int j = 0; j < z.length; j++) {
            for (int c = 0; c < x.length; c++) {
                z[j] += w[j][c] * x[c];
            }
        }
        return z;
    }
}
