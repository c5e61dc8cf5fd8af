package chapter08;

import thermolab.exercise.Unsolved;

public class MyTanhNetwork implements TanhNetwork {

    @Override
    public double[][] forward(Parameters parameters, double[][] x) {
        // BEGIN SOLUTION
        double[][] outputs = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            outputs[i] = affine(parameters.w2(), hidden(parameters, x[i]), parameters.b2());
        }
        return outputs;
        // END SOLUTION
    }

    @Override
    public LossAndSlope backward(Parameters parameters, double[][] x, double[][] y) {
        // BEGIN SOLUTION
        int units = parameters.w1().length;
        int outputs = parameters.w2().length;
        double[][] w1 = new double[units][x[0].length];
        double[] b1 = new double[units];
        double[][] w2 = new double[outputs][units];
        double[] b2 = new double[outputs];
        double loss = 0;
        double share = 1.0 / (x.length * outputs);
        for (int i = 0; i < x.length; i++) {
            double[] a = hidden(parameters, x[i]);
            double[] o = affine(parameters.w2(), a, parameters.b2());
            double[] passedDown = new double[units]; // ∂L/∂a
            for (int k = 0; k < outputs; k++) {
                double miss = o[k] - y[i][k];
                loss += share * miss * miss;
                double delta = 2 * share * miss;
                b2[k] += delta;
                for (int j = 0; j < units; j++) {
                    w2[k][j] += delta * a[j];
                    passedDown[j] += delta * parameters.w2()[k][j];
                }
            }
            for (int j = 0; j < units; j++) {
                double delta = passedDown[j] * slopeAt(a[j]);
                b1[j] += delta;
                for (int c = 0; c < x[i].length; c++) {
                    w1[j][c] += delta * x[i][c];
                }
            }
        }
        return new LossAndSlope(loss, new Parameters(w1, b1, w2, b2));
        // END SOLUTION
    }

    /** tanh(W₁x + b₁) for one example. */
    double[] hidden(Parameters parameters, double[] x) {
        // BEGIN SOLUTION
        double[] a = affine(parameters.w1(), x, parameters.b1());
        for (int j = 0; j < a.length; j++) {
            a[j] = Math.tanh(a[j]);
        }
        return a;
        // END SOLUTION
    }

    /** The slope of tanh where its value is a. */
    double slopeAt(double a) {
        // BEGIN SOLUTION
        return 1 - a * a;
        // END SOLUTION
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
