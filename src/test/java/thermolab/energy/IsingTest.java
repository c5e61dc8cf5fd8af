package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers: enumeration of all 65536 states of the 4 x 4 torus, course reference ising.4x4_enumeration, relative 1e-8. */
class IsingTest {

    private static final double RELATIVE = 1e-8;

    @Test
    void densityOfStatesOfTheFourByFourTorus() {
        Enumerated exact = Ising.square(4).enumerate(1);
        assertEquals(List.of(-32., -24., -20., -16., -12., -8., -4., 0., 4., 8., 12., 16., 20., 24., 32.),
                List.copyOf(exact.densityOfStates().keySet()));
        assertEquals(List.of(2L, 32L, 64L, 424L, 1728L, 6688L, 13568L, 20524L, 13568L, 6688L, 1728L, 424L, 64L, 32L, 2L),
                List.copyOf(exact.densityOfStates().values()));
    }

    @Test
    void thermodynamicsOfTheFourByFourTorus() {
        assertThermo(1.5, 22.117013911715983, -1.9506425614594738, 0.20034987297376006, 0.9861732978163764, 0.9753024931420056,
                0.6639587030449956);
        assertThermo(Onsager.CRITICAL_TEMPERATURE, 15.521915458755283, -1.565623787638311, 0.7832668259290533,
                0.8438604448134208, 0.7613589085686792, 0.6171993184124638);
        assertThermo(3, 13.281033455583675, -1.017069626955078, 0.6031347142535933, 0.6012913260391131, 0.4509881408480393,
                0.48054066005941154);
    }

    private static void assertThermo(double temperature, double logZ, double u, double c, double m, double m2, double binder) {
        Enumerated exact = Ising.square(4).enumerate(temperature);
        assertRelative(logZ, exact.logZ());
        assertRelative(u, exact.energy() / 16);
        assertRelative(c, exact.heatCapacity() / 16);
        assertRelative(m, exact.mean(s -> Math.abs(magnetisation(s))));
        double second = exact.mean(s -> Math.pow(magnetisation(s), 2));
        assertRelative(m2, second);
        assertRelative(binder, 1 - exact.mean(s -> Math.pow(magnetisation(s), 4)) / (3 * second * second));
    }

    private static double magnetisation(double[] spins) {
        double sum = 0;
        for (double spin : spins) {
            sum += spin;
        }
        return sum / spins.length;
    }

    private static void assertRelative(double expected, double actual) {
        assertEquals(expected, actual, RELATIVE * Math.abs(expected));
    }

    @Test
    void freeEnergyIsEnergyLessTemperatureTimesEntropy() {
        Enumerated exact = Ising.rectangle(2, 3, 0.8).withField(0.3).enumerate(1.7);
        assertEquals(exact.energy() - 1.7 * exact.entropy(), exact.freeEnergy(), 1e-12);
    }

    @Test
    void antiferromagnetOnAChessboardIsAFerromagnetInDisguise() {
        assertEquals(Ising.rectangle(4, 4, 1).enumerate(2).logZ(), Ising.rectangle(4, 4, -1).enumerate(2).logZ(), 1e-10);
    }

    @Test
    void blocksOfAnEvenLatticeAreItsTwoColours() {
        assertEquals(2, Ising.square(6).blocks().length);
        assertTrue(Ising.square(5).blocks().length > 2);
    }

    @Test
    void refusesALatticeOfSideOne() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Ising.square(1));
        assertTrue(e.getMessage().contains("side (1) must be at least 2"), e.getMessage());
    }

    @Test
    void refusesTemperaturesWithoutMeaning() {
        assertThrows(IllegalArgumentException.class, () -> Ising.square(2).enumerate(-1));
        assertThrows(IllegalArgumentException.class, () -> Ising.square(2).enumerate(0));
        assertThrows(IllegalArgumentException.class, () -> Ising.square(2).enumerate(Double.NaN));
    }

    @Test
    void refusesToEnumerateALargeLattice() {
        assertThrows(IllegalArgumentException.class, () -> Ising.square(8).enumerate(1));
    }

    @Test
    void infinitelyHotSpinsAreIndependent() {
        assertEquals(9 * Math.log(2), Ising.square(3).enumerate(Double.POSITIVE_INFINITY).entropy(), 1e-12);
    }
}
