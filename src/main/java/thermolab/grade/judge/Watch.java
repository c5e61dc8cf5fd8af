package thermolab.grade.judge;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import thermolab.grade.Cause;
import thermolab.grade.sandbox.Limits;
import thermolab.grade.sandbox.WorkerProcess;

/** Watches all busy workers from outside and ends those that use up their time or flood their output. */
final class Watch implements AutoCloseable {

    private static final int EVERY_MILLISECONDS = 40;
    /** Wall-clock time beyond which a starved worker is given up, as a multiple of its limit. */
    private static final double PATIENCE = 6;
    /** Share of the time below which a worker waits rather than works; above 1/PATIENCE, so that each one is told apart. */
    private static final double IDLE = 0.2;

    private final Limits limits;
    private final Set<Task> tasks = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::run, "watch over workers");
    private volatile boolean closed;

    Watch(Limits limits) {
        this.limits = limits;
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches a worker from now on, while it is waited for, with so much time. */
    Task begin(WorkerProcess worker, double seconds) {
        Task task = new Task(worker, seconds);
        tasks.add(task);
        return task;
    }

    /** One piece of work: the time of several calls adds up. */
    final class Task implements AutoCloseable {

        private final WorkerProcess worker;
        private final double limit;
        private final double cpuBefore;
        private final double starvedBefore;
        private double waited;
        private long waitingSince;
        private volatile Loss loss;

        private Task(WorkerProcess worker, double limit) {
            this.worker = worker;
            this.limit = limit;
            worker.measure();
            cpuBefore = worker.cpuSeconds();
            starvedBefore = worker.starvedSeconds();
        }

        synchronized void waits() {
            waitingSince = System.nanoTime();
        }

        /** The reply has come; so much of the wait was our own work on calls back. */
        synchronized void goesOn(double ownSeconds) {
            waited += (System.nanoTime() - waitingSince) / 1e9 - ownSeconds;
            waitingSince = 0;
        }

        /** Why the watch has ended the worker, or null. */
        Loss loss() {
            return loss;
        }

        private double usedSeconds() {
            return worker.cpuSeconds() - cpuBefore;
        }

        /** What counts against a limit: processor time, or all of the time where the watch ended it for waiting. */
        double chargedSeconds() {
            return loss != null && loss.cause() == Cause.TIME ? limit : usedSeconds();
        }

        private synchronized double waited() {
            return waited + (waitingSince == 0 ? 0 : (System.nanoTime() - waitingSince) / 1e9);
        }

        /** Whether it has printed more than it may; asked after each call too, as a quick one may end between two looks. */
        boolean hasFlooded() {
            return worker.printed() > (long) limits.outputMebibytes() << 20;
        }

        Loss flood() {
            return new Loss(Cause.OUTPUT, "stopped after printing " + limits.outputMebibytes() + " MB");
        }

        private void look() {
            worker.measure();
            double wall = waited();
            String seconds = String.format(java.util.Locale.ROOT, "%.3g s", limit);
            if (hasFlooded()) {
                end(flood());
            } else if (usedSeconds() >= limit) {
                end(new Loss(Cause.TIME, "stopped after " + seconds + " of processor time"));
            } else if (wall >= limit && isIdle(wall - (worker.starvedSeconds() - starvedBefore))) {
                end(new Loss(Cause.TIME, "stopped after " + seconds + ", most of which it spent waiting"));
            } else if (wall >= PATIENCE * limit) {
                end(new Loss(Cause.UNGRADED, "the machine was too busy to run it"));
            }
        }

        /** Whether it had its limit of time to run and hardly ran; one that runs will reach its limit of processor time. */
        private boolean isIdle(double ownSeconds) {
            return ownSeconds >= limit && usedSeconds() <= IDLE * ownSeconds;
        }

        private void end(Loss why) {
            loss = loss == null ? why : loss;
            worker.kill();
        }

        @Override
        public void close() {
            tasks.remove(this);
            worker.measure();
        }
    }

    private void run() {
        while (!closed) {
            tasks.forEach(Task::look);
            try {
                Thread.sleep(EVERY_MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
