package thermolab.num;

import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Streams of random numbers that repeat from a seed. A generator is handed in wherever chance is needed; one split per
 * chain gives streams that don't overlap in practice, whatever the order in which the chains run.
 *
 * <p>The algorithm is the JDK's L64X128MixRandom (period 2^192 − 2^64), the same on every platform. Source: Steele and
 * Vigna, <i>LXM: better splittable pseudorandom number generators</i>, OOPSLA 2021.
 */
public final class Streams {

    private Streams() {
    }

    /** A generator whose draws depend on the seed alone. */
    public static SplittableGenerator of(long seed) {
        return RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom").create(seed);
    }
}
