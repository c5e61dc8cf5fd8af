package example;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Gradient;

/** A bent valley in two dimensions: E(x, y) = (1 − x)² + 10 (y − x²)². */
public final class Rosenbrock implements Gradient {

    @Override
    public INDArray of(INDArray states) {
        INDArray x = states.getColumn(0);
        INDArray bend = states.getColumn(1).sub(x.mul(x));
        INDArray away = x.rsub(1);
        return away.muli(away).addi(bend.muli(bend).muli(10));
    }

    @Override
    public INDArray gradient(INDArray states) {
        INDArray x = states.getColumn(0);
        INDArray bend = states.getColumn(1).sub(x.mul(x));
        INDArray slope = states.dup();
        slope.getColumn(0).assign(x.sub(1).muli(2).subi(bend.mul(x).muli(40)));
        slope.getColumn(1).assign(bend.mul(20));
        return slope;
    }
}
