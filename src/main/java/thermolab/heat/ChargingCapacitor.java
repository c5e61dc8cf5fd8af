package thermolab.heat;

import thermolab.num.Require;

/**
 * A capacitor that is charged through a resistor from a constant voltage: the smallest model of a logic gate that switches.
 *
 * <p>q(t) = C V (1 − e^(−t/RC)). In the end the supply has given C V²; half of it is stored and half has become heat,
 * whatever the resistance. Discharging to ground turns the stored half into heat as well, so nothing is left over that
 * could be called the work of computing. Source: Weste and Harris, <i>CMOS VLSI Design</i>, 4th ed. (2011), section 5.2.
 *
 * @param resistance R, in ohm
 * @param capacitance C, in farad
 * @param voltage V of the supply, in volt
 */
public record ChargingCapacitor(double resistance, double capacitance, double voltage) {

    public ChargingCapacitor {
        Require.positive("resistance", resistance, "in ohm");
        Require.positive("capacitance", capacitance, "in farad");
        Require.finite("voltage", voltage, "in volt");
        Require.positive("resistance times capacitance", resistance * capacitance, "it is the time constant, in seconds");
    }

    /** Electrical work that the supply has done until {@code time} seconds, in J: V q(t). */
    public double supplied(double time) {
        return capacitance * voltage * voltage * charged(time);
    }

    /** Energy in the field of the capacitor, in J: q²/2C. */
    public double stored(double time) {
        double charged = charged(time);
        return capacitance * voltage * voltage / 2 * charged * charged;
    }

    /** Heat made in the resistor, in J: (C V²/2)(1 − e^(−2t/RC)). */
    public double dissipated(double time) {
        return -capacitance * voltage * voltage / 2 * Math.expm1(-2 * timeConstants(time));
    }

    private double charged(double time) {
        return -Math.expm1(-timeConstants(time));
    }

    private double timeConstants(double time) {
        if (!(time >= 0)) {
            throw Require.broken("time", time, "must be zero or positive", "in seconds");
        }
        return time / (resistance * capacitance);
    }
}
