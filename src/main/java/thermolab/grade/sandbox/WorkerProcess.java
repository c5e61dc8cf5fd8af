package thermolab.grade.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import thermolab.grade.worker.Frames;

/** A worker: its connection, what it uses, what it printed, and its end. Safe to be watched and ended by other threads. */
public final class WorkerProcess implements Closeable {

    /** Of what a worker prints, so much is kept for the staff's log. */
    private static final int LOG_BYTES = 16_384;
    /** For the system to clear it away, however busy it is. */
    private static final int REAP_SECONDS = 10;
    private static final int LOOK_MILLISECONDS = 5;
    /** More than its user may start where each worker has its own user. */
    private static final int MOST_THREADS = 300;

    private final Process outer;
    private final long innerPid;
    /** Known by its start too: when it has ended, its number may be another process'. */
    private final Optional<ProcessHandle> inner;
    private final long mainThread;
    private final double mostMebibytes;
    private final Users.Claim user;
    private final Frames frames;
    private final Output output;
    private final Optional<TemporaryFiles> files;

    private volatile double cpuSeconds;
    private volatile double mebibytes;
    private volatile double peakMebibytes;
    private volatile int threads;

    /**
     * A worker that is ready and has run nobody's code yet.
     *
     * @param mostMebibytes memory of every kind that it may hold
     * @param user that it runs as, nobody else's until it has ended
     * @param files of its own, where it has a folder for them
     */
    WorkerProcess(Process outer, long innerPid, double mostMebibytes, Users.Claim user, Frames frames, Output output,
            Optional<TemporaryFiles> files) {
        this.outer = outer;
        this.innerPid = innerPid;
        this.inner = innerPid == outer.pid() ? Optional.empty() : ProcessHandle.of(innerPid);
        this.mainThread = ThreadFile.main(innerPid);
        this.mostMebibytes = mostMebibytes;
        this.user = user;
        this.frames = frames;
        this.output = output;
        this.files = files;
    }

    public Frames frames() {
        return frames;
    }

    /** Reads what the process has used so far; what it used last stays known when it is gone. */
    public void measure() {
        ProcFile.of(innerPid).ifPresent(now -> {
            cpuSeconds = Math.max(cpuSeconds, now.cpuSeconds());
            mebibytes = now.mebibytes();
            peakMebibytes = Math.max(peakMebibytes, now.peakMebibytes());
            threads = now.threads();
        });
    }

    /** Processor time of all its threads, in s, as of the last measurement. */
    public double cpuSeconds() {
        return cpuSeconds;
    }

    /** Largest memory that it held, private and shared, in MiB, as of the last measurement. */
    public double peakMebibytes() {
        return peakMebibytes;
    }

    /** The thread that runs the answer. */
    public ThreadFile mainThread() {
        return ThreadFile.of(innerPid, mainThread);
    }

    /** Whether a thread beside that one runs, waits for a processor or is held up just now. */
    public boolean anotherThreadIsUnderWay() {
        return ThreadFile.anyIsUnderWay(innerPid, mainThread);
    }

    /** Whether it holds more memory than it may, as of the last measurement. */
    public boolean holdsTooMuch() {
        return mebibytes > mostMebibytes;
    }

    /** Memory of every kind that it may hold, in MiB. */
    public double mostMebibytes() {
        return mostMebibytes;
    }

    /** Whether it has more threads than it may, as of the last measurement: those of a machine are few. */
    public boolean hasTooManyThreads() {
        return threads > MOST_THREADS;
    }

    /** Whether it has made more files than it may. */
    public boolean hasTooManyFiles() {
        return files.isPresent() && files.get().areTooMany();
    }

    /** Bytes printed so far. */
    public long printed() {
        return output.count;
    }

    /** The beginning of what it printed. */
    public String log() {
        return output.text();
    }

    /** Ends it: the inner process first, so that the outer one can report. */
    public void kill() {
        measure();
        inner.ifPresent(ProcessHandle::destroyForcibly);
        outer.destroyForcibly();
    }

    /** Whether it still runs a moment after its connection was lost: a moment of its own, in which it had a processor. */
    public boolean runsOn(Duration moment) {
        ThreadFile before = mainThread();
        long start = System.nanoTime();
        try {
            double left = moment.toMillis() / 1e3;
            while (left > 0) {
                if (outer.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    return false;
                }
                ThreadFile now = mainThread();
                double delayed = now.id() == ThreadFile.NONE.id() ? REAP_SECONDS : now.delayedSeconds() - before.delayedSeconds();
                left = moment.toMillis() / 1e3 + Math.min(delayed, REAP_SECONDS) - (System.nanoTime() - start) / 1e9;
            }
            return !outer.waitFor(0, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Waits for its end and returns the exit status: 128 and more for a signal. */
    public int exitStatus() {
        try {
            if (!outer.waitFor(REAP_SECONDS, TimeUnit.SECONDS)) {
                kill();
                outer.waitFor();
            }
            return outer.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            return -1;
        }
    }

    /** Ends it where it still runs, and waits for its end. */
    @Override
    public void close() {
        kill();
        exitStatus();
        try {
            user.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drains what a worker prints, so that it never waits, and keeps the beginning. */
    static final class Output implements Runnable {

        private final InputStream stream;
        private final byte[] kept = new byte[LOG_BYTES];
        private volatile long count;

        Output(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public void run() {
            byte[] bytes = new byte[8192];
            try {
                for (int read = stream.read(bytes); read >= 0; read = stream.read(bytes)) {
                    int room = (int) Math.max(0, Math.min(read, LOG_BYTES - count));
                    synchronized (kept) {
                        System.arraycopy(bytes, 0, kept, (int) Math.min(count, LOG_BYTES), room);
                    }
                    count += read;
                }
            } catch (IOException e) {
                return; // it was ended
            }
        }

        /** What it printed until its end. */
        String lastWords(Thread drain) {
            try {
                drain.join(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return text().strip();
        }

        String text() {
            synchronized (kept) {
                return new String(kept, 0, (int) Math.min(count, LOG_BYTES), StandardCharsets.UTF_8);
            }
        }
    }
}
