package thermolab.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LandauerTest {

    @Test
    void aBitAtRoomTemperature() {
        assertEquals(2.870978885078724e-21, Landauer.cost(300), 1e-30);
        assertEquals(Landauer.cost(300), Landauer.cost(600, Math.log(2) / 2), 1e-35);
    }

    @Test
    void aKnownBitCostsNothing() {
        assertEquals(0, Landauer.cost(300, 0));
        assertThrows(IllegalArgumentException.class, () -> Landauer.cost(0));
        assertThrows(IllegalArgumentException.class, () -> Landauer.cost(300, Double.NaN));
    }
}
