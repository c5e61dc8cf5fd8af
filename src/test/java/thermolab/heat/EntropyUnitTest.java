package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EntropyUnitTest {

    @Test
    void oneBitAtRoomTemperature() { // k_B ln 2 and k_B · 300 K · ln 2 with the exact k_B of 2019
        assertEquals(Math.log(2), EntropyUnit.BIT.convert(1, EntropyUnit.NAT), 1e-16);
        assertEquals(9.569930e-24, EntropyUnit.BIT.convert(1, EntropyUnit.JOULE_PER_KELVIN), 1e-30);
        assertEquals(2.8709789e-21, EntropyUnit.BIT.energyAt(1, 300), 1e-27);
        assertEquals(5.763146, EntropyUnit.BIT.convert(1, EntropyUnit.JOULE_PER_MOLE_KELVIN), 1e-6);
    }

    @Test
    void eachConversionHasItsInverse() {
        for (EntropyUnit a : EntropyUnit.values()) {
            for (EntropyUnit b : EntropyUnit.values()) {
                assertEquals(3.7, b.convert(a.convert(3.7, b), a), 1e-14);
            }
        }
        assertThrows(IllegalArgumentException.class, () -> EntropyUnit.BIT.energyAt(1, -1));
    }
}
