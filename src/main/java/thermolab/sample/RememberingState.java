package thermolab.sample;

/** A state that holds more than places and energies, such as momenta, without which a saved run goes on differently. */
public interface RememberingState extends State {

    /** What it holds besides, as numbers; a copy. */
    double[] memory();

    /** The same chains at the same places with what was saved of another's {@link #memory()}. */
    State withMemory(double[] memory);
}
