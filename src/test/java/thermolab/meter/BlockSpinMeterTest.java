package thermolab.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thermolab.energy.Ising;
import thermolab.house.Refusals;
import thermolab.num.Estimate;
import thermolab.sample.Run;
import thermolab.sample.Wolff;

/** Levels of block spins on a run: the board's own as by the plain meter, order that grows or falls. */
class BlockSpinMeterTest {

    private static BlockSpinMeter read(double temperature, MagnetMeter plain) {
        BlockSpinMeter meter = new BlockSpinMeter(16, 2, 3, 5);
        var run = Run.of(new Wolff(3), Ising.square(16)).at(temperature).hot(4, 1);
        run.go(200);
        run.go(600, meter, plain);
        return meter;
    }

    @Test
    void firstLevelIsTheBoardItself() {
        MagnetMeter plain = new MagnetMeter(256);
        BlockSpinMeter meter = read(2.5, plain);
        assertEquals(plain.absoluteMagnetisation(), meter.absoluteMagnetisation()[0]);
        assertEquals(plain.binder(), meter.level(0).binder());
        assertEquals(4, meter.binder().length);
    }

    @Test
    void orderGrowsBelowAndBinderFallsAbove() {
        Estimate[] cold = read(2.0, new MagnetMeter(256)).absoluteMagnetisation();
        for (int level = 1; level < 4; level++) {
            assertTrue(cold[level].value() > cold[level - 1].value(), "level " + level);
        }
        Estimate[] hot = read(3.5, new MagnetMeter(256)).binder();
        for (Estimate binder : hot) { // of few free spins 2/3 less the finite number's share: 2/(3N) for N
            assertTrue(binder.value() < 0.35, binder.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> isRefusedInOneSentence() {
        return Refusals.of(Map.of(
                "side (12) must be a multiple of b^levels = 2^3", () -> new BlockSpinMeter(12, 2, 3, 1),
                "b (1) must be at least 2", () -> new BlockSpinMeter(12, 1, 3, 1),
                "levels (0) must be at least 1", () -> new BlockSpinMeter(12, 2, 0, 1),
                "level (3) must be at least 0 and below 2", () -> new BlockSpinMeter(12, 2, 1, 1).level(3)));
    }
}
