package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CarnotTest {

    private static final double STATED = 1e-12;

    @Test
    void limitsBetween500And300KelvinGiveTheReference() { // laws.carnot
        assertEquals(0.4, Carnot.efficiency(500, 300), STATED);
        assertEquals(0.2254033307585166, Carnot.curzonAhlborn(500, 300), STATED);
        assertEquals(1.5, Carnot.refrigerator(500, 300), STATED);
        assertEquals(2.5, Carnot.heatPump(500, 300), STATED);
    }

    @Test
    void equalTemperaturesGiveNoWorkAndAFreeRefrigerator() {
        assertEquals(0, Carnot.efficiency(300, 300));
        assertEquals(0, Carnot.curzonAhlborn(300, 300));
        assertEquals(Double.POSITIVE_INFINITY, Carnot.refrigerator(300, 300));
        assertEquals(0.5e-9 / 300, Carnot.curzonAhlborn(300, 300 - 1e-9), 1e-3 * 1e-12); // 300 − 1e-9 has an error of 3e-14
        assertThrows(IllegalArgumentException.class, () -> Carnot.efficiency(300, 301));
        assertThrows(IllegalArgumentException.class, () -> Carnot.efficiency(300, 0));
    }

    @Test
    void aCycleOfFourStepsReachesTheLimit() {
        IdealGas gas = IdealGas.MONATOMIC;
        GasStep hot = gas.isothermal(new GasState(1, 500, 1), 2);
        GasStep down = gas.adiabatic(hot.to(), 2 * Math.pow(500 / 300.0, 1.5));
        GasStep cold = gas.isothermal(down.to(), Math.pow(500 / 300.0, 1.5));
        GasStep up = gas.adiabatic(cold.to(), 1);
        GasCycle cycle = GasCycle.of(hot, down, cold, up);
        assertEquals(Carnot.efficiency(500, 300), cycle.efficiency(), STATED);
        assertEquals(cycle.heatIn() / 500, cycle.heatOut() / 300, 1e-10);
        assertThrows(IllegalArgumentException.class, () -> GasCycle.of(hot, down, cold));
    }

    @Property(tries = 300)
    void powerIsLargestAtCurzonAhlbornAndNoEngineBeatsCarnot(@ForAll @DoubleRange(min = 200, max = 400) double cold,
            @ForAll @DoubleRange(min = 1.05, max = 5) double ratio, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        EndoreversibleEngine engine = new EndoreversibleEngine(cold * ratio, cold, 3, 0.5);
        double efficiency = share * Carnot.efficiency(cold * ratio, cold);
        double best = engine.power(Carnot.curzonAhlborn(cold * ratio, cold));
        assertTrue(engine.power(efficiency) <= best * (1 + 1e-12));
        assertTrue(engine.entropyProduction(efficiency) >= -1e-12);
        assertThrows(IllegalArgumentException.class, () -> engine.power(1 - 0.99 / ratio));
    }
}
