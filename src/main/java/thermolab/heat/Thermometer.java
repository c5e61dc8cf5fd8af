package thermolab.heat;

/**
 * A small body that is put in contact with a larger one and reports its <i>own</i> temperature: the zeroth law at work.
 *
 * <p>After contact both are at T_f = (C_b T_b + C_m T_m)/(C_b + C_m), so the reading is off by
 * (T_m − T_b)·C_m/(C_b + C_m): a thermometer disturbs what it reads, and is good when its heat capacity is small.
 *
 * @param sensor the thermometer's own body before the contact
 */
public record Thermometer(Body sensor) {

    /**
     * A reading and its price.
     *
     * @param temperature what the thermometer shows, in K
     * @param body the body that was read, after the contact
     * @param thermometer the thermometer after the contact
     */
    public record Reading(double temperature, Body body, Thermometer thermometer) {
    }

    /** Waits until thermometer and body agree. */
    public Reading read(Body body) {
        double share = sensor.heatCapacity() / (sensor.heatCapacity() + body.heatCapacity());
        double common = body.temperature() + share * (sensor.temperature() - body.temperature());
        return new Reading(common, body.at(common), new Thermometer(sensor.at(common)));
    }
}
