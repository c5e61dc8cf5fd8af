package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class EquipartitionTest {

    @Property(tries = 30)
    void everyPowerHoldsItsShareWhateverItsStiffness(@ForAll @DoubleRange(min = 2, max = 10) double exponent,
            @ForAll @DoubleRange(min = 1e-3, max = 1e3) @Scale(6) double stiffness,
            @ForAll @DoubleRange(min = 1e-2, max = 1e2) double temperature) {
        double mean = Equipartition.meanPotential(x -> stiffness * Math.pow(Math.abs(x), exponent), temperature);
        assertEquals(Equipartition.meanEnergyOfPower(exponent, temperature), mean, 1e-8 * temperature);
    }

    @Test
    void squareAndFourthPowerHoldAHalfAndAQuarter() {
        assertEquals(0.65, Equipartition.meanPotential(x -> x * x / 2, 1.3), 1e-12);
        assertEquals(0.325, Equipartition.meanPotential(x -> x * x * x * x, 1.3), 1e-12);
        assertEquals(1.3, Equipartition.meanEnergyOfPower(1, 1.3));
    }

    @Test
    void mixedPotentialHoldsNeitherShare() { // stiff walls leave T/4 when hot, T/2 when cold
        assertEquals(0.5, Equipartition.meanPotential(x -> x * x + x * x * x * x, 1e-5) / 1e-5, 1e-4);
        assertEquals(0.25, Equipartition.meanPotential(x -> x * x + x * x * x * x, 1e6) / 1e6, 1e-3);
    }

    @Test
    void doubleWellCountsBothWells() { // cold: two harmonic wells, so T/2 and not T
        assertEquals(0.5, Equipartition.meanPotential(x -> (x * x - 1) * (x * x - 1), 1e-3) / 1e-3, 1e-2);
    }

    @Test
    void unconfinedAndFrozenParticlesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Equipartition.meanPotential(x -> x, 1));
        assertThrows(IllegalArgumentException.class, () -> Equipartition.meanPotential(x -> x * x, 0));
    }
}
