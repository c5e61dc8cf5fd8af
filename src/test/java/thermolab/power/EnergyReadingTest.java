package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.power.EnergyReading.Basis;

class EnergyReadingTest {

    @Test
    void aDifferenceIsAsUncertainAsTheWorseOfTheTwo() {
        EnergyReading measured = new EnergyReading(1, 5, Basis.MEASURED, "meter");
        EnergyReading estimated = new EnergyReading(3, 25, Basis.ESTIMATED, "model");
        assertEquals(new EnergyReading(2, 20, Basis.ESTIMATED, "model"), estimated.since(measured));
        assertEquals(10, estimated.since(measured).watts());
        EnergyReading nothing = EnergyReading.unavailable(4, "no meter");
        assertEquals(Basis.UNAVAILABLE, nothing.since(estimated).basis());
        assertTrue(Double.isNaN(nothing.since(estimated).joules()));
    }

    @Test
    void zeroIsNoWordForUnknown() {
        assertThrows(IllegalArgumentException.class, () -> new EnergyReading(1, 0, Basis.UNAVAILABLE, "none"));
        assertThrows(IllegalArgumentException.class, () -> new EnergyReading(1, Double.NaN, Basis.MEASURED, "none"));
        assertThrows(IllegalArgumentException.class, () -> new EnergyReading(1, Double.POSITIVE_INFINITY, Basis.MEASURED, "all"));
    }

    @Test
    void timeRunsForwards() {
        EnergyReading first = new EnergyReading(1, 5, Basis.MEASURED, "meter");
        EnergyReading second = new EnergyReading(2, 6, Basis.MEASURED, "meter");
        assertThrows(IllegalArgumentException.class, () -> first.since(second));
        assertThrows(IllegalArgumentException.class, () -> first.since(first).watts());
    }

    @Test
    void declaredPowerIsAnEstimate() {
        double[] now = {10};
        DeclaredPower lamp = new DeclaredPower(60, () -> now[0]);
        EnergyReading before = lamp.read();
        now[0] = 12.5;
        EnergyReading used = lamp.read().since(before);
        assertEquals(150, used.joules(), 1e-12);
        assertEquals(Basis.ESTIMATED, used.basis());
        assertThrows(IllegalArgumentException.class, () -> new DeclaredPower(-1));
    }
}
