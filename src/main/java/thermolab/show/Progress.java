package thermolab.show;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import thermolab.num.Require;

/**
 * A bar that shows how far long work is, its rate and the time that remains; from {@link Show#progress}.
 *
 * <pre>{@code
 * try (Progress progress = Show.progress("Sampling", 20_000)) {
 *     for (int i = 0; i < 20_000; i++) {
 *         state = move(state);
 *         progress.step();
 *     }
 * }
 * }</pre>
 *
 * <p>Redraws at most ten times a second, or once in five seconds where output cannot be replaced. What it leaves behind
 * holds no times, so that two runs of a notebook leave the same output. Every step looks for an interrupt, so that
 * Jupyter's stop button ends the loop: the step then throws {@link CancellationException} and the thread's interrupt
 * mark is cleared. May be stepped from several threads.
 */
public final class Progress implements AutoCloseable {

    private static final long REDRAW_NANOS = 100_000_000L;
    private static final long SPARSE_REDRAW_NANOS = 5_000_000_000L;

    private final Display display;
    private final String id;
    private final String what;
    private final long total;
    private final LongSupplier nanos; // the clock
    private final long started;
    private long drawn;
    private long done;
    private boolean closed;
    private String note = "";

    Progress(Display display, String id, String what, long total, LongSupplier nanos) {
        if (total < 1) {
            throw Require.broken("total", total, "must be at least 1", "how many steps are there?");
        }
        this.display = display;
        this.id = id;
        this.what = what;
        this.total = total;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.drawn = started;
        display.show(id, bundle(what + ": 0 of " + total));
    }

    /** One step is done. */
    public void step() {
        step(1);
    }

    /** A number of steps, zero or more, are done. */
    public synchronized void step(long steps) {
        if (closed) {
            throw new IllegalStateException(what + " is closed; open a new progress bar for new work");
        }
        if (steps < 0) {
            throw Require.broken("steps", steps, "must be zero or positive", "");
        }
        done += steps;
        if (Thread.interrupted()) {
            throw new CancellationException(what + " stopped at " + done + " of " + total);
        }
        long now = nanos.getAsLong();
        if (now - drawn >= (display.replaces() ? REDRAW_NANOS : SPARSE_REDRAW_NANOS)) {
            drawn = now;
            display.update(id, bundle(running(now - started)));
        }
    }

    /** Words that stand behind the numbers from the next redrawing on, such as "2 ungraded". */
    public synchronized void note(String words) {
        note = words;
    }

    /** Leaves the final state: done, or where the work ended early. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            display.update(id, bundle(what + ": " + done + " of " + total + (done >= total ? " done" : ", ended early") + behind()));
            display.finish(id);
        }
    }

    private String running(long elapsedNanos) {
        double rate = done / (elapsedNanos * 1e-9); // steps per second
        if (done == 0) {
            return what + ": 0 of " + total;
        }
        double left = Math.max(0, total - done) / rate; // seconds
        return String.format(Locale.ROOT, "%s: %d of %d (%s/s, %s left)", what, done, total, Digits.of(rate, 2),
                duration(left)) + behind();
    }

    private String behind() {
        return note.isEmpty() ? "" : ", " + note;
    }

    private MimeBundle bundle(String text) {
        String html = "<progress value=\"" + Math.min(done, total) + "\" max=\"" + total + "\"></progress> "
                + Html.escape(text);
        return MimeBundle.of(MimeBundle.HTML, "<div>" + html + "</div>", text);
    }

    static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 100) {
            return whole + " s";
        }
        return whole < 6000 ? Math.round(seconds / 60) + " min" : Digits.of(seconds / 3600, 2) + " h";
    }
}
