package chapter23;

import thermolab.exercise.Withholds;

/** An Ising chain without a field, endless, of which every second spin is summed over. */
@Withholds({"energy.Decimation", "energy.Duality", "energy.HiddenSpin", "energy.MigdalKadanoff"})
public interface ChainStep {

    /**
     * The coupling between the spins that are left, to a relative error of 1e-12 wherever the answer is a double of ordinary size: also
     * where it is 1e-300, and where the chain is very cold.
     *
     * @param coupling K = J/T between neighbours, of any sign, from 1e-150 to 1e6 in size, or zero
     */
    double decimate(double coupling);
}
