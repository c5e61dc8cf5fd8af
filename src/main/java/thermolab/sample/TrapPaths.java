package thermolab.sample;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.Tensors;

/**
 * Paths of a bead in a driven trap, kept moment by moment: what a film of them shows.
 *
 * @param times t₀ = 0, t₁, … t_K
 * @param centres where the trap is, at each of these times
 * @param positions where the bead is, [paths][K + 1]
 * @param workOn W done on the bead until then, [paths][K + 1], beginning with zero
 * @param drive what was booked at the end
 */
public record TrapPaths(double[] times, double[] centres, double[][] positions, double[][] workOn, Drive drive) {

    /** The positions as a tensor [paths, K + 1]. */
    public INDArray positionTensor() {
        return Tensors.ofRows(positions);
    }
}
