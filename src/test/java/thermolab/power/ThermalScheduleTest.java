package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class ThermalScheduleTest {

    private static final double[][] D = {{0.25, 0.1, 0.05, 0.02}, {0.12, 0.3, 0.1, 0.04}, {0.05, 0.12, 0.35, 0.12}, {0.02, 0.05, 0.12, 0.4}};

    @Test
    void fourRacksAreTheReference() {
        HeatRecirculation room = new HeatRecirculation(D);
        double[] equal = ThermalSchedule.equal(4, 40, 15);
        double[] best = ThermalSchedule.optimal(D, 40, 15);
        assertEquals(6.4, room.peakRise(equal), 1e-12);
        assertEquals(5.390890161374285, room.peakRise(best), 1e-9);
        assertArrayEquals(new double[] {15, 8.318584070796463, 7.134305049453408, 9.54711087975013}, best, 1e-8);
        assertEquals(11.904308407298767, room.coolingKilowatts(equal, 27), 1e-9);
        assertEquals(10.957187108186881, room.coolingKilowatts(best, 27), 1e-8);
        assertEquals(27 - 6.4, room.supplyCelsius(equal, 27), 1e-12);
    }

    @Test
    void theProgramIsNeverWorseThanTheOthers() {
        RandomStream random = RandomStream.of(59);
        for (int k = 0; k < 60; k++) {
            int n = 1 + random.nextInt(8);
            double[][] d = new double[n][n];
            for (double[] row : d) {
                Arrays.setAll(row, j -> random.nextInt(4) == 0 ? 0 : random.nextDouble());
            }
            double cap = 1 + 9 * random.nextDouble();
            double total = n * cap * (k % 5 == 0 ? 1 : 0.95 * random.nextDouble());
            HeatRecirculation room = new HeatRecirculation(d);
            double[] best = ThermalSchedule.optimal(d, total, cap);
            double peak = room.peakRise(best);
            assertEquals(total, Arrays.stream(best).sum(), 1e-9 * Math.max(1, total));
            assertTrue(Arrays.stream(best).allMatch(p -> p >= 0 && p <= cap));
            assertTrue(peak <= room.peakRise(ThermalSchedule.equal(n, total, cap)) * (1 + 1e-9) + 1e-12);
            assertTrue(k % 5 == 0 || peak <= room.peakRise(ThermalSchedule.greedy(d, total, cap, 400)) * (1 + 1e-9) + 1e-12);
        }
    }

    @Test
    void twoRacksAgreeWithASearchOfAllSplits() {
        double[][] d = {{0.5, 0.1}, {0.3, 0.2}};
        HeatRecirculation room = new HeatRecirculation(d);
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k <= 10_000; k++) {
            double p = 10 * k / 10_000.0;
            least = Math.min(least, room.peakRise(new double[] {p, 10 - p}));
        }
        assertEquals(least, room.peakRise(ThermalSchedule.optimal(d, 10, 20)), 1e-3);
        assertTrue(room.peakRise(ThermalSchedule.greedy(d, 10, 20, 1000)) >= least - 1e-9);
    }

    @Test
    void edgesAreExact() {
        assertArrayEquals(new double[4], ThermalSchedule.optimal(D, 0, 15));
        assertArrayEquals(new double[] {15, 15, 15, 15}, ThermalSchedule.optimal(D, 60, 15), 1e-9);
        assertEquals(9, Arrays.stream(ThermalSchedule.optimal(new double[3][3], 9, 4)).sum(), 1e-12);
        assertArrayEquals(new double[] {7}, ThermalSchedule.optimal(new double[][] {{2}}, 7, 7), 1e-12);
        double[] capped = ThermalSchedule.optimal(new HeatRecirculation(D), 40, new double[] {1, 20, 20, 20});
        assertEquals(40, Arrays.stream(capped).sum(), 1e-9);
        assertTrue(capped[0] <= 1);
        assertArrayEquals(new double[] {0, 6, 0}, ThermalSchedule.optimal(
                new HeatRecirculation(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}), 6, new double[] {0, 9, 0}), 1e-9);
    }

    @Test
    void jobsFillTheRacksWithFewCuts() {
        RandomStream random = RandomStream.of(5);
        double[] jobs = new double[50];
        Arrays.setAll(jobs, j -> 0.1 + random.nextDouble());
        JobPlacement placement = JobPlacement.coolest(D, jobs, 10);
        assertArrayEquals(jobs, placement.jobKilowatts(), 1e-9);
        assertArrayEquals(ThermalSchedule.optimal(D, Arrays.stream(jobs).sum(), 10), placement.rackKilowatts(), 1e-9);
        assertTrue(placement.pieces() <= 50 + 3 + 1, placement.pieces() + " pieces");
    }

    @Test
    void badInputsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ThermalSchedule.optimal(D, 61, 15));
        assertThrows(IllegalArgumentException.class, () -> ThermalSchedule.optimal(D, -1, 15));
        assertThrows(IllegalArgumentException.class, () -> ThermalSchedule.optimal(D, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> ThermalSchedule.optimal(new double[][] {{1, 2}}, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> ThermalSchedule.optimal(new double[][] {{1, -2}, {1, 1}}, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> ThermalSchedule.optimal(new double[0][0], 1, 1));
        assertThrows(IllegalArgumentException.class, () -> ThermalSchedule.greedy(D, 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> ThermalSchedule.greedy(D, 40, 15, 2));
        assertThrows(IllegalArgumentException.class, () -> ThermalSchedule.equal(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new HeatRecirculation(D).rises(new double[3]));
        assertThrows(IllegalArgumentException.class, () -> new HeatRecirculation(D).coolingKilowatts(new double[] {100, 0, 0, 0}, 20));
        assertThrows(IllegalArgumentException.class, () -> JobPlacement.fill(new double[] {1}, new double[] {2}));
        assertThrows(IllegalArgumentException.class, () -> JobPlacement.fill(new double[] {1}, new double[0]));
    }
}
