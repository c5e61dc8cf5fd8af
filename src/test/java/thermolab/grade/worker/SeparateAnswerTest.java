package thermolab.grade.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import thermolab.exercise.Separation;
import thermolab.num.RandomStream;
import thermolab.schedule.Schedule;

/** An answer beside its tests sees what it sees between processes. */
class SeparateAnswerTest {

    /** Works in its caller's arrays, and in its own again and again. */
    private static final class Careless extends Sample.Honest {

        private final double[][] kept = {{0, 0}};

        @Override
        public double[] sorted(double[] values) {
            Arrays.sort(values);
            return values;
        }

        @Override
        public double[][] grid(int size) {
            kept[0][0] = size;
            return kept;
        }
    }

    @Test
    void whatAnAnswerDoesToItsInputIsItsOwnAffairButNoted() {
        Separation separation = separation(new Careless(), false);
        double[] given = {2, 1};
        assertArrayEquals(new double[] {1, 2}, sample(separation).sorted(given));
        assertArrayEquals(new double[] {2, 1}, given);
        assertTrue(separation.changedInput());
        separation.begins();
        assertFalse(separation.changedInput());
        assertSame(given, sample(separation(new Careless(), true)).sorted(given));
        assertArrayEquals(new double[] {1, 2}, given);
    }

    @Test
    void whatAMethodIsAskedToChangeChanges() {
        Separation separation = separation(new Careless(), false);
        double[] given = {2, 1};
        sample(separation).doubled(given);
        assertArrayEquals(new double[] {4, 2}, given);
        assertFalse(separation.changedInput());
    }

    @Test
    void whatWasReturnedStaysAsItWas() {
        Sample sample = sample(separation(new Careless(), false));
        double[][] first = sample.grid(1);
        double[][] second = sample.grid(2);
        assertEquals(1, first[0][0]);
        assertEquals(2, second[0][0]);
    }

    @Test
    void everythingThatMayTravelComesBackAsItDoesBetweenProcesses() throws IOException {
        Sample here = sample(separation(new Sample.Honest(), false));
        Connection there = Connection.honest();
        Schedule schedule = step -> 1.0 / (1 + step);
        assertArrayEquals((double[]) there.call("values", schedule, 4).value(), here.values(schedule, 4));
        assertArrayEquals((double[]) there.call("draws", RandomStream.of(3), 100).value(), here.draws(RandomStream.of(3), 100));
        assertEquals(there.call("lengths", List.of("a", "bc")).value(), here.lengths(List.of("a", "bc")));
        assertEquals(there.call("distinct", new double[] {2, 1, 2}).value(), here.distinct(new double[] {2, 1, 2}));
        assertEquals(there.call("apply", (DoubleUnaryOperator) x -> x * x, 3.0).value(), here.apply(x -> x * x, 3));
        assertEquals(there.call("anything").value(), here.anything());
        assertEquals(6, here.model(2).at(3));
        assertArrayEquals(new double[] {4, 8}, here.mirror(x -> new double[] {2 * x[0], 2 * x[1]}).apply(new double[] {1, 2}));
    }

    @Test
    void whatIsThrownIsTheThrowableItself() {
        IllegalStateException own = new IllegalStateException("own");
        Sample sample = sample(separation(new Sample.Honest() {
            @Override
            public Model model(double slope) {
                throw own;
            }
        }, false));
        assertSame(own, assertThrows(IllegalStateException.class, () -> sample.model(1)));
        assertSame(own, assertThrows(IllegalStateException.class, () -> sample.apply(x -> {
            throw own;
        }, 1)));
    }

    @Test
    void aCallThatNeverEndsHoldsUpNoOtherTest() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        Separation separation = separation(new Sample.Honest() {
            @Override
            public Model model(double slope) {
                waiting.countDown();
                while (true) {
                    Thread.onSpinWait();
                    if (Thread.interrupted()) {
                        throw new IllegalStateException("the test of this test is over");
                    }
                }
            }
        }, false);
        Thread endless = new Thread(() -> assertThrows(IllegalStateException.class, () -> sample(separation).model(1)));
        endless.start();
        waiting.await();
        separation.begins();
        assertEquals(2, sample(separation).grid(2).length);
        endless.interrupt();
        endless.join();
    }

    @Test
    void aContractThatCannotTravelIsTriedWithoutCopies() {
        interface Files {
            java.io.File first();
        }
        Files answer = () -> new java.io.File("a");
        assertSame(answer, Separation.of(Files.class, answer, false).standIn());
    }

    private static Separation separation(Sample answer, boolean writesBack) {
        return assertInstanceOf(SeparateAnswer.class, Separation.of(Sample.class, answer, writesBack));
    }

    private static Sample sample(Separation separation) {
        return (Sample) separation.standIn();
    }
}
