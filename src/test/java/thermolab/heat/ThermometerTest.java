package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ThermometerTest {

    @Test
    void readsItsOwnTemperatureAndDisturbsTheBody() {
        var reading = new Thermometer(new Body("bulb", 1, 290)).read(new Body("cup", 99, 390));
        assertEquals(389, reading.temperature(), 1e-10);
        assertEquals(389, reading.body().temperature(), 1e-10);
        assertEquals(389, reading.thermometer().sensor().temperature(), 1e-10);
    }

    @Test
    void heatTakesABodyUpAndNeverToZero() {
        Body cup = new Body("cup", 10, 300);
        assertEquals(301, cup.withHeat(10).temperature(), 1e-12);
        assertEquals(10, cup.heatTo(301), 1e-12);
        assertEquals(10 * Math.log(2), cup.entropyChangeTo(600), 1e-12);
        var refused = assertThrows(IllegalArgumentException.class, () -> cup.withHeat(-3000));
        assertTrue(refused.getMessage().contains("above 0 K"));
        assertThrows(IllegalArgumentException.class, () -> new Body("cup", 10, -5));
    }
}
