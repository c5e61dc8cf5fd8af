package thermolab.energy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Numbers: course references ising.kaufman_L4 and L16, from Kaufman's formula in 60 digits, relative 1e-7. */
class KaufmanTest {

    private static final double RELATIVE = 1e-7;
    private static final double[] TEMPERATURES = {1.5, 2, Onsager.CRITICAL_TEMPERATURE, 2.5, 3};

    @Test
    void sideFour() {
        assertSide(4, new double[][] {
            {1.382313369482249, -1.9506425614594616, 0.20034987297479964},
            {1.0690854449207239, -1.7553802887774352, 0.605532657210055},
            {0.9701197161722052, -1.5656237876383186, 0.7832668259289094},
            {0.9100683139902527, -1.3791164822593487, 0.8125152294404581},
            {0.8300645909739797, -1.0170696269550954, 0.603134714253506}});
    }

    @Test
    void sideSixteen() {
        assertSide(16, new double[][] {
            {1.3416697297903173, -1.951116573073682, 0.19727454037392467},
            {1.0285008220078953, -1.7455306689909191, 0.7255087677365641},
            {0.9321963149809878, -1.4530648528134769, 1.4987049594000263},
            {0.8798001826401398, -1.1313179844107288, 1.0649768828534352},
            {0.815887988911568, -0.8176893678695545, 0.4043325741653014}});
    }

    private static void assertSide(int side, double[][] expected) {
        for (int i = 0; i < TEMPERATURES.length; i++) {
            PerSpin exact = Kaufman.square(side, TEMPERATURES[i]);
            assertEquals(expected[i][0], exact.logZ(), RELATIVE * Math.abs(expected[i][0]));
            assertEquals(expected[i][1], exact.energy(), RELATIVE * Math.abs(expected[i][1]));
            assertEquals(expected[i][2], exact.heatCapacity(), RELATIVE * expected[i][2]);
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void agreesWithEnumeration(@ForAll @IntRange(min = 2, max = 4) int rows, @ForAll @IntRange(min = 2, max = 4) int columns,
            @ForAll @DoubleRange(min = 0.3, max = 20) double temperature) {
        Enumerated all = Ising.rectangle(rows, columns, 1).enumerate(temperature);
        PerSpin exact = Kaufman.torus(rows, columns, temperature);
        int spins = rows * columns;
        assertEquals(all.logZ() / spins, exact.logZ(), 1e-11 * Math.abs(all.logZ()));
        assertEquals(all.energy() / spins, exact.energy(), 1e-10);
        assertEquals(all.heatCapacity() / spins, exact.heatCapacity(), 1e-9);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void rowsAndColumnsMayBeExchanged(@ForAll @IntRange(min = 2, max = 40) int rows,
            @ForAll @IntRange(min = 2, max = 40) int columns, @ForAll @DoubleRange(min = 0.5, max = 10) double temperature) {
        PerSpin a = Kaufman.torus(rows, columns, temperature);
        PerSpin b = Kaufman.torus(columns, rows, temperature);
        assertEquals(a.logZ(), b.logZ(), 1e-10);
        assertEquals(a.energy(), b.energy(), 1e-9);
        assertEquals(a.heatCapacity(), b.heatCapacity(), 1e-7);
    }

    @Test
    void energyAndHeatCapacityAreDerivatives() {
        double h = 1e-4;
        for (double t : TEMPERATURES) {
            PerSpin below = Kaufman.square(32, t - h);
            PerSpin above = Kaufman.square(32, t + h);
            PerSpin here = Kaufman.square(32, t);
            assertEquals((above.logZ() - below.logZ()) / (2 * h) * t * t, here.energy(), 1e-6);
            assertEquals((above.energy() - below.energy()) / (2 * h), here.heatCapacity(), 1e-4);
        }
    }

    @Test
    void largeLatticesNeitherOverflowNorDifferFromTheInfiniteOne() {
        for (double t : new double[] {0.05, 1, 5}) {
            PerSpin large = Kaufman.square(512, t);
            assertEquals(Onsager.at(t).logZ(), large.logZ(), 1e-4 * large.logZ());
            assertEquals(Onsager.at(t).energy(), large.energy(), 1e-9);
        }
    }

    @Test
    void heatCapacityAtTheCriticalPointGrowsAsALogarithm() {
        double t = Onsager.CRITICAL_TEMPERATURE;
        double slope = (Kaufman.square(64, t).heatCapacity() - Kaufman.square(32, t).heatCapacity()) / Math.log(2);
        double k = 1 / t;
        assertEquals(8 * k * k / Math.PI, slope, 0.005);   // Ferdinand and Fisher (1969), eq. 1.4
    }

    @Test
    void refusesBadInput() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Kaufman.square(1, 2)).getMessage().contains("rows (1)"));
        assertThrows(IllegalArgumentException.class, () -> Kaufman.square(4, -2));
        assertThrows(IllegalArgumentException.class, () -> Kaufman.square(4, 1e-3));
    }
}
