package chapter09;

import java.util.List;

/**
 * The claim: "Cool the eight states ten times more slowly, and ten times fewer runs miss the deepest valley." The mended claim: ten times the
 * time takes off a share of the misses that is far from nine tenths, and lowers the temperature of freezing by less each time. Argue for the
 * mended one.
 *
 * <pre>
 *   A  A quench stops where every single move leads up.
 *   B  So the temperature at which it freezes is set by e^(d/T) ≈ time, and 1/T grows only as the logarithm of the time.
 *   C  Metropolis' rule needs the difference of two energies only, and no sum over all states.
 *   D  To leave a valley of depth d at temperature T takes of the order of e^(d/T) steps.
 *   E  With q = 0.999 instead of 0.99 the cooling obeys Hajek's condition.
 *   F  A bath that cools in fewer steps than an escape takes leaves the shares of the valleys as they are: they freeze.
 *   G  A slower cooling freezes at a higher temperature, since it has more time to do so.
 *   H  So the share that misses, which is Boltzmann's at the freezing temperature, falls by a modest factor for ten times the time.
 * </pre>
 */
public interface SlowCooling {

    /** The letters of the reasons that carry the argument, each after what it follows from; what is false or beside the point is left out. */
    List<String> reasons();
}
