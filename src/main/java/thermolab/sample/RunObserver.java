package thermolab.sample;

import thermolab.num.Require;

/** Reads a run as it goes by and keeps what it wants; nothing else of the run is kept. */
@FunctionalInterface
public interface RunObserver {

    /**
     * Called after each step.
     *
     * @param number how many steps the run has made, 1 after the first
     * @param temperatures T of each chain during the step; not to be changed
     * @param step where the chains stand now, and what the step says about itself
     */
    void observe(long number, double[] temperatures, Step<?> step);

    /** This observer, but only at steps whose number is a multiple of {@code interval}. */
    default RunObserver every(int interval) {
        Require.atLeast("interval", interval, 1, "");
        return (number, temperatures, step) -> {
            if (number % interval == 0) {
                observe(number, temperatures, step);
            }
        };
    }
}
