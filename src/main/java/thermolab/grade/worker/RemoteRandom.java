package thermolab.grade.worker;

import java.util.random.RandomGenerator;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The numbers of a generator on the other side, fetched in blocks that grow. What one call leaves over, the next one uses,
 * so that no number is lost. Gaussians are drawn as by {@link thermolab.num.RandomStream}.
 */
final class RemoteRandom implements RandomGenerator {

    static final int LARGEST_BLOCK = 1 << 14;

    private static final int FIRST_BLOCK = 64;

    private final RandomBlocks blocks;
    private long[] block = {};
    private int next;
    private SharedStateContinuousSampler gaussians;

    RemoteRandom(RandomBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public synchronized long nextLong() {
        if (next == block.length) {
            block = blocks.next(Math.min(LARGEST_BLOCK, Math.max(FIRST_BLOCK, 2 * block.length)));
            next = 0;
            if (block.length == 0) {
                throw new IllegalStateException("a generator must have a next number");
            }
        }
        return block[next++];
    }

    @Override
    public synchronized double nextGaussian() {
        if (gaussians == null) {
            gaussians = ZigguratSampler.NormalizedGaussian.of(this::nextLong);
        }
        return gaussians.sample();
    }
}
