package thermolab.grade.judge;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import thermolab.grade.Cause;
import thermolab.grade.Submission;
import thermolab.grade.sandbox.Sandbox;
import thermolab.grade.sandbox.WorkerProcess;
import thermolab.grade.worker.CompileRequest;
import thermolab.grade.worker.Compiled;
import thermolab.grade.worker.Job;

/**
 * Compiles submissions in workers of their own. The compiler runs no code of a submission, so that one worker compiles many
 * of them, warm; it is dropped after any abnormal event, and from time to time.
 */
final class CompileService implements AutoCloseable {

    private static final int MOST_USES = 200;
    private static final double MOST_CPU_SECONDS = 60;
    private static final int RETRIES = 2;
    private static final String TOO_DEEP = "an expression or a block is nested too deep, or too long for it; split it into several statements";

    private final Sandbox sandbox;
    private final Watch watch;
    private final Attribution attribution;
    private final Deque<Compiler> idle = new ArrayDeque<>();

    CompileService(Sandbox sandbox, Watch watch, Attribution attribution) {
        this.sandbox = sandbox;
        this.watch = watch;
        this.attribution = attribution;
    }

    /** A worker and how often it was used. */
    private record Compiler(WorkerProcess worker, int uses) {
    }

    /**
     * What a compilation gave: the classes, or why there are none.
     *
     * @param compiled where the compiler came to its end
     * @param loss why it did not
     * @param seconds of processor time that it took
     */
    record Outcome(Compiled compiled, Loss loss, double seconds) {

        Outcome after(double earlier) {
            return new Outcome(compiled, loss, earlier + seconds);
        }
    }

    /** Compiles what the contracts' answers need of a submission, within so much processor time. */
    Outcome compile(List<String> contracts, List<String> reserved, Submission submission, double seconds) {
        Outcome outcome = new Outcome(null, null, 0);
        for (int attempt = 0; attempt <= RETRIES; attempt++) {
            outcome = once(new CompileRequest(contracts, reserved, submission.sources()), seconds).after(outcome.seconds());
            if (outcome.loss() == null || !outcome.loss().ours()) {
                return outcome;
            }
        }
        return outcome;
    }

    private Outcome once(CompileRequest request, double seconds) {
        Compiler compiler;
        try {
            compiler = take();
        } catch (IOException e) {
            return new Outcome(null, new Loss(Cause.UNGRADED, e.getMessage()), 0);
        }
        try (Watch.Task task = watch.begin(compiler.worker(), seconds)) {
            task.waits();
            try {
                Compiled compiled = Job.compile(compiler.worker().frames(), request);
                giveBack(compiler, compiled.gaveUp());
                return compiled.gaveUp() ? new Outcome(null, new Loss(Cause.COMPILE_ERROR, "the compiler gave up: " + TOO_DEEP), task.chargedSeconds())
                        : new Outcome(compiled, null, task.chargedSeconds());
            } catch (IllegalStateException e) {
                giveBack(compiler, true);
                return new Outcome(null, new Loss(Cause.COMPILE_ERROR, "the submission is too large"), task.chargedSeconds());
            } catch (IOException e) {
                Loss loss = attribution.of(compiler.worker(), task, e);
                giveBack(compiler, true);
                return new Outcome(null, loss.ours() ? new Loss(Cause.UNGRADED, loss.detail())
                        : new Loss(Cause.COMPILE_ERROR, "the compiler " + (loss.cause() == Cause.TIME ? "ran out of time" : "ran out of memory: " + TOO_DEEP)),
                        task.chargedSeconds());
            }
        }
    }

    private Compiler take() throws IOException {
        synchronized (idle) {
            Compiler compiler = idle.pollFirst();
            if (compiler != null) {
                return compiler;
            }
        }
        return new Compiler(sandbox.startCompiler(), 0);
    }

    private void giveBack(Compiler compiler, boolean abnormal) {
        compiler.worker().measure();
        if (abnormal || compiler.uses() >= MOST_USES || compiler.worker().cpuSeconds() > MOST_CPU_SECONDS) {
            end(compiler);
            return;
        }
        synchronized (idle) {
            idle.addFirst(new Compiler(compiler.worker(), compiler.uses() + 1));
        }
    }

    private static void end(Compiler compiler) {
        compiler.worker().close();
    }

    @Override
    public void close() {
        synchronized (idle) {
            new ArrayList<>(idle).forEach(CompileService::end);
            idle.clear();
        }
    }
}
