package thermolab.learn;

import thermolab.num.FastFloats;

/**
 * What a unit does with its input. The slope is written in terms of the output, which backpropagation has at hand.
 *
 * <p>Each activation also works on an array in a loop of its own, which the JIT compiler can turn into vector code.
 */
public enum Activation {

    /** a = z. */
    IDENTITY {
        @Override
        public double of(double z) {
            return z;
        }

        @Override
        public double slopeAt(double output) {
            return 1;
        }
    },

    /** a = max(z, 0), with slope 0 at z = 0. */
    RELU {
        @Override
        public double of(double z) {
            return Math.max(z, 0);
        }

        @Override
        public double slopeAt(double output) {
            return output > 0 ? 1 : 0;
        }

        @Override
        void apply(double[] z) {
            for (int i = 0; i < z.length; i++) {
                z[i] = Math.max(z[i], 0);
            }
        }

        @Override
        void timesSlope(double[] outputs, double[] into) {
            for (int i = 0; i < into.length; i++) {
                if (!(outputs[i] > 0)) {
                    into[i] = 0;
                }
            }
        }

        @Override
        void apply(float[] z, int count) {
            for (int i = 0; i < count; i++) {
                z[i] = Math.max(z[i], 0);
            }
        }

        @Override
        void timesSlope(float[] outputs, float[] into, int count) {
            for (int i = 0; i < count; i++) { // a positive float times 1e38 is 1 or more, but for the very smallest
                into[i] *= Math.min(1f, outputs[i] * 1e38f);
            }
        }
    },

    /** a = tanh z, between −1 and 1; slope 1 − a². */
    TANH {
        @Override
        public double of(double z) {
            return 1 - 2 / (Math.exp(2 * z) + 1); // within 3e-16 of tanh, and several times as fast as Math.tanh
        }

        @Override
        public double slopeAt(double output) {
            return 1 - output * output;
        }

        @Override
        void apply(double[] z) {
            for (int i = 0; i < z.length; i++) {
                z[i] = 1 - 2 / (Math.exp(2 * z[i]) + 1);
            }
        }

        @Override
        void timesSlope(double[] outputs, double[] into) {
            for (int i = 0; i < into.length; i++) {
                into[i] *= 1 - outputs[i] * outputs[i];
            }
        }

        @Override
        void apply(float[] z, int count) {
            FastFloats.tanh(z, count);
        }

        @Override
        void timesSlope(float[] outputs, float[] into, int count) {
            for (int i = 0; i < count; i++) {
                into[i] *= 1 - outputs[i] * outputs[i];
            }
        }
    },

    /** a = 1/(1 + exp(−z)), between 0 and 1; slope a(1 − a). */
    SIGMOID {
        @Override
        public double of(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        @Override
        public double slopeAt(double output) {
            return output * (1 - output);
        }

        @Override
        void apply(float[] z, int count) {
            FastFloats.sigmoid(z, count);
        }
    };

    /** The output for the input z. */
    public abstract double of(double z);

    /** da/dz where the output is a. */
    public abstract double slopeAt(double output);

    /** Replaces every z by its output. */
    void apply(double[] z) {
        for (int i = 0; i < z.length; i++) {
            z[i] = of(z[i]);
        }
    }

    /** Replaces the first {@code count} z by their outputs, in single precision. */
    void apply(float[] z, int count) {
        for (int i = 0; i < count; i++) {
            z[i] = (float) of(z[i]);
        }
    }

    /** Multiplies the first {@code count} entries by the slope at the output of the same index. */
    void timesSlope(float[] outputs, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] *= (float) slopeAt(outputs[i]);
        }
    }

    /** Multiplies every entry of {@code into} by the slope at the output of the same index. */
    void timesSlope(double[] outputs, double[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] *= slopeAt(outputs[i]);
        }
    }
}
