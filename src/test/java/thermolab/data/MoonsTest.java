package thermolab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class MoonsTest {

    private static final double SIGMAS = 5; // a false alarm in 2 million

    @Test
    void claimsOfTheLawComeTrue() {
        Moons law = new Moons(0.3);
        LabelledPoints points = law.sample(5000, RandomStream.of(1));
        double[][] chances = law.probabilities(points.points());
        double excess = 0;
        double variance = 0;
        for (int i = 0; i < points.size(); i++) {
            excess += points.labels()[i] - chances[i][1];
            variance += chances[i][0] * chances[i][1];
        }
        assertEquals(0, excess, SIGMAS * Math.sqrt(variance));
    }

    @Test
    void turningThePictureSwapsTheClasses() {
        Moons law = new Moons(0.3);
        double[] point = {0.3, 0.4};
        double[] turned = {1 - point[0], 0.5 - point[1]}; // half a turn about (½, ¼)
        double[][] chances = law.probabilities(new double[][] {point, turned, {0.5, 0.25}});
        assertEquals(chances[0][0], chances[1][1], 1e-12);
        assertEquals(0.5, chances[2][0], 1e-12);
    }

    @Test
    void knowsTheShippedMoons() {
        LabelledPoints shipped = Points.twoMoons();
        double[][] chances = new Moons(0.15).probabilities(shipped.points());
        int hits = 0;
        for (int i = 0; i < shipped.size(); i++) {
            hits += chances[i][shipped.labels()[i]] > 0.5 ? 1 : 0;
        }
        assertTrue(hits > 0.98 * shipped.size(), hits + " of " + shipped.size());
    }

    @Test
    void holdsFarAway() {
        double[] chances = new Moons(0.1).probabilities(new double[][] {{-50, 40}})[0];
        assertEquals(1, chances[0] + chances[1], 1e-12);
        assertEquals(1, chances[0], 1e-12); // the upper left belongs to the upper moon
    }

    @Test
    void refusesNoNoise() {
        assertThrows(IllegalArgumentException.class, () -> new Moons(0));
        assertThrows(IllegalArgumentException.class, () -> new Moons(Double.NaN));
    }
}
