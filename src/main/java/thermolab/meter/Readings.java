package thermolab.meter;

/** The rule that what is measured is a number. */
final class Readings {

    private Readings() {
    }

    /** Refuses a step's readings with a NaN; the message names the step and the chain. */
    static void refuseNaN(long number, double[] readings) {
        for (int c = 0; c < readings.length; c++) {
            if (Double.isNaN(readings[c])) {
                throw new ArithmeticException("step " + number + ": the quantity is NaN at chain " + c);
            }
        }
    }
}
