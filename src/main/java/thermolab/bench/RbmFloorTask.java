package thermolab.bench;

import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.BoundProduct;
import thermolab.num.HostFloats;

/**
 * The matrix products of {@link RbmTask} and nothing else: what its training would cost if units, draws and batches were
 * free. Three of them go up or down a layer, the fourth makes the update of both halves.
 */
final class RbmFloorTask implements Task {

    private final HostFloats weights = new HostFloats(RbmTask.VISIBLE + 1, RbmTask.HIDDEN + 1);
    private final HostFloats v = new HostFloats(RbmTask.VISIBLE + 1, 2L * RbmTask.BATCH);
    private final HostFloats h = new HostFloats(RbmTask.HIDDEN + 1, 2L * RbmTask.BATCH);
    private final HostFloats gains = new HostFloats(RbmTask.HIDDEN + 1, RbmTask.BATCH);
    private final HostFloats samples = new HostFloats(RbmTask.VISIBLE + 1, RbmTask.BATCH);
    private final BoundProduct up;
    private final BoundProduct down;
    private final BoundProduct across;

    RbmFloorTask() {
        INDArray w = weights.matrix();
        INDArray data = v.columns(0, RbmTask.BATCH);
        up = new BoundProduct(w, true, data, false, 1, 0, gains.matrix());
        down = new BoundProduct(w, false, gains.matrix(), false, 1, 0, samples.matrix());
        across = new BoundProduct(v.matrix(), false, h.matrix(), true, 1, 1, w);
    }

    @Override
    public void run() {
        for (int step = 0; step < RbmTask.EXAMPLES / RbmTask.BATCH; step++) {
            up.run();
            down.run();
            up.run();
            across.run();
        }
    }

    /** Zeros times zeros. */
    @Override
    public double answer() {
        return weights.get(0);
    }
}
