package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

/** Reference numbers: Mazonka and Jarzynski (1999) at k = 2, γ = v = T = 1, t = 3; elsewhere limits and the steps' own moments. */
class DraggedTrapTest {

    @Test
    void knowsTheReferenceNumbers() {
        DraggedTrap trap = new DraggedTrap(2, 1, 1, 3, 1);
        assertEquals(2.5012393760883334, trap.meanWork(), 1e-12);
        assertEquals(5.002478752176667, trap.workVariance(), 1e-12);
        assertEquals(0.13171707661561255, trap.probabilityNegative(), 1e-12);
        assertEquals(1, trap.exponentialAverage(), 1e-12);
        assertEquals(0, trap.freeEnergyChange());
    }

    @Test
    void limitsOfFastAndSlowAreExact() {
        assertEquals(0.5 * 2 * 9 * 1e-20, new DraggedTrap(2, 1, 3, 1e-10, 1).meanWork(), 1e-29);   // ½k(vt)²
        assertEquals(9e10, new DraggedTrap(2, 1, 3, 1e10, 1).meanWork(), 10);                     // γv²(t − τ)
        assertEquals(9 * (1e10 - 0.5), new DraggedTrap(2, 1, 3, 1e10, 1).meanWork(), 1e-4);
        assertEquals(0.5, new DraggedTrap(2, 1, 3, 1e-10, 1).probabilityNegative(), 1e-9);
        assertEquals(0, new DraggedTrap(2, 1, 3, 1e10, 1).probabilityNegative(), 1e-300);
        assertEquals(0, new DraggedTrap(2, 1, 0, 1, 1).probabilityNegative());
        assertEquals(new DraggedTrap(1, 1, 2, 1, 1).meanWork(), new DraggedTrap(1, 1, -2, 1, 1).meanWork());
        double joint = new DraggedTrap(1, 1, 1, Math.nextDown(1.0), 1).meanWork();
        assertEquals(new DraggedTrap(1, 1, 1, 1, 1).meanWork(), joint, 1e-14);                    // where the two formulas meet
    }

    @Test
    void densityIntegratesToOneAndToTheShareBelowZero() {
        DraggedTrap trap = new DraggedTrap(0.7, 1.3, 0.9, 2, 0.6);
        double all = 0;
        double negative = 0;
        double h = 1e-3;
        for (double w = -15; w < 15; w += h) {
            all += h * trap.workDensity(w + h / 2);
            negative += w < -h / 2 ? h * trap.workDensity(w + h / 2) : 0;
        }
        assertEquals(1, all, 1e-9);
        assertEquals(trap.probabilityNegative(), negative, 1e-6);
    }

    @Test
    void stepsConvergeToTheContinuousDrive() {
        RandomStream random = RandomStream.of(1);
        for (int i = 0; i < 30; i++) {
            DraggedTrap trap = new DraggedTrap(random.nextDouble(0.2, 5), random.nextDouble(0.2, 3), random.nextDouble(-3, 3),
                    random.nextDouble(0.1, 5), random.nextDouble(0.2, 3));
            TrapDrive many = trap.inSteps(20_000);
            assertEquals(trap.meanWork(), many.meanWork(), 1e-4 * trap.meanWork());
            assertEquals(trap.workVariance(), many.workVariance(), 1e-4 * trap.workVariance());
            TrapDrive euler = trap.inSteps(20_000).euler();
            assertEquals(trap.meanWork(), euler.meanWork(), 1e-2 * trap.meanWork());
        }
    }

    @Test
    void lagIsTheSteadyOneAfterLong() {
        assertEquals(1.5, new DraggedTrap(2, 3, 1, 100, 1).meanLag(), 1e-12);
        assertTrue(new DraggedTrap(2, 3, 1, 0.1, 1).meanLag() < 0.1);
    }
}
