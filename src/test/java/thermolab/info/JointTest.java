package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JointTest {

    private static final double RELATIVE = 1e-9; // tolerance of the reference info.mutual_information
    private static final double[][] TABLE = {{0.2, 0.05, 0.05}, {0.05, 0.2, 0.1}, {0.02, 0.08, 0.25}};

    @Test
    void equalsTheReferenceValues() { // reference info.mutual_information
        Joint joint = Joint.of(TABLE);
        assertEquals(1.0960673284468554, joint.entropyX(), RELATIVE);
        assertEquals(1.0858949552374095, joint.entropyY(), RELATIVE);
        assertEquals(1.9502658572393394, joint.entropy(), RELATIVE);
        assertEquals(0.854198528792484, joint.entropyYGivenX(), 0.8 * RELATIVE);
        assertEquals(0.23169642644492544, joint.mutualInformation(), 0.2 * RELATIVE);
        assertEquals(joint.entropyX() - joint.mutualInformation(), joint.entropyXGivenY(), RELATIVE);
    }

    @Test
    void independenceTellsNothingAndACopyTellsAll() {
        assertEquals(0, Joint.of(new double[][] {{0.06, 0.14}, {0.24, 0.56}}).mutualInformation(), 1e-15);
        Joint copy = Joint.of(new double[] {0.3, 0.7}, new double[][] {{1, 0}, {0, 1}});
        assertEquals(Entropy.binary(0.3), copy.mutualInformation(), 1e-15);
        assertEquals(0, copy.entropyYGivenX(), 1e-15);
    }

    @Test
    void channelsFollowEachOther() { // flips of 0.1 and 0.2 make one flip of 0.1·0.8 + 0.9·0.2
        double[][] first = Channel.binarySymmetric(0.1).rows();
        double[][] second = Channel.binarySymmetric(0.2).rows();
        double[] fair = {0.5, 0.5};
        Joint both = Joint.of(fair, first).through(second);
        assertArrayEquals(new double[] {0.37, 0.13}, both.table()[0], 1e-15);
        assertEquals(Math.log(2) - Entropy.binary(0.26), both.mutualInformation(), 1e-15);
    }

    @Test
    void refusesWhatIsNoTableOfProbabilities() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> Joint.of(new double[][] {{0.5, 0.2}, {0.1, 0.1}})).getMessage();
        assertTrue(message.contains("its sum is 0.9"), message);
        assertThrows(IllegalArgumentException.class, () -> Joint.of(new double[][] {{0.5}, {0.2, 0.3}}));
        assertThrows(IllegalArgumentException.class, () -> Joint.of(new double[][] {{1.2, -0.2}}));
        assertThrows(IllegalArgumentException.class, () -> Joint.of(new double[] {1}, TABLE));
        assertThrows(IllegalArgumentException.class, () -> Joint.of(TABLE).through(new double[][] {{1}}));
    }

    @Test
    void keepsItsTableToItself() {
        double[][] table = {{1, 0}};
        Joint joint = Joint.of(table);
        table[0][0] = 9;
        joint.table()[0][1] = 9;
        assertEquals(0, joint.entropy(), 0);
    }
}
