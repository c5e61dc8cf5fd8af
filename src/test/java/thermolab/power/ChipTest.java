package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class ChipTest {

    @Test
    void switchingCostsHalfAtEachChange() {
        assertEquals(0.5e-15 * 0.81, Cmos.transitionJoules(1e-15, 0.9), 1e-30);
        assertEquals(2 * Cmos.transitionJoules(1e-15, 0.9), Cmos.cycleJoules(1e-15, 0.9));
        assertEquals(0.1 * 1e-9 * 1.44 * 3e9, Cmos.dynamicWatts(0.1, 1e-9, 1.2, 3e9), 1e-12);
        double slow = Cmos.taskJoules(1e9, 0.1, 1e-9, 1.2, 1e9, 0);
        assertEquals(slow, Cmos.taskJoules(1e9, 0.1, 1e-9, 1.2, 3e9, 0), 1e-12);
        assertEquals(slow + 2, Cmos.taskJoules(1e9, 0.1, 1e-9, 1.2, 1e9, 2), 1e-12);
    }

    @Test
    void racingToRestIsComparedWithStrolling() {
        assertEquals(30 * 10 + 2 * 5, Cmos.joulesUntil(15, 3e10, 0.2, 50e-9, 1, 3e9, 0, 2), 1e-9);
        assertEquals(30 * 10.0 / 4 + 15, Cmos.joulesUntil(15, 3e10, 0.2, 50e-9, 0.5, 2e9, 1, 99), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> Cmos.joulesUntil(14, 3e10, 0.2, 50e-9, 0.5, 2e9, 1, 0));
        double best = Cmos.thriftiestHertz(6, 1e-27);
        for (double f : new double[] {0.99 * best, 1.01 * best}) {
            assertTrue(6 / f + 1e-27 * f * f > 6 / best + 1e-27 * best * best);
        }
        assertEquals(0, Cmos.thriftiestHertz(0, 1));
    }

    @Test
    void farAboveTheThresholdPowerGoesWithTheCubeOfTheRate() {
        VoltageScaling ideal = new VoltageScaling(0.2, 1e-9, 0, 0, 2, 1, 3e9);
        assertEquals(1.5e9, ideal.hertz(0.5), 1e-3);
        assertEquals(1.0 / 8, ideal.watts(0.5) / ideal.watts(1), 1e-12);
        assertEquals(1.0 / 4, ideal.taskJoules(1e9, 0.5) / ideal.taskJoules(1e9, 1), 1e-12);
        assertEquals(2, ideal.taskSeconds(1e9, 0.5) / ideal.taskSeconds(1e9, 1), 1e-12);
    }

    @Test
    void leakageMakesAVoltageThriftiest() {
        VoltageScaling core = new VoltageScaling(0.2, 1e-9, 0.3, 0.35, 1.3, 1, 3e9);
        double best = core.thriftiestVolts(1.1);
        assertTrue(best > 0.36 && best < 1);
        for (double v : new double[] {best - 0.02, best + 0.02}) {
            assertTrue(core.taskJoules(1e9, v) > core.taskJoules(1e9, best));
        }
        assertEquals(0, core.hertz(0.3));
        assertTrue(Double.isInfinite(core.taskSeconds(1, 0.35)));
        double deadline = core.taskSeconds(1e9, best);
        assertEquals(core.taskJoules(1e9, best), core.joulesUntil(deadline, 1e9, best, 5), 1e-9);
        assertTrue(core.joulesUntil(deadline, 1e9, 1, 0.01) > core.joulesUntil(deadline, 1e9, best, 0.01));
        assertThrows(IllegalArgumentException.class, () -> core.joulesUntil(deadline / 2, 1e9, best, 0));
    }

    @Test
    void leakageSettlesWhereTheLoopCloses() {
        RandomStream random = RandomStream.of(4);
        int settled = 0;
        for (int k = 0; k < 300; k++) {
            LeakageLoop loop = new LeakageLoop(20 + 20 * random.nextDouble(), 0.1 + random.nextDouble(), 100 * random.nextDouble(),
                    20 * random.nextDouble(), 50, 0.01 + 0.03 * random.nextDouble());
            double t = loop.ambient();
            for (int step = 0; step < 20_000 && t < 2000; step++) {
                t = loop.response(t);                       // plain iteration from cold ends at the lower solution, or nowhere
            }
            if (loop.runsAway()) {
                assertTrue(t >= 2000);
                assertThrows(ArithmeticException.class, loop::temperature);
                assertTrue(loop.criticalResistance() < loop.resistance() && loop.criticalWatts() < loop.dynamicWatts());
            } else {
                settled++;
                assertEquals(t, loop.temperature(), 1e-6 * t);
                assertEquals(loop.tippingTemperature(), loop.response(loop.tippingTemperature()), 1e-7 * loop.tippingTemperature());
                assertTrue(loop.tippingTemperature() >= loop.temperature() && loop.gain() <= 1);
                assertEquals(loop.leakageWatts() * Math.exp(loop.perKelvin() * (t - 50)), loop.settledLeakageWatts(), 1e-5);
                assertTrue(loop.criticalResistance() > loop.resistance() * 0.999999 && loop.criticalWatts() > loop.dynamicWatts() - 1e-6);
            }
        }
        assertTrue(settled > 50 && settled < 290, settled + " of 300 settle");
    }

    @Test
    void atTheEdgeTheTwoSolutionsMeet() {
        LeakageLoop loop = new LeakageLoop(25, 0.5, 60, 10, 60, 0.03);
        LeakageLoop edge = new LeakageLoop(25, loop.criticalResistance() * (1 - 1e-9), 60, 10, 60, 0.03);
        assertEquals(1, edge.gain(), 1e-3);
        assertEquals(edge.tippingTemperature(), edge.temperature(), 0.1);
        assertTrue(new LeakageLoop(25, loop.criticalResistance() * (1 + 1e-9), 60, 10, 60, 0.03).runsAway());
        assertTrue(new LeakageLoop(25, 0.5, loop.criticalWatts() + 1e-6, 10, 60, 0.03).runsAway());
        assertFalse(new LeakageLoop(25, 0.5, loop.criticalWatts() - 1e-6, 10, 60, 0.03).runsAway());
        LeakageLoop none = new LeakageLoop(25, 0.5, 60, 0, 60, 0.03);
        assertEquals(55, none.temperature(), 1e-12);
        assertTrue(Double.isInfinite(none.tippingTemperature()) && Double.isInfinite(none.criticalResistance()) && none.gain() == 0);
    }

    @Test
    void aRackRelaxes() {
        LumpedRack rack = new LumpedRack(0.05, 400, 22);
        PowerSteps steps = PowerSteps.twoLevels(600, 60, 200);
        assertEquals(20, rack.timeConstant(), 1e-12);
        assertEquals(52, rack.steady(600), 1e-12);
        assertArrayEquals(new double[] {22, 50.50638794896408, 32.92137880205729}, rack.temperatures(22, steps, 0, 60, 120), 1e-10);
        assertEquals(29.105744652136845, rack.secondsTo(45, 22, 600), 1e-10);
        assertTrue(Double.isInfinite(rack.secondsTo(52, 22, 600)) && Double.isInfinite(rack.secondsTo(20, 22, 600)));
        assertEquals(0, rack.secondsTo(22, 22, 600));
        assertEquals(52, rack.after(22, 600, Double.POSITIVE_INFINITY), 1e-12);
        assertEquals(600, steps.at(59.9));
        assertEquals(200, steps.at(60));
    }

    @Test
    void aChipOnASinkFollowsItsEquations() {
        ChipOnSink both = new ChipOnSink(0.2, 15, 0.3, 400, 25);
        PowerSteps steps = new PowerSteps(new double[] {0, 30, 90}, new double[] {150, 20, 80});
        double[] t = {40, 30};
        double h = 1e-3;
        double[] ends = {10, 30, 60, 120};
        int next = 0;
        for (int k = 0; k <= 120_000; k++) {
            if (next < ends.length && k == Math.round(ends[next] / h)) {
                assertArrayEquals(t, both.temperatures(new double[] {40, 30}, steps, ends[next])[0], 1e-6);
                next++;
            }
            t = midpoint(both, t, steps.at(k * h), h);
        }
        assertArrayEquals(new double[] {25 + 0.5 * 150, 25 + 0.3 * 150}, both.steady(150), 1e-12);
        assertArrayEquals(both.steady(150), both.after(new double[] {0, 99}, 150, Double.POSITIVE_INFINITY), 1e-12);
        double[] rates = both.rates();
        double trace = 1 / (0.2 * 15) + 1 / (0.2 * 400) + 1 / (0.3 * 400);
        assertEquals(trace, rates[0] + rates[1], 1e-14);
        assertEquals(1 / (0.2 * 15 * 0.3 * 400), rates[0] * rates[1], 1e-15);
        assertEquals(1 / rates[0], both.timeConstants()[0], 1e-12);
    }

    private static double[] midpoint(ChipOnSink b, double[] t, double watts, double h) {
        double[] half = {t[0] + h / 2 * slope(b, t, watts)[0], t[1] + h / 2 * slope(b, t, watts)[1]};
        double[] slope = slope(b, half, watts);
        return new double[] {t[0] + h * slope[0], t[1] + h * slope[1]};
    }

    private static double[] slope(ChipOnSink b, double[] t, double watts) {
        double across = (t[0] - t[1]) / b.chipToSink();
        return new double[] {(watts - across) / b.chipCapacity(), (across - (t[1] - b.ambient()) / b.sinkToAir()) / b.sinkCapacity()};
    }

    @Test
    void farApartModesKeepTheirDigits() {
        ChipOnSink stiff = new ChipOnSink(1e-6, 1e-6, 1e6, 1e6, 0);
        assertEquals(1e12 * (1 + 1e-12), stiff.timeConstants()[0], 1e-2);
        assertEquals(1e-12, stiff.timeConstants()[1], 1e-23);
        assertEquals(Math.exp(-1), stiff.after(new double[] {1, 1}, 0, stiff.timeConstants()[0])[1], 1e-9);
    }

    @Test
    void badInputsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Cmos.cycleJoules(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> Cmos.dynamicWatts(-0.1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Cmos.taskJoules(1, 1, 1, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new VoltageScaling(0.1, 1, 0, 1.2, 2, 1, 1e9));
        assertThrows(IllegalArgumentException.class, () -> new VoltageScaling(0.1, 1, 0, 0.2, 3, 1, 1e9));
        assertThrows(IllegalArgumentException.class, () -> new LeakageLoop(25, 0, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new LeakageLoop(25, 1, 1, 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new LumpedRack(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new LumpedRack(1, 1, 1).after(1, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> new LumpedRack(1, 1, 1).steady(-1));
        assertThrows(IllegalArgumentException.class, () -> new PowerSteps(new double[] {1}, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> new PowerSteps(new double[] {0, 0}, new double[] {1, 1}));
        assertThrows(IllegalArgumentException.class, () -> new ChipOnSink(1, 1, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ChipOnSink(1, 1, 1, 1, 1).after(new double[] {1}, 1, 1));
    }
}
