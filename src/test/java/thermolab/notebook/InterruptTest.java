package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stop button. */
@Timeout(20)
public class InterruptTest {

    /** Counted down by the cell when its endless part begins. */
    public static volatile CountDownLatch begun;

    private static final long WITHIN_MILLIS = 1000; // the promise

    private static Session session;

    @BeforeAll
    static void open() {
        session = Session.open();
        session.run(1, "import java.util.stream.*;\nimport static thermolab.notebook.InterruptTest.begun;\nint kept = 41;",
                Console.none());
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "while (true) { }",
        "for (;;) { try { while (true) { kept = kept; } } catch (Throwable t) { } }",
        "Thread.sleep(600_000);",
        "for (;;) { try { Thread.sleep(600_000); } catch (InterruptedException e) { } }",
        "IntStream.iterate(0, i -> i + 1).forEach(i -> { });",
        "IntStream.range(0, 4).parallel().forEach(i -> { while (true) { } });",
        "new Object() { void go() { Runnable endless = () -> { while (true) { } }; endless.run(); } }.go();",
        "synchronized (begun) { begun.wait(); }",
        "while (true) System.out.print(1);",
    })
    void endsWithinASecondAndVariablesLive(String endless) throws InterruptedException {
        begun = new CountDownLatch(1);
        long[] stopped = new long[1];
        Thread stopper = new Thread(() -> {
            await();
            stopped[0] = System.nanoTime();
            session.interrupt();
        });
        stopper.start();
        assertEquals(new Outcome.Interrupted(), session.run(2, "begun.countDown();\n" + endless, Console.none()));
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - stopped[0]);
        stopper.join();
        assertTrue(took < WITHIN_MILLIS, took + " ms");
        assertFalse(Thread.currentThread().isInterrupted());
        assertEquals(new Outcome.Value(42, "42"), session.run(3, "kept + 1", Console.none()));
    }

    @Test
    void laterSnippetsOfAStoppedCellDoNotRun() throws InterruptedException {
        begun = new CountDownLatch(1);
        Thread stopper = new Thread(() -> {
            await();
            session.interrupt();
        });
        stopper.start();
        session.run(2, "int ran = 0;", Console.none());
        session.run(3, "begun.countDown();\ntry { Thread.sleep(600_000); } catch (InterruptedException e) { }\nran = 1;",
                Console.none());
        stopper.join();
        assertEquals(new Outcome.Value(0, "0"), session.run(4, "ran", Console.none()));
    }

    @Test
    void aStoppedRunKeepsWhatItsMeterRead() throws InterruptedException {
        begun = new CountDownLatch(1);
        Thread stopper = new Thread(() -> {
            await();
            session.interrupt();
        });
        stopper.start();
        session.run(2, "import thermolab.energy.*;\nimport thermolab.meter.*;\nimport thermolab.sample.*;\n"
                + "EnergyMeter meter = new EnergyMeter(64);\n"
                + "var run = Run.of(new Metropolis(), Ising.square(8)).at(2).hot(1, 1);", Console.none());
        assertEquals(new Outcome.Interrupted(),
                session.run(3, "run.go(1_000_000_000_000L, meter, (n, t, step) -> { if (n == 1000) begun.countDown(); });",
                        Console.none()));
        stopper.join();
        assertEquals(new Outcome.Value(true, "true"),
                session.run(4, "run.number() >= 1000 && meter.energy().value() < -1", Console.none()));
    }

    @Test
    void betweenCellsNothingHappens() {
        session.interrupt();
        assertEquals(new Outcome.Value(41, "41"), session.run(2, "kept", Console.none()));
    }

    private static void await() {
        try {
            begun.await();
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
