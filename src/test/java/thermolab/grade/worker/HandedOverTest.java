package thermolab.grade.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import thermolab.schedule.Schedule;

/** What each side may ask of the objects that the other side was handed, and who does the work. */
class HandedOverTest {

    @Test
    void aDefaultMethodRunsInTheWorker() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Schedule schedule = step -> {
            asked.incrementAndGet();
            return step;
        };
        assertArrayEquals(new double[] {0, 1, 2}, (double[]) Connection.honest().call("values", schedule, 3).value());
        assertEquals(3, asked.get());
        byte[] forged = Connection.callBack(0, Schedule.class, "values", output -> Connection.write(output, Integer.MAX_VALUE));
        refused(forged, "values", schedule, 3);
        assertEquals(3, asked.get());
    }

    @Test
    void aMethodOfTheTestsOwnInItsPlaceTravelsWithinReason() throws IOException {
        Schedule own = new Schedule() {
            @Override
            public double at(long step) {
                return step;
            }

            @Override
            public double[] values(int count) {
                return new double[] {count};
            }
        };
        assertArrayEquals(new double[] {7}, (double[]) Connection.honest().call("values", own, 7).value());
        String refusal = Connection.honest().call("values", own, Allowance.LARGEST_COUNT + 1).thrown().message();
        assertTrue(refusal.contains("must be at most"), refusal);
    }

    @Test
    void aReturnedObjectComputesItsDefaultMethodsItselfAndEachCallIsWatched() throws IOException {
        Connection connection = Connection.honest();
        Sample.Model model = (Sample.Model) connection.call("model", 2.0).value();
        assertArrayEquals(new double[] {0, 2, 4}, model.table(3));
        assertEquals(1, connection.callsOfObjects());
    }

    @Test
    void anObjectAnswersOnlyAsWhatItWasHandedOver() {
        /** Could be asked as either. */
        final class Both implements Schedule, DoubleUnaryOperator {
            @Override
            public double at(long step) {
                return step;
            }

            @Override
            public double applyAsDouble(double x) {
                throw new AssertionError("was handed over as a schedule");
            }
        }
        refused(Connection.callBack(0, DoubleUnaryOperator.class, "applyAsDouble", output -> Connection.write(output, 1.0)), "values", new Both(), 3);
    }

    @Test
    void aMethodOfThePlatformsStaysWhereItIs() {
        refused(Connection.callBack(0, DoubleUnaryOperator.class, "identity", output -> { }), "apply", (DoubleUnaryOperator) x -> x, 1.0);
        refused(Connection.callBack(0, DoubleUnaryOperator.class, "andThen", output -> {
            output.flag(Tag.HOME.ordinal());
            output.integer(0);
        }), "apply", (DoubleUnaryOperator) x -> x, 1.0);
    }

    @Test
    void aFrameOfAnotherExerciseIsRefused() throws IOException {
        Frames frames = new Frames(new ByteArrayInputStream(Connection.frame(output -> output.flag(Peer.RETURN))), new ByteArrayOutputStream());
        frames.converse(5);
        assertThrows(ProtocolException.class, frames::receive);
    }

    @Test
    void whatAnExerciseLeftBehindCanNoLongerCall() throws IOException {
        Frames frames = new Frames(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream());
        Peer earlier = Peer.untrusted(frames, Connection.VOCABULARY, new Sample.Honest(), thrown -> "");
        frames.converse(5);
        assertThrows(IllegalStateException.class, () -> earlier.call(Target.answerTo(Sample.class),
                Connection.method(Sample.class, "anything"), new Object[0], index -> false));
    }

    private static void refused(byte[] bytes, String method, Object... arguments) {
        assertThrows(ProtocolException.class, () -> Connection.forged(bytes).call(method, arguments));
    }
}
