package thermolab.energy;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Named;

/**
 * What a state costs. At temperature T a state is visited in proportion to exp(−E/T), so lower is likelier.
 *
 * <p>A lambda is a full energy: {@code Energy bowl = x -> x.mul(x).sum(1);} What an energy can do besides is said by
 * further interfaces: {@link Gradient} (which way is downhill), {@link Enumerable} (finitely many states: exact sums),
 * {@link Conditionals} (blocks of units to be drawn at once), {@link Sites} (one unit at a time, fast), {@link Clusters}.
 *
 * <p>Energies have no unit (k_B = 1). The contract that each energy keeps is {@link EnergyContract}.
 */
@FunctionalInterface
public interface Energy extends Named {

    /**
     * The energy of each state of a batch.
     *
     * @param states shape [chains, dimension], one state a row; not changed
     * @return shape [chains]; row i depends on row i alone
     */
    INDArray of(INDArray states);
}
