package thermolab.energy;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Require;

/**
 * Two valleys with a hill between them, the same along each coordinate:
 *
 * <pre>
 *   E(x) = h Σ_j ((x_j/a)² − 1)²                          [E]
 *   ∂E/∂x_j = (4h/a²) x_j ((x_j/a)² − 1)                  [slope]
 * </pre>
 *
 * <p>The valleys are at ±a with curvature 8h/a², the hill at 0 has height h and curvature −4h/a². Any dimension.
 *
 * @param height h &gt; 0, no unit
 * @param halfDistance a &gt; 0, in the unit of x
 */
public record DoubleWell(double height, double halfDistance) implements Gradient {

    public DoubleWell {
        Require.positive("height", height, "");
        Require.positive("halfDistance", halfDistance, "");
    }

    /** The textbook's (x² − 1)². */
    public DoubleWell() {
        this(1, 1);
    }

    @Override
    public INDArray of(INDArray states) {
        INDArray bend = states.div(halfDistance);
        bend.muli(bend).subi(1);
        return bend.muli(bend).sum(1).muli(height);                                                                // [E]
    }

    @Override
    public INDArray gradient(INDArray states) {
        INDArray bend = states.div(halfDistance);
        bend.muli(bend).subi(1);
        return bend.muli(states).muli(4 * height / halfDistance / halfDistance);                               // [slope]
    }

    /** E of one coordinate. */
    public double at(double x) {
        double bend = x * x / halfDistance / halfDistance - 1;
        return height * bend * bend;
    }
}
