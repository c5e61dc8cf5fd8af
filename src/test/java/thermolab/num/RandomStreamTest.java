package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

    @Property(tries = 200)
    void drawsWhatTheJdkDraws(@ForAll long seed) {
        RandomGenerator jdk = Streams.of(seed);
        RandomStream ours = RandomStream.of(seed);
        for (int i = 0; i < 20; i++) {
            assertEquals(jdk.nextLong(), ours.nextLong());
            assertEquals(jdk.nextGaussian(), ours.nextGaussian());
            assertEquals(jdk.nextDouble(), ours.nextDouble());
        }
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
