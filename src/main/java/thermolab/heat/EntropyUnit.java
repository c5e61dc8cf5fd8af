package thermolab.heat;

import thermolab.num.Constants;
import thermolab.num.Require;

/**
 * The units in which one quantity, entropy, is counted by engineers of information and engineers of heat.
 *
 * <p>1 nat = k_B = 1.380649e-23 J/K and 1 bit = ln 2 nats. An entropy becomes an energy only at a temperature:
 * {@link #energyAt} gives T·S, which for one bit is k_B T ln 2.
 */
public enum EntropyUnit {

    /** The entropy of a fair coin. */
    BIT(Math.log(2)),
    /** The unit that goes with natural logarithms. */
    NAT(1),
    /** The unit of Clausius: heat over temperature. */
    JOULE_PER_KELVIN(1 / Constants.BOLTZMANN),
    /** The same for a mole of systems. */
    JOULE_PER_MOLE_KELVIN(1 / Constants.GAS);

    private final double nats;

    EntropyUnit(double nats) {
        this.nats = nats;
    }

    /** The same entropy counted in another unit. A molar entropy is that of one system when counted in bits or nats. */
    public double convert(double amount, EntropyUnit to) {
        return Require.finite("amount", amount, "") * nats / to.nats;
    }

    /** T·S in J: the heat that carries this entropy at a temperature in K. */
    public double energyAt(double amount, double kelvin) {
        return convert(amount, JOULE_PER_KELVIN) * Require.positive("temperature in kelvin", kelvin, "");
    }
}
