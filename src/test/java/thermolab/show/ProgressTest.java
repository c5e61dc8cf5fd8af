package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final RecordingDisplay display = new RecordingDisplay();
    private long nanos;

    private Progress open(long total) {
        return new Progress(display, "id", "Sampling", total, () -> nanos);
    }

    @Test
    void finalStateNamesNoTimes() {
        try (Progress progress = open(20_000)) {
            for (int i = 0; i < 20_000; i++) {
                nanos += 70_000;
                progress.step();
            }
        }
        assertEquals("Sampling: 20000 of 20000 done", display.last().text());
        assertTrue(display.last().data().get(MimeBundle.HTML).contains("<progress value=\"20000\" max=\"20000\">"));
        assertEquals("finish", display.calls.get(display.calls.size() - 1));
    }

    @Test
    void redrawsAtMostTenTimesASecond() {
        try (Progress progress = open(1_000)) {
            for (int i = 0; i < 1_000; i++) {
                nanos += 1_000_000; // one second in all
                progress.step();
            }
        }
        assertEquals(12, display.bundles.size()); // the empty bar, ten redraws, the final state
    }

    @Test
    void showsRateAndRemainingTime() {
        try (Progress progress = open(400)) {
            nanos = 2_000_000_000L;
            progress.step(100);
            assertEquals("Sampling: 100 of 400 (50/s, 6 s left)", display.last().text());
        }
        assertEquals("Sampling: 100 of 400, ended early", display.last().text());
    }

    @Test
    void interruptEndsTheLoopAndIsUsedUp() {
        try (Progress progress = open(10)) {
            progress.step();
            Thread.currentThread().interrupt();
            CancellationException stop = assertThrows(CancellationException.class, progress::step);
            assertEquals("Sampling stopped at 2 of 10", stop.getMessage());
            assertFalse(Thread.currentThread().isInterrupted());
        }
    }

    @Test
    void refusesNoStepsNegativeStepsAndStepsAfterItsEnd() {
        assertThrows(IllegalArgumentException.class, () -> open(0));
        Progress progress = open(5);
        assertThrows(IllegalArgumentException.class, () -> progress.step(-1));
        progress.close();
        progress.close();
        assertEquals(List.of("show", "update", "finish"), display.calls);
        assertThrows(IllegalStateException.class, progress::step);
    }

    @Test
    void durationsReadInTheirOwnUnit() {
        assertEquals("6 s", Progress.duration(6.2));
        assertEquals("99 s", Progress.duration(99.4));
        assertEquals("2 min", Progress.duration(110));
        assertEquals("2.5 h", Progress.duration(9_000));
    }
}
