package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EntropyTest {

    private static final double RELATIVE = 1e-10; // tolerance of the reference info.entropies
    private static final double[] P721 = {0.7, 0.2, 0.1};

    @Test
    void equalsTheReferenceValues() { // reference info.entropies
        assertEquals(1.75, Entropy.shannonBits(new double[] {0.5, 0.25, 0.125, 0.125}), 1.75 * RELATIVE);
        double[] uniform = new double[10];
        Arrays.fill(uniform, 0.1);
        assertEquals(3.321928094887362, Entropy.shannonBits(uniform), 3.3 * RELATIVE);
        assertEquals(0.499915958164528, Entropy.binaryBits(0.11), 0.5 * RELATIVE);
        assertEquals(0.499915958164528, Entropy.shannonBits(new double[] {0.11, 0.89}), 0.5 * RELATIVE);
        assertEquals(1.1567796494470395, Entropy.shannonBits(P721), RELATIVE);
        assertEquals(0.8018185525433372, Entropy.shannon(P721), 0.8 * RELATIVE);
    }

    @Test
    void isZeroForCertainty() {
        assertEquals(0.0, Entropy.shannon(new double[] {0, 1, 0}));
        assertEquals(0.0, Entropy.binary(0));
        assertEquals(0.0, Entropy.binary(1));
    }

    @Test
    void keepsSmallProbabilities() { // −p ln p with p = 1e-300, and the other side of the coin adds p
        assertEquals(1e-300 * (300 * Math.log(10) + 1), Entropy.binary(1e-300), 1e-309);
    }

    @Test
    void renyiPassesThroughItsNamedMembers() {
        assertEquals(Math.log(3), Entropy.renyi(P721, 0), 1e-15);
        assertEquals(Entropy.shannon(P721), Entropy.renyi(P721, 1), 0);
        assertEquals(Entropy.shannon(P721), Entropy.renyi(P721, 1 + 1e-7), 1e-6);
        assertEquals(-Math.log(0.54), Entropy.renyi(P721, 2), 1e-15); // 0.49 + 0.04 + 0.01
        assertEquals(-Math.log(0.7), Entropy.renyi(P721, Double.POSITIVE_INFINITY), 1e-15);
        assertEquals(-Math.log(0.7), Entropy.renyi(P721, 1e6), 1e-5);
    }

    @Test
    void tsallisPassesThroughItsNamedMembers() {
        assertEquals(Entropy.shannon(P721), Entropy.tsallis(P721, 1), 0);
        assertEquals(Entropy.shannon(P721), Entropy.tsallis(P721, 1 + 1e-12), 1e-11);
        assertEquals(1 - 0.54, Entropy.tsallis(P721, 2), 1e-15);
        assertEquals(2, Entropy.tsallis(P721, 0), 1e-14); // possible outcomes less one
    }

    @Test
    void estimatesFromCounts() {
        assertEquals(Math.log(2), Entropy.ofCounts(new long[] {500, 0, 500}), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> Entropy.ofCounts(new long[] {0, 0}));
        assertThrows(IllegalArgumentException.class, () -> Entropy.ofCounts(new long[] {3, -1}));
    }

    @Test
    void saysTheSumOfWhatIsNoDistribution() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> Entropy.shannon(new double[] {0.5, 0.4})).getMessage();
        assertTrue(message.contains("its sum is 0.9"), message);
        assertThrows(IllegalArgumentException.class, () -> Entropy.shannon(new double[] {1.5, -0.5}));
        assertThrows(IllegalArgumentException.class, () -> Entropy.shannon(new double[] {Double.NaN, 1}));
        assertThrows(IllegalArgumentException.class, () -> Entropy.shannon(new double[0]));
        assertThrows(IllegalArgumentException.class, () -> Entropy.renyi(P721, -1));
    }

    @Test
    void convertsUnits() {
        assertEquals(1, Entropy.bits(Math.log(2)), 1e-16);
        assertEquals(0.37, Entropy.nats(Entropy.bits(0.37)), 1e-16);
    }
}
