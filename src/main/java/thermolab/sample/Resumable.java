package thermolab.sample;

import thermolab.num.Named;

/**
 * An observer whose readings are saved with a run and go on with it: {@code run.save(file, meter)}, and later {@code
 * run.resume(file, meter)} with a new one that is made in the same way.
 */
public interface Resumable extends RunObserver, Named {

    /** All that has been read so far, as numbers; a copy. */
    double[] memory();

    /**
     * Takes over what another of the same kind and settings had read, in place of what this one has.
     *
     * @param memory as {@link #memory()} gave it; an IllegalArgumentException where it is of other settings
     */
    void resume(double[] memory);
}
