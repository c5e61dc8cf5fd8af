package thermolab.meter;

/** The rule that readings which are put together belong to one temperature. */
final class OneTemperature {

    private OneTemperature() {
    }

    /** All chains of a step at one temperature, which may change from step to step. */
    static void ofChains(double[] temperatures, String what) {
        for (double temperature : temperatures) {
            require(temperatures[0], temperature, what);
        }
    }

    static void require(double wanted, double temperature, String what) {
        if (temperature != wanted) {
            throw new IllegalStateException(what + " needs one temperature; here are " + wanted + " and " + temperature
                    + "; use a meter for each temperature");
        }
    }
}
