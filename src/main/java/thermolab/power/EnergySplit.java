package thermolab.power;

import thermolab.num.Require;

/**
 * Where the joules of one example go.
 *
 * @param arithmeticJoules multiplications and additions
 * @param weightJoules reading the weights
 * @param activationJoules reading and writing what passes between layers
 */
public record EnergySplit(double arithmeticJoules, double weightJoules, double activationJoules) {

    public EnergySplit {
        Require.nonNegative("arithmeticJoules", arithmeticJoules, "");
        Require.nonNegative("weightJoules", weightJoules, "");
        Require.nonNegative("activationJoules", activationJoules, "");
    }

    /** All together in J. */
    public double joules() {
        return arithmeticJoules + weightJoules + activationJoules;
    }

    /** Share of reading and writing in it, from 0 to 1; 0 where nothing is used. */
    public double memoryShare() {
        return joules() == 0 ? 0 : 1 - arithmeticJoules / Require.positive("joules", joules(), "");
    }
}
