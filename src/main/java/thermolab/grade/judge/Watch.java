package thermolab.grade.judge;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import thermolab.grade.Cause;
import thermolab.grade.sandbox.Limits;
import thermolab.grade.sandbox.ThreadFile;
import thermolab.grade.sandbox.WorkerProcess;

/**
 * Watches all busy workers from outside and ends those that use up their time or memory or flood their output. Whose time it
 * is, {@link TimeAccount} says.
 */
final class Watch implements AutoCloseable {

    private static final int EVERY_MILLISECONDS = 40;
    private static final long OURSELVES = ProcessHandle.current().pid();

    private final Limits limits;
    private final Set<Task> tasks = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::run, "watch over workers");
    private volatile boolean closed;

    Watch(Limits limits) {
        this.limits = limits;
        thread.setDaemon(true);
        thread.start();
    }

    /** The longest that a test waits for its worker, in s, before the watch ends it for one reason or another. */
    double longestSeconds() {
        return TimeAccount.PATIENCE * limits.testSeconds();
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
        private final TimeAccount account;
        private int calls;
        private volatile int call;
        private volatile long waiting;
        private volatile Loss loss;

        private Task(WorkerProcess worker, double limit) {
            this.worker = worker;
            this.limit = limit;
            this.waiting = ThreadFile.own();
            TimeAccount.Look first = measured(0);
            this.cpuBefore = first.used();
            this.account = new TimeAccount(limit, first);
        }

        /** The calling thread waits for the worker from now on, and serves its calls back. */
        void waits() {
            waiting = ThreadFile.own();
            calls++;
            call = calls;
        }

        /** The reply has come. */
        void goesOn() {
            call = 0;
        }

        /** Why the watch has ended the worker, or null. */
        Loss loss() {
            return loss;
        }

        /** What counts against a limit: processor time, or all of the time where the watch ended it for waiting. */
        double chargedSeconds() {
            return loss != null && loss.cause() == Cause.TIME ? limit : worker.cpuSeconds() - cpuBefore;
        }

        /** Whether it has printed more than it may; asked after each call too, as a quick one may end between two looks. */
        boolean hasFlooded() {
            return worker.printed() > (long) limits.outputMebibytes() << 20;
        }

        Loss flood() {
            return new Loss(Cause.OUTPUT, "stopped after printing " + limits.outputMebibytes() + " MB");
        }

        private TimeAccount.Look measured(double stoodStill) {
            worker.measure();
            ThreadFile main = worker.mainThread();
            ThreadFile ours = ThreadFile.of(OURSELVES, waiting);
            boolean bothRest = call != 0 && !main.wantsToRun() && !ours.wantsToRun();
            return new TimeAccount.Look(seconds(), stoodStill, worker.cpuSeconds(), main, ours, call, bothRest && worker.anotherThreadIsUnderWay());
        }

        private void look(double stoodStill) {
            TimeAccount.Ruling ruling = account.look(measured(stoodStill));
            String time = String.format(Locale.ROOT, "%.3g s", limit);
            if (hasFlooded()) {
                end(flood());
            } else if (worker.holdsTooMuch()) {
                end(new Loss(Cause.MEMORY, String.format(Locale.ROOT, "held more than %.0f MB of memory", worker.mostMebibytes())));
            } else if (worker.hasTooManyThreads()) {
                end(new Loss(Cause.MEMORY, "started hundreds of threads"));
            } else if (worker.hasTooManyFiles()) {
                end(new Loss(Cause.MEMORY, "made thousands of files"));
            } else {
                switch (ruling) {
                    case USED_UP -> end(new Loss(Cause.TIME, "stopped after " + time + " of processor time"));
                    case SERVED -> end(new Loss(Cause.TIME, "stopped after its calls had kept the grader busy for " + time));
                    case ASLEEP -> end(Loss.doubtful(Cause.TIME, "stopped after " + time + " in which it slept"));
                    case STARVED -> end(new Loss(Cause.UNGRADED, "the machine was too busy to run it"));
                    default -> { }
                }
            }
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
        Pulse pulse = new Pulse(EVERY_MILLISECONDS / 1e3, seconds(), busySeconds());
        while (!closed) {
            double stoodStill = pulse.beat(seconds(), busySeconds());
            tasks.forEach(task -> task.look(stoodStill));
            try {
                Thread.sleep(EVERY_MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static double busySeconds() {
        return ThreadFile.of(OURSELVES, ThreadFile.own()).busySeconds();
    }

    private static double seconds() {
        return System.nanoTime() / 1e9;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
