package chapter19;

import thermolab.exercise.Withholds;

/** A capacitor that is charged through a resistor by a supply whose voltage rises evenly from zero, and then stays. */
@Withholds({"compute.ChargingRamp", "compute.NoisyGate", "heat.ChargingCapacitor", "num.Differences"})
public interface RampHeat {

    /**
     * All the heat in the resistor, from the start of the ramp until the capacitor is full, in J. Exact to twelve digits for any ramp, from a million
     * times faster than the wire's own time constant to a million million times slower.
     *
     * @param capacitance in farad, above zero
     * @param voltage of the supply at the end, in volt
     * @param resistance in ohm, above zero
     * @param duration of the ramp in seconds, zero or more; zero is a switch
     */
    double rampEnergy(double capacitance, double voltage, double resistance, double duration);
}
