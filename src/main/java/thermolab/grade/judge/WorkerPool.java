package thermolab.grade.judge;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import thermolab.grade.sandbox.Sandbox;
import thermolab.grade.sandbox.WorkerProcess;

/** Workers that are started ahead, so that one is ready when an answer needs it. Each is used once. */
final class WorkerPool implements AutoCloseable {

    private static final int STARTERS = 2;

    private final Sandbox sandbox;
    private final int size;
    private final Deque<WorkerProcess> ready = new ArrayDeque<>();
    private final ExecutorService starters = Executors.newFixedThreadPool(STARTERS, task -> {
        Thread thread = new Thread(task, "worker pool");
        thread.setDaemon(true);
        return thread;
    });
    private int starting;
    private boolean paused;
    private boolean closed;

    WorkerPool(Sandbox sandbox, int size) {
        this.sandbox = sandbox;
        this.size = size;
        refill();
    }

    /** A fresh worker. Where starting fails, the caller tries itself and sees why. */
    WorkerProcess take() throws IOException {
        synchronized (this) {
            while (ready.isEmpty() && starting > 0 && !closed) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException("interrupted while waiting for a worker");
                }
            }
            WorkerProcess worker = ready.pollFirst();
            refill();
            if (worker != null) {
                return worker;
            }
        }
        return sandbox.startRunner();
    }

    /** Starts no workers ahead until {@link #resume}, and lets those that start come to their end. */
    synchronized void pause() {
        paused = true;
        boolean interrupted = false;
        while (starting > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void resume() {
        paused = false;
        refill();
    }

    private synchronized void refill() {
        while (!closed && !paused && ready.size() + starting < size) {
            starting++;
            starters.submit(this::startOne);
        }
    }

    private void startOne() {
        WorkerProcess worker = null;
        try {
            worker = sandbox.startRunner();
        } catch (IOException e) {
            worker = null; // take() tries again and reports
        }
        synchronized (this) {
            starting--;
            if (worker != null && !closed) {
                ready.addLast(worker);
                worker = null;
            }
            notifyAll();
        }
        if (worker != null) {
            worker.close();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
            ready.forEach(WorkerProcess::close);
            ready.clear();
        }
        starters.shutdown();
        try {
            starters.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
