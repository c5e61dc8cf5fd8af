package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EnsembleComparisonTest {

    @Test
    void canonicalSideIsTheOscillatorOfTheSameTemperature() {
        EnsembleComparison solid = EnsembleComparison.ofEinsteinSolid(500, 100);
        Thermo oscillator = Canonical.harmonicOscillator(1, solid.temperature());
        assertEquals(500 * oscillator.entropy(), solid.canonicalEntropy(), 1e-9);
        assertEquals(100, 500 * (oscillator.energy() - 0.5), 1e-9);
        double spread = Math.sqrt(500 * oscillator.heatCapacity()) * solid.temperature();
        assertEquals(spread / 100, solid.relativeFluctuation(), 1e-12);
    }

    @Test
    void canonicalSideOfSpinsIsTheTwoLevelSystem() {
        EnsembleComparison spins = EnsembleComparison.ofSpins(200, 150);
        Thermo spin = TwoLevel.ofGap(1).at(spins.temperature());
        assertEquals(200 * spin.entropy(), spins.canonicalEntropy(), 1e-9);
        assertEquals(150, 200 * spin.energy(), 1e-9);
        assertEquals(Math.sqrt(200 * 0.75 * 0.25) / 150, spins.relativeFluctuation(), 1e-12);
    }

    @Test
    void gapIsTheEntropyOfTheWanderingEnergy() { // ½ ln(2π Var E), up to a relative 1/N
        for (int n : new int[] {1_000, 100_000, 1_000_000}) {
            EnsembleComparison solid = EnsembleComparison.ofEinsteinSolid(n, n);
            assertEquals(Math.log(2 * Math.PI * 2.0 * n) / 2, solid.entropyGapPerPart() * n, 1e-3 + 1.0 / n);
        }
    }

    @Test
    void differencesFadeWithSize() {
        double before = Double.POSITIVE_INFINITY;
        for (int n = 10; n <= 1_000_000; n *= 10) {
            EnsembleComparison solid = EnsembleComparison.ofEinsteinSolid(n, 2 * n);
            assertTrue(solid.entropyGapPerPart() > 0 && solid.entropyGapPerPart() < before);
            before = solid.entropyGapPerPart();
        }
    }

    @Test
    void emptyEnsemblesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> EnsembleComparison.ofEinsteinSolid(10, 0));
        assertThrows(IllegalArgumentException.class, () -> EnsembleComparison.ofSpins(10, 10));
    }
}
