package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ChannelTest {

    private static final double ABSOLUTE = 1e-6; // tolerance of the reference info.channel_capacity

    @Test
    void equalsTheReferenceValues() { // reference info.channel_capacity; closed forms 1 − h(f), 1 − e, log₂(5/4)
        assertEquals(0.500084041835472, Channel.binarySymmetric(0.11).capacity(1e-9).bits(), ABSOLUTE);
        assertEquals(0.7, Channel.binaryErasure(0.3).capacity(1e-9).bits(), ABSOLUTE);
        Capacity z = Channel.zChannel(0.5).capacity(1e-9);
        assertEquals(0.32192809488736235, z.bits(), ABSOLUTE);
        assertEquals(0.4, z.input()[1], ABSOLUTE);
    }

    @Test
    void zChannelHasItsClosedForm() {
        for (double f : new double[] {0.05, 0.3, 0.9}) {
            double exact = Math.log1p((1 - f) * Math.pow(f, f / (1 - f)));
            assertEquals(exact, Channel.zChannel(f).capacity(1e-11).nats(), 1e-11);
        }
    }

    @Test
    void asymmetricBinaryChannelHasItsClosedForm() { // Silverman 1955: from h₀, h₁ of the two rows
        double a = 0.1;
        double b = 0.35; // p(1|0), p(0|1)
        double h0 = Entropy.binaryBits(a);
        double h1 = Entropy.binaryBits(b);
        double x = (a * h1 - (1 - b) * h0) / (1 - a - b);
        double y = (b * h0 - (1 - a) * h1) / (1 - a - b);
        double exact = Entropy.bits(Math.log(Math.pow(2, x) + Math.pow(2, y)));
        Capacity capacity = Channel.of(new double[][] {{1 - a, a}, {b, 1 - b}}).capacity(1e-12);
        assertEquals(exact, capacity.bits(), 1e-11);
    }

    @Test
    void uselessAndPerfectChannels() {
        assertEquals(0, Channel.binarySymmetric(0.5).capacity(1e-12).nats(), 0);
        assertEquals(0, Channel.of(new double[][] {{0.2, 0.8}}).capacity(1e-12).nats(), 1e-15);
        double[][] perfect = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        assertEquals(Math.log(3), Channel.of(perfect).capacity(1e-12).nats(), 1e-15);
    }

    @Test
    void aUselessInputIsNotUsed() { // the third input is a mixture of the first two
        Capacity capacity = Channel.of(new double[][] {{0.9, 0.1}, {0.1, 0.9}, {0.5, 0.5}}).capacity(1e-10);
        assertEquals(Math.log(2) - Entropy.binary(0.1), capacity.nats(), 1e-10);
        assertArrayEquals(new double[] {0.5, 0.5, 0}, capacity.input(), 1e-9);
    }

    @Test
    void outputFollowsFromInput() {
        assertArrayEquals(new double[] {0.35, 0.35, 0.3},
                Channel.binaryErasure(0.3).output(new double[] {0.5, 0.5}), 1e-15);
    }

    @Test
    void stopsWhenInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> Channel.zChannel(0.5).capacity(1e-9));
        assertTrue(!Thread.interrupted());
    }

    @Test
    void refusesRowsThatDoNotSumToOne() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> Channel.of(new double[][] {{1, 0}, {0.5, 0.4}})).getMessage();
        assertTrue(message.contains("row 1") && message.contains("its sum is 0.9"), message);
        assertThrows(IllegalArgumentException.class, () -> Channel.binarySymmetric(1.2));
        assertThrows(IllegalArgumentException.class, () -> Channel.zChannel(0.5).capacity(0));
    }
}
