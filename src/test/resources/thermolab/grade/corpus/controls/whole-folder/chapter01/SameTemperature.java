package chapter01;

import thermolab.heat.Body;

/** The zeroth law as a test: would these two bodies exchange heat? */
public interface SameTemperature {

    /**
     * Whether the temperatures of two bodies differ by at most a tolerance.
     *
     * <p>Temperature alone decides, not energy or size: it is what is equal when no heat flows. With a tolerance of zero
     * this is an equivalence: a as b and b as c makes a as c. With a positive tolerance it is not, and must not pretend to
     * be one: steps within the tolerance can add up to more than it.
     *
     * @param tol the largest difference that counts as the same, in K, included; a negative one or NaN is refused with an
     *     {@code IllegalArgumentException}
     */
    boolean sameTemperature(Body a, Body b, double tol);
}
