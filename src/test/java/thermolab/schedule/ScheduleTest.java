package thermolab.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thermolab.num.Plugins;

class ScheduleTest {

    @TestFactory
    Stream<DynamicTest> everyScheduleInTheCatalogueKeepsTheContract() {
        return Plugins.of(Schedule.class).all().stream()
                .map(schedule -> DynamicTest.dynamicTest(schedule.name(), () -> ScheduleContract.check(schedule)));
    }

    @TestFactory
    Stream<DynamicTest> everyScheduleInTheCatalogueRefusesNegativeSteps() {
        return Plugins.of(Schedule.class).all().stream().filter(schedule -> !(schedule instanceof Constant))
                .map(schedule -> DynamicTest.dynamicTest(schedule.name(),
                        () -> assertThrows(IllegalArgumentException.class, () -> schedule.at(-1))));
    }

    @Test
    void contractExplainsWhatIsBroken() {
        assertTrue(assertThrows(IllegalStateException.class, () -> ScheduleContract.check(k -> 1.0 / k)).getMessage()
                .contains("at step 0 is Infinity"));
        AtomicInteger calls = new AtomicInteger();
        assertTrue(assertThrows(IllegalStateException.class, () -> ScheduleContract.check(k -> calls.incrementAndGet())).getMessage()
                .contains("asked again"));
    }

    /** Course reference anneal.article_schedule, relative 1e-9. */
    @Test
    void articleCooling() {
        Geometric cooling = new Geometric(1, 0.99);
        assertEquals(4.317124741065786e-05, cooling.at(1000), 1e-9 * 4.3e-5);
        assertEquals(459, cooling.firstBelow(0.01));
    }

    @Test
    void valuesByHand() {
        assertArrayEquals(new double[] {1, 0.75, 0.5, 0.25, 0, 0}, new Linear(1, 0, 4).values(6), 1e-15);
        assertArrayEquals(new double[] {1, 0.5, 0}, new double[] {new Cosine(1, 0, 4).at(0), new Cosine(1, 0, 4).at(2),
            new Cosine(1, 0, 4).at(9)}, 1e-15);
        assertArrayEquals(new double[] {8, 8, 4, 4, 2}, new StepDecay(8, 0.5, 2).values(5), 1e-15);
        assertEquals(2 * Math.exp(-0.3), new ExponentialDecay(2, 0.1).at(3), 1e-15);
        assertEquals(0.25, new InverseTime(1, 1, 1).at(3), 1e-15);
        assertEquals(2.5 / Math.log(12), new Logarithmic(2.5).at(10), 1e-15);
        assertArrayEquals(new double[] {0.25, 0.5, 0.75, 1, 1, 0.75}, new WarmUp(4, new Linear(1, 0, 4)).values(6), 1e-15);
        Restarts waves = new Restarts(1, 0, 2, 2);
        assertArrayEquals(new double[] {1, 0.5, 1, new Cosine(1, 0, 4).at(1), 0.5}, waves.values(5), 1e-15);
        assertEquals(1, waves.at(6), 1e-15);
        assertEquals(0.5, new Restarts(1, 0, 2, 1).at(1_000_001), 1e-15);
    }

    @Test
    void refusesSettingsWithoutMeaning() {
        assertThrows(IllegalArgumentException.class, () -> new Geometric(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Geometric(-1, 0.9));
        assertThrows(IllegalArgumentException.class, () -> new Linear(1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Logarithmic(0));
        assertThrows(IllegalArgumentException.class, () -> new Constant(Double.NaN));
    }

    @Test
    void aNegativeNumberOfValuesIsRefused() {
        Plugins.of(Schedule.class).all().forEach(schedule -> {
            String message = assertThrows(IllegalArgumentException.class, () -> schedule.values(-1)).getMessage();
            assertTrue(message.startsWith("count (-1) must be at least 0"), message);
            assertEquals(0, schedule.values(0).length);
        });
        Schedule halving = k -> Math.pow(0.5, k);
        assertThrows(IllegalArgumentException.class, () -> halving.values(Integer.MIN_VALUE));
        assertEquals("unnamed-schedule", halving.name());
        assertEquals("unnamed-schedule", new Schedule() {
            @Override
            public double at(long step) {
                return 1;
            }
        }.name());
    }
}
