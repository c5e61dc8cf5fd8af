package thermolab.sample;

/** A state that holds more than places and energies, such as momenta, which a saved run needs to go on with the same numbers. */
public interface RememberingState extends State {

    /** What it holds besides, as numbers; a copy. */
    double[] memory();

    /** The same chains at the same places with what was saved of another's {@link #memory()}. */
    State withMemory(double[] memory);
}
