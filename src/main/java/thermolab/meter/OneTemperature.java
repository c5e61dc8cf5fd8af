package thermolab.meter;

/** The rule that a reading of fluctuations is at one temperature. */
final class OneTemperature {

    private OneTemperature() {
    }

    static void require(double wanted, double temperature, String what) {
        if (temperature != wanted) {
            throw new IllegalStateException(what + " needs one temperature; the run went from " + wanted + " to " + temperature
                    + "; use a meter for each temperature");
        }
    }
}
