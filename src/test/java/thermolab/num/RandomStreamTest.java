package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

    @Property(tries = 200)
    void drawsWhatTheJdkDraws(@ForAll long seed) {
        RandomGenerator jdk = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        RandomStream ours = RandomStream.of(seed);
        for (int i = 0; i < 20; i++) {
            assertEquals(jdk.nextLong(), ours.nextLong());
            assertEquals(jdk.nextDouble(), ours.nextDouble());
        }
    }

    /** Written down, so that a version of Java or of the library that draws others is noticed. */
    @Test
    void gaussiansDoNotDependOnTheVersionOfJava() {
        double[] first = gaussians(1, 3);
        assertArrayEquals(new double[] {-0.2104599024381063, 0.3008215546680552, 0.11192945112051973}, first, 1e-12);
    }

    @Test
    void gaussiansHaveTheMomentsOfTheNormalDistribution() {
        double[] draws = gaussians(2, 200_000);
        for (int power = 1; power <= 4; power++) {
            int n = power;
            Estimate moment = Estimate.ofMean(DoubleStream.of(draws).map(x -> Math.pow(x, n)).toArray());
            double exact = new double[] {0, 0, 1, 0, 3}[power];
            assertTrue(moment.sigmasFrom(exact) < 4, "moment " + power + ": " + moment);
        }
    }

    private static double[] gaussians(long seed, int draws) {
        return DoubleStream.generate(RandomStream.of(seed)::nextGaussian).limit(draws).toArray();
    }

    @Property(tries = 200)
    void goesOnFromItsState(@ForAll long seed) {
        RandomStream stream = RandomStream.of(seed);
        stream.nextGaussian();
        RandomStream copy = RandomStream.ofState(stream.state());
        assertArrayEquals(stream.longs(10).toArray(), copy.longs(10).toArray());
    }

    @Test
    void splitsIntoAnotherStream() {
        RandomStream stream = RandomStream.of(1);
        assertNotEquals(stream.split().nextLong(), stream.split().nextLong());
    }

    @Test
    void refusesAStateOfAnotherLength() {
        assertThrows(IllegalArgumentException.class, () -> RandomStream.ofState(new long[3]));
    }
}
