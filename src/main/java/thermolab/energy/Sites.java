package thermolab.energy;

/**
 * An energy of finitely many states whose change on moving one unit is cheap: the plain-Java face of a discrete energy, for
 * samplers that move one unit at a time. Units hold the index of their level, one byte each.
 */
public interface Sites extends Enumerable {

    /** The energy of one state, as {@link Energy#of} would give it. */
    double energy(byte[] state);

    /**
     * What each level of one unit would cost, given the rest: E up to a constant that is the same for all levels of the
     * unit.
     *
     * @param state level indices, one for each unit; not changed
     * @param into one entry for each level, overwritten
     */
    void levelEnergies(byte[] state, int unit, double[] into);
}
