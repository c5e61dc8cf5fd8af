package thermolab.grade.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The kernel's counters are read for the thread that is meant. */
class ThreadFileTest {

    private static final long PID = ProcessHandle.current().pid();
    private static final int MEBIBYTES = 64;
    private static final long WORK = 50_000_000; // ns of processor time
    /** The kernel brings a running thread's counter up to date at its ticks. */
    private static final double TICK = 0.02;

    @BeforeAll
    static void needProc() {
        assumeTrue(Files.isDirectory(Path.of("/proc/thread-self")), "needs Linux");
    }

    @Test
    void threadThatComputesRuns() {
        ThreadFile before = ThreadFile.of(PID, ThreadFile.own());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start < WORK) {
            Thread.onSpinWait();
        }
        ThreadFile after = ThreadFile.of(PID, ThreadFile.own());
        assertTrue(after.wantsToRun());
        assertTrue(after.ranSeconds() - before.ranSeconds() > WORK / 1e9 - TICK, before + " " + after);
        assertTrue(after.busySeconds() >= after.ranSeconds());
    }

    @Test
    void threadThatSleepsDoesNot() throws Exception {
        CompletableFuture<Long> number = new CompletableFuture<>();
        CountDownLatch end = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            number.complete(ThreadFile.own());
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        ThreadFile asleep = ThreadFile.of(PID, number.get());
        while (asleep.wantsToRun()) { // until it waits
            Thread.sleep(1);
            asleep = ThreadFile.of(PID, number.get());
        }
        Thread.sleep(50);
        ThreadFile later = ThreadFile.of(PID, number.get());
        assertEquals(asleep.ranSeconds(), later.ranSeconds(), 1e-3);
        assertFalse(later.wantsToRun() || later.isHeldUp());
        end.countDown();
        thread.join();
        for (int tries = 0; tries < 1000 && ThreadFile.of(PID, number.get()) != ThreadFile.NONE; tries++) {
            Thread.sleep(10); // the system clears it away a little later
        }
        assertSame(ThreadFile.NONE, ThreadFile.of(PID, number.get()));
    }

    /** Pages of a file of shared memory are no process' own, and count where they are mapped. */
    @Test
    void sharedMemoryCounts() throws IOException {
        Path file = Files.createTempFile(Path.of("/dev/shm"), "counts", "");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            double before = ProcFile.of(PID).orElseThrow().mebibytes();
            MappedByteBuffer map = channel.map(FileChannel.MapMode.READ_WRITE, 0, MEBIBYTES << 20);
            for (int i = 0; i < MEBIBYTES << 20; i += 4096) {
                map.put(i, (byte) 1);
            }
            ProcFile after = ProcFile.of(PID).orElseThrow();
            assertTrue(after.mebibytes() - before > 0.8 * MEBIBYTES, before + " " + after); // a collection may give some back meanwhile
            assertTrue(after.peakMebibytes() >= after.mebibytes());
        } finally {
            Files.delete(file);
        }
    }
}
