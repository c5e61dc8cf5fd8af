package example;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.DoubleWell;
import thermolab.energy.Energy;
import thermolab.sample.Chains;
import thermolab.sample.Diagnostics;
import thermolab.sample.Metropolis;
import thermolab.sample.Randomness;
import thermolab.sample.Sampler;
import thermolab.sample.Step;

/** Metropolis with hops of one coordinate, uniform between −1 and 1. */
public final class Hop implements Sampler<Energy, Chains> {

    @Override
    public Chains start(Energy energy, INDArray positions) {
        return Chains.at(energy, positions);
    }

    @Override
    public Step<Chains> step(Energy energy, double[] temperatures, Chains state, Randomness randomness) {
        INDArray places = state.positions();
        for (int c = 0; c < temperatures.length; c++) {
            int j = randomness.chain(c).nextInt(places.columns());
            places.putScalar(c, j, places.getDouble(c, j) + 2 * randomness.chain(c).nextDouble() - 1);
        }
        double[] before = state.energies();
        double[] after = Chains.at(energy, places).energies();
        double[] acceptance = new double[after.length];
        INDArray old = state.positions();
        for (int c = 0; c < after.length; c++) {
            acceptance[c] = Metropolis.acceptance(after[c] - before[c], temperatures[c]);
            if (randomness.chain(c).nextDouble() >= acceptance[c]) {
                places.getRow(c).assign(old.getRow(c));
            }
        }
        return new Step<>(Chains.at(energy, places), Diagnostics.of(Diagnostics.ACCEPTANCE, acceptance));
    }

    @Override
    public Energy example() {
        return new DoubleWell();
    }
}
