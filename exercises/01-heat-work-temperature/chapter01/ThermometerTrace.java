package chapter01;

/** What a thermometer was dipped into, from what it showed: the cup as it was before, and the contact between the two. */
public interface ThermometerTrace {

    /**
     * The temperature of the cup before the contact, in K, and the conductance of the contact, in W/K, in this order.
     *
     * <p>At time 0 the sensor, of known temperature, is dipped into a cup; from then on the two exchange heat with each other
     * and with nothing else. Each reading is the temperature of the <em>sensor</em> plus an error of measurement, which is
     * independent from reading to reading, Gaussian, with mean zero and the same standard deviation for all. The trace may
     * end before it is flat. The tests allow what the errors of the readings allow, and no more; without errors 0.001 K and a
     * thousandth of the conductance.
     *
     * @param cupCapacity heat capacity of the cup, in J/K, positive
     * @param sensorCapacity heat capacity of the sensor, in J/K, positive; not always small beside the cup's
     * @param sensorStart temperature of the sensor at time 0, in K, exact
     * @param times of the readings, in s, rising, all positive, at least ten; the trace lasts between one and ten times the
     *     time constant of the exchange
     * @param readings in K, one for each time
     */
    double[] cupAndConductance(double cupCapacity, double sensorCapacity, double sensorStart, double[] times, double[] readings);
}
