package example;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.DoubleWell;
import thermolab.energy.Energy;
import thermolab.sample.Chains;
import thermolab.sample.Diagnostics;
import thermolab.sample.Randomness;
import thermolab.sample.Sampler;
import thermolab.sample.Step;

/** Hops that are always accepted. */
public final class Drift implements Sampler<Energy, Chains> {

    @Override
    public Chains start(Energy energy, INDArray positions) {
        return Chains.at(energy, positions);
    }

    @Override
    public Step<Chains> step(Energy energy, double[] temperatures, Chains state, Randomness randomness) {
        INDArray places = state.positions();
        for (int c = 0; c < temperatures.length; c++) {
            places.putScalar(c, 0, places.getDouble(c, 0) + 2 * randomness.chain(c).nextDouble() - 1);
        }
        return new Step<>(Chains.at(energy, places), Diagnostics.none());
    }

    @Override
    public Energy example() {
        return new DoubleWell();
    }
}
