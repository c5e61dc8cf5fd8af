package chapter21;

import thermolab.exercise.Withholds;

/** A chip on a heat sink in air, driven by a power that changes in steps. */
@Withholds({"power.ChipOnSink", "power.LumpedRack", "heat.HeatNetwork", "heat.TwoBodies"})
public interface RackTemperature {

    /**
     * Temperatures of chip and sink. The chip gets the power and gives heat to the sink alone; the sink gives it on to the air. Absolute
     * error below 1e-9 K at any time, also long after the last step and where the two bodies differ by a factor of a million: no time steps.
     *
     * @param chipToSink thermal resistance from chip to sink in K/W
     * @param chipCapacity heat capacity of the chip in J/K
     * @param sinkToAir thermal resistance from sink to air in K/W
     * @param sinkCapacity heat capacity of the sink in J/K
     * @param air its temperature, which is also that of chip and sink at time 0
     * @param from when each power begins in s, the first at 0, ascending, at least one
     * @param watts the powers, as many; the last one lasts
     * @param seconds when temperatures are asked for, 0 or more, in any order
     * @return {chip, sink} at each time asked for
     */
    double[][] temperatures(double chipToSink, double chipCapacity, double sinkToAir, double sinkCapacity, double air, double[] from,
            double[] watts, double[] seconds);
}
