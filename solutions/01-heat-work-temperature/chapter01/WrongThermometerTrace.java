package chapter01;

import thermolab.exercise.Misses;

/** Answers that learners give. */
public final class WrongThermometerTrace {

    private WrongThermometerTrace() {
    }

    /** Takes the last reading for the end, and the rate from the first reading. */
    @Misses("The last reading is not the end")
    public static class LastReading implements ThermometerTrace {
        @Override
        public double[] cupAndConductance(double cupCapacity, double sensorCapacity, double sensorStart, double[] times, double[] readings) {
            double end = readings[readings.length - 1];
            double rate = -Math.log((readings[0] - end) / (sensorStart - end)) / times[0];
            return new double[] {end + (end - sensorStart) * sensorCapacity / cupCapacity, rate / (1 / cupCapacity + 1 / sensorCapacity)};
        }
    }

    /** Believes what the thermometer shows in the end. */
    @Misses("the cup was warmer or colder before")
    public static class ForgetsTheSensor implements ThermometerTrace {
        @Override
        public double[] cupAndConductance(double cupCapacity, double sensorCapacity, double sensorStart, double[] times, double[] readings) {
            double[] right = new MyThermometerTrace().cupAndConductance(cupCapacity, sensorCapacity, sensorStart, times, readings);
            return new double[] {sensorStart + (right[0] - sensorStart) * cupCapacity / (cupCapacity + sensorCapacity), right[1]};
        }
    }

    /** The cup as large as a lake. */
    @Misses("Both heat capacities set the rate")
    public static class EndlessCup implements ThermometerTrace {
        @Override
        public double[] cupAndConductance(double cupCapacity, double sensorCapacity, double sensorStart, double[] times, double[] readings) {
            double[] right = new MyThermometerTrace().cupAndConductance(cupCapacity, sensorCapacity, sensorStart, times, readings);
            return new double[] {right[0], right[1] * (1 + sensorCapacity / cupCapacity)};
        }
    }

    /** Three readings at equal distances give rate and end without errors, and waste the others. */
    @Misses("all readings together")
    public static class ThreeReadings implements ThermometerTrace {
        @Override
        public double[] cupAndConductance(double cupCapacity, double sensorCapacity, double sensorStart, double[] times, double[] readings) {
            int middle = (readings.length - 1) / 2;
            double first = readings[middle] - readings[0];
            double second = readings[2 * middle] - readings[middle];
            double rate = Math.log(Math.max(1.0001, first / second)) / (times[middle] - times[0]);
            double end = sensorStart + (readings[middle] - sensorStart) / -Math.expm1(-rate * times[middle]);
            return new double[] {end + (end - sensorStart) * sensorCapacity / cupCapacity, rate / (1 / cupCapacity + 1 / sensorCapacity)};
        }
    }
}
