package chapter02;

import thermolab.exercise.Withholds;

/** Bodies brought to one temperature: what contact wastes, and what engines could have gained. */
@Withholds({"heat.Mixing", "heat.TwoBodies", "heat.HeatNetwork"})
public interface MixBodies {

    /**
     * What comes out.
     *
     * @param finalTemperature after contact, in K
     * @param entropyChange made by contact, in J/K
     * @param maxWork that reversible engines between the bodies could have done instead, in J
     */
    record Mixing(double finalTemperature, double entropyChange, double maxWork) {
    }

    /**
     * Two stories that begin alike. In the first the bodies are put in contact, with nothing else around, until they have one
     * temperature. In the second engines run between them, as reversibly as one likes and returning to their own state, until
     * they have one temperature: not the same one, since energy has left as work. Heat capacities do not change with
     * temperature. Closed forms, exact up to rounding.
     *
     * @param m masses, in kg, positive, shape [n]
     * @param c specific heats, in J/(kg K), positive, shape [n]
     * @param t temperatures, in K, positive, shape [n]
     */
    Mixing mixBodies(double[] m, double[] c, double[] t);
}
