package chapter23;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Withholds;

/** A coupling that a step of renormalisation leaves as it is, and what its neighbours do. */
@Withholds({"energy.FixedPoint", "energy.MigdalKadanoff", "energy.NiemeijerVanLeeuwen"})
public interface FixedCoupling {

    /**
     * What was found.
     *
     * @param coupling the fixed point, to 1e-9
     * @param eigenvalue by what a small distance from it is multiplied in a step, to a relative 1e-5
     * @param nu exponent of the correlation length at it, to a relative 1e-4; NaN where no length diverges, as nearby couplings come nearer or
     *        change sides
     */
    record Found(double coupling, double eigenvalue, double nu) {
    }

    /**
     * Looks for the only fixed point between two couplings.
     *
     * @param map one step: the new coupling of the old; smooth, and defined from low to high; at most 1000 calls, please
     * @param low where the interval begins
     * @param high where it ends, above low; neither end is a fixed point
     * @param b how many old spacings make a new one, above 1
     * @throws IllegalArgumentException where the map moves both ends to the same side, so that there need be no fixed point
     */
    Found find(DoubleUnaryOperator map, double low, double high, double b);
}
