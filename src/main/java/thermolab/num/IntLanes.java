package thermolab.num;

import java.util.random.RandomGenerator;

/**
 * Random bits by the hundred: 256 generators side by side, in a loop that the JIT compiler turns into vector code. Each lane is
 * xoshiro128+ with a state of its own, of period 2^128 − 1. Its lowest bits are the weakest; scramble them where they count.
 *
 * <p>Source: Blackman and Vigna, <i>Scrambled linear pseudorandom number generators</i>, ACM TOMS 47 (2021).
 */
final class IntLanes {

    /** How many numbers a step makes. */
    static final int LANES = 256;

    private final int[] s0 = new int[LANES];
    private final int[] s1 = new int[LANES];
    private final int[] s2 = new int[LANES];
    private final int[] s3 = new int[LANES];

    IntLanes(RandomGenerator seeds) {
        for (int i = 0; i < LANES; i++) {
            s0[i] = seeds.nextInt();
            s1[i] = seeds.nextInt();
            s2[i] = seeds.nextInt();
            s3[i] = seeds.nextInt() | 1; // a state of four zeros would stay there
        }
    }

    /** The next number of each lane, 32 bits, into the first {@link #LANES} places. */
    void advance(int[] bits) {
        for (int i = 0; i < LANES; i++) {
            int a = s0[i];
            int b = s1[i];
            int c = s2[i];
            int d = s3[i];
            bits[i] = a + d;
            int t = b << 9;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= t;
            d = d << 11 | d >>> 21;
            s0[i] = a;
            s1[i] = b;
            s2[i] = c;
            s3[i] = d;
        }
    }
}
