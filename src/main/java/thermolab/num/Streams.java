package thermolab.num;

import java.util.random.RandomGenerator;
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

    /**
     * A draw from the standard normal distribution, the same on each version of Java; the JDK's own {@code nextGaussian}
     * draws other numbers on 17 than on 25.
     *
     * <p>Marsaglia's polar method: a point (u, v) drawn evenly in the unit disc has r² = u² + v² evenly in (0, 1) and a
     * direction that does not depend on it, so u √(−2 ln r² / r²) is normal. Source: Marsaglia and Bray, SIAM Review 6, 260 (1964).
     */
    public static double gaussian(RandomGenerator random) {
        double u;
        double square;
        do {
            u = 2 * random.nextDouble() - 1;
            double v = 2 * random.nextDouble() - 1;
            square = u * u + v * v;
        } while (square >= 1 || square == 0);
        return u * Math.sqrt(-2 * Math.log(square) / square);
    }
}
