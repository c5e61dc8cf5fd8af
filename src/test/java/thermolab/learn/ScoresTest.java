package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void readsFourClaimsByHand() {
        double[][] p = {{0.75, 0.25}, {0.75, 0.25}, {0.75, 0.25}, {0.75, 0.25}};
        Scores scores = Scores.of(p, new int[] {0, 0, 1, 0}, 5);
        double entropy = -0.75 * Math.log(0.75) - 0.25 * Math.log(0.25);
        assertEquals(0.75, scores.accuracy(), 1e-15);
        assertEquals(0.75, scores.confidence(), 1e-15);
        assertEquals(entropy, scores.logLoss(), 1e-15);
        assertEquals(entropy, scores.entropy(), 1e-15);
        assertEquals(0, scores.ece(), 1e-15);
        assertEquals(2 * (0.75 * 0.0625 + 0.25 * 0.5625), scores.brier(), 1e-15);
    }

    @Test
    void ruledOutLabelsCostInfinity() {
        assertEquals(Double.POSITIVE_INFINITY, Scores.of(new double[][] {{1, 0}}, new int[] {1}, 5).logLoss());
    }

    @Test
    void refusesWhatIsNoDistribution() {
        assertThrows(IllegalArgumentException.class, () -> Scores.of(new double[][] {{0.7, 0.7}}, new int[] {0}, 5));
    }
}
