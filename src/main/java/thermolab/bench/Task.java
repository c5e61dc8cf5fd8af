package thermolab.bench;

/** Our side of a work: what a notebook would call, with its state kept from turn to turn. */
interface Task {

    /** Does the work once. */
    void run();

    /** The number that tells whether it was done right; called outside of the time. */
    double answer();

    /** How often to run before the first turn, until the JIT compiler has seen everything. */
    default int warmUp() {
        return 5;
    }
}
