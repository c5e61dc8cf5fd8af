package example;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Gradient;

/** A bowl whose gradient has the wrong sign. */
public final class Uphill implements Gradient {

    @Override
    public INDArray of(INDArray states) {
        return states.mul(states).sum(1);
    }

    @Override
    public INDArray gradient(INDArray states) {
        return states.mul(-2);
    }
}
