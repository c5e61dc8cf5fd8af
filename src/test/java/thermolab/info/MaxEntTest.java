package thermolab.info;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MaxEntTest {

    private static final double ABSOLUTE = 1e-6; // tolerance of the reference info.jaynes_dice
    private static final double[] FACES = {1, 2, 3, 4, 5, 6};
    private static final double[] SQUARES = {1, 4, 9, 16, 25, 36};

    @Test
    void solvesJaynesDie() { // reference info.jaynes_dice; Jaynes 1957, 1978
        MaxEntResult die = MaxEnt.solve(new double[][] {FACES}, new double[] {4.5});
        assertEquals(-0.3710489380810335, die.multipliers()[0], ABSOLUTE);
        assertArrayEquals(new double[] {0.054353167826491494, 0.07877154563305348, 0.11415997722944053,
            0.16544680311005333, 0.23977444042690005, 0.3474940657740611}, die.p(), ABSOLUTE);
        assertEquals(1.613581098153829, die.entropy(), ABSOLUTE);
        assertEquals(3.28330131951848, die.logZ(), ABSOLUTE);
    }

    @Test
    void noConstraintInEffectGivesTheUniform() {
        MaxEntResult fair = MaxEnt.solve(new double[][] {FACES}, new double[] {3.5});
        assertEquals(Math.log(6), fair.entropy(), 1e-15);
        assertEquals(0, fair.multipliers()[0], 1e-12);
    }

    @Test
    void energyGivesBoltzmann() { // the multiplier of the energy is 1/T
        double[] energies = {0, 1, 2.5};
        double[] boltzmann = FreeEnergy.boltzmann(energies, 0.8);
        MaxEntResult found = MaxEnt.solve(new double[][] {energies},
                new double[] {FreeEnergy.meanEnergy(boltzmann, energies)});
        assertArrayEquals(boltzmann, found.p(), 1e-13);
        assertEquals(1 / 0.8, found.multipliers()[0], 1e-11);
        assertEquals(-FreeEnergy.equilibrium(energies, 0.8) / 0.8, found.logZ(), 1e-11);
    }

    @Test
    void twoConstraintsAreMetAndLowerTheEntropy() {
        double[] means = {4.5, 22.5};
        MaxEntResult both = MaxEnt.solve(new double[][] {FACES, SQUARES}, means);
        assertEquals(4.5, FreeEnergy.meanEnergy(both.p(), FACES), 1e-12);
        assertEquals(22.5, FreeEnergy.meanEnergy(both.p(), SQUARES), 1e-11);
        assertTrue(both.entropy() < MaxEnt.solve(new double[][] {FACES}, new double[] {4.5}).entropy());
        double dual = both.logZ() + both.multipliers()[0] * means[0] + both.multipliers()[1] * means[1];
        assertEquals(both.entropy(), dual, 1e-11); // no gap between the problem and its dual
    }

    @Test
    void weightsAreAPrior() { // levels with degeneracies 1, 3 at energies 0, 1
        MaxEntResult found = MaxEnt.solve(new double[][] {{0, 1}}, new double[] {0.6}, new double[] {1, 3});
        assertEquals(Math.log(3 * 0.4 / 0.6), found.multipliers()[0], 1e-12);
    }

    @Test
    void aMeanAtTheEndOfItsRangeLeavesThatEnd() {
        assertArrayEquals(new double[] {0, 0, 0, 0, 0, 1}, MaxEnt.solve(new double[][] {FACES}, new double[] {6}).p());
        double[] even = {0, 1, 0, 1, 0, 1};
        MaxEntResult evens = MaxEnt.solve(new double[][] {FACES, even}, new double[] {4, 1});
        assertArrayEquals(new double[] {0, 1.0 / 3, 0, 1.0 / 3, 0, 1.0 / 3}, evens.p(), 1e-12);
    }

    @Test
    void reachesCloseToTheEdge() {
        MaxEntResult edge = MaxEnt.solve(new double[][] {FACES}, new double[] {6 - 1e-9});
        assertEquals(1e-9, 1 - edge.p()[5], 1e-9);
        MaxEntResult corner = MaxEnt.solve(new double[][] {FACES, SQUARES}, new double[] {3, 9}); // no spread: always 3
        assertEquals(1, corner.p()[2], 1e-9);
    }

    @Test
    void repeatedFeaturesShareTheirMultiplier() {
        MaxEntResult twice = MaxEnt.solve(new double[][] {FACES, FACES}, new double[] {4.5, 4.5});
        assertEquals(-0.3710489380810335, twice.multipliers()[0] + twice.multipliers()[1], 1e-9);
    }

    @Test
    void unitsOfAFeatureDoNotMatter() {
        double[] large = IntStream.range(0, 6).mapToDouble(i -> 1e9 + 1e6 * i).toArray();
        MaxEntResult scaled = MaxEnt.solve(new double[][] {large}, new double[] {1e9 + 3.5e6});
        assertEquals(-0.3710489380810335e-6, scaled.multipliers()[0], 1e-14);
    }

    @Test
    void refusesMeansThatNoDistributionHas() {
        String alone = assertThrows(IllegalArgumentException.class,
                () -> MaxEnt.solve(new double[][] {FACES}, new double[] {6.5})).getMessage();
        assertTrue(alone.contains("6.5") && alone.contains("between 1.0 and 6.0"), alone);
        String together = assertThrows(IllegalArgumentException.class, // ⟨x²⟩ < ⟨x⟩²
                () -> MaxEnt.solve(new double[][] {FACES, SQUARES}, new double[] {4.5, 19})).getMessage();
        assertTrue(together.contains("[4.5, 19.0]") && together.contains("nearest"), together);
        String contradiction = assertThrows(IllegalArgumentException.class,
                () -> MaxEnt.solve(new double[][] {FACES, FACES}, new double[] {4.5, 4.4})).getMessage();
        assertTrue(contradiction.contains("nearest"), contradiction);
        assertThrows(IllegalArgumentException.class,
                () -> MaxEnt.solve(new double[][] {FACES}, new double[] {Double.NaN}));
    }

    @Test
    void refusesMismatchedShapesAndNamesBoth() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> MaxEnt.solve(new double[][] {FACES}, new double[] {4.5, 1})).getMessage();
        assertTrue(message.contains("[1]") && message.contains("[2]"), message);
        assertThrows(IllegalArgumentException.class,
                () -> MaxEnt.solve(new double[][] {FACES}, new double[] {4.5}, new double[] {1, 1}));
    }
}
