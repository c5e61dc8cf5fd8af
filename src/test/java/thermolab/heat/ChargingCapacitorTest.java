package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ChargingCapacitorTest {

    @Test
    void halfOfTheSupplyIsStoredAndHalfIsHeatWhateverTheResistor() {
        for (double resistance : new double[] {1e-3, 1, 1e6}) {
            ChargingCapacitor node = new ChargingCapacitor(resistance, 2, 3);
            double forever = Double.POSITIVE_INFINITY;
            assertEquals(18, node.supplied(forever));
            assertEquals(9, node.stored(forever));
            assertEquals(9, node.dissipated(forever));
        }
        assertThrows(IllegalArgumentException.class, () -> new ChargingCapacitor(1, 1, 1).stored(-1));
    }

    @Property(tries = 200)
    void energyIsConservedAtEachMoment(@ForAll @DoubleRange(min = 0, max = 20) double time) {
        ChargingCapacitor node = new ChargingCapacitor(2, 0.5, 3);
        assertEquals(node.supplied(time), node.stored(time) + node.dissipated(time), 1e-13);
    }
}
