package chapter08;

import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongTanhNetwork {

    private WrongTanhNetwork() {
    }

    /** Sends the slope down as if the hidden layer were linear. */
    @Misses("counts the tanh")
    public static final class ForgetsTheSlope extends MyTanhNetwork {
        @Override
        double slopeAt(double a) {
            return 1;
        }
    }

    /** Takes the slope at the output of tanh for that at its input: 1 − tanh²(a). */
    @Misses("Nudging any parameter")
    public static final class SlopeTwice extends MyTanhNetwork {
        @Override
        double slopeAt(double a) {
            return 1 - Math.tanh(a) * Math.tanh(a);
        }
    }

    /** Bends the output too. */
    @Misses("outputs may exceed 1")
    public static final class BendsTheOutput extends MyTanhNetwork {
        @Override
        public double[][] forward(Parameters parameters, double[][] x) {
            double[][] outputs = super.forward(parameters, x);
            for (double[] row : outputs) {
                for (int k = 0; k < row.length; k++) {
                    row[k] = Math.tanh(row[k]);
                }
            }
            return outputs;
        }
    }

    /** Sums over examples where the contract has the mean: right for one example alone. */
    @Misses("means over the examples")
    public static final class Sums extends MyTanhNetwork {
        @Override
        public LossAndSlope backward(Parameters parameters, double[][] x, double[][] y) {
            LossAndSlope mean = super.backward(parameters, x, y);
            Parameters slope = mean.slope();
            for (double[] row : slope.w1()) {
                scale(row, x.length);
            }
            for (double[] row : slope.w2()) {
                scale(row, x.length);
            }
            scale(slope.b1(), x.length);
            scale(slope.b2(), x.length);
            return new LossAndSlope(x.length * mean.loss(), slope);
        }

        private static void scale(double[] values, double factor) {
            for (int i = 0; i < values.length; i++) {
                values[i] *= factor;
            }
        }
    }

    /** tanh as a quotient of exponentials, infinity over infinity for a loud unit. */
    @Misses("gives no NaN")
    public static final class Quotient extends MyTanhNetwork {
        @Override
        double[] hidden(Parameters parameters, double[] x) {
            double[] z = affine(parameters.w1(), x, parameters.b1());
            for (int j = 0; j < z.length; j++) {
                z[j] = (Math.exp(z[j]) - Math.exp(-z[j])) / (Math.exp(z[j]) + Math.exp(-z[j]));
            }
            return z;
        }
    }

    /** Takes a step while it is at it. */
    @Misses("stay as they were")
    public static final class Trains extends MyTanhNetwork {
        @Override
        public LossAndSlope backward(Parameters parameters, double[][] x, double[][] y) {
            LossAndSlope found = super.backward(parameters, x, y);
            parameters.b2()[0] -= 0.1 * found.slope().b2()[0];
            return found;
        }
    }
}
