package thermolab.grade.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import thermolab.grade.Grading;
import thermolab.grade.Submission;
import thermolab.grade.ingest.Intake;
import thermolab.grade.store.Batch;
import thermolab.grade.store.History;
import thermolab.num.Require;

/**
 * Grades every submission of a download that has no verdict yet, several at a time.
 *
 * <p>Each verdict is in the history before the next begins, so an interruption loses nothing but what was being graded, and
 * the same call again grades only what is left. A submission whose grading fails costs no other its own.
 */
public final class BatchRun {

    /** Looks on; called from several threads, one at a time. */
    public interface Watcher {

        /** A submission has its verdict; {@code known} where it is an earlier one. */
        void graded(Grading grading, boolean known);

        /** Our own fault kept a submission from a verdict. */
        void failed(String student, Throwable fault);
    }

    /**
     * @param jobs submissions graded at a time
     * @param since grade also what has an older verdict only; the epoch takes any verdict
     */
    public record Settings(int jobs, Instant since) {

        public Settings {
            Require.atLeast("--jobs", jobs, 1, "");
        }
    }

    private final Intake intake;
    private final History history;
    private final Machine machine;
    private final Watcher watcher;

    public BatchRun(Intake intake, History history, Machine machine, Watcher watcher) {
        this.intake = intake;
        this.history = history;
        this.machine = machine;
        this.watcher = watcher;
    }

    /** Begins a batch in the history and grades it to its end. */
    public void run(Settings settings, String submissions, String roster) throws InterruptedException {
        history.begin(new Batch(submissions, roster, Instant.now(), entries(), intake.remarks(), absent(), settings.since()));
        ExecutorService threads = Executors.newFixedThreadPool(settings.jobs());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Intake.Handed handed : intake.handed()) {
                running.add(threads.submit(() -> grade(handed, settings.since())));
            }
            for (Future<?> one : running) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void grade(Intake.Handed handed, Instant since) {
        try {
            Submission submission = intake.read(handed);
            history.handedIn(submission.student(), submission.hash(), Likeness.of(submission));
            Optional<Grading> known = history.find(machine.key(submission))
                    .filter(verdict -> !verdict.provenance().when().isBefore(since));
            Grading grading = known.orElseGet(() -> machine.grade(submission));
            if (known.isEmpty()) {
                history.keep(grading);
            }
            synchronized (watcher) {
                watcher.graded(grading, known.isPresent());
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) { // ours: the student's code runs elsewhere
            synchronized (watcher) {
                watcher.failed(handed.student(), fault);
            }
        }
    }

    private List<Batch.Entry> entries() {
        return intake.handed().stream().map(one -> new Batch.Entry(one.student(), one.name(), one.matched(), one.submitted(),
                one.late())).toList();
    }

    private List<Batch.Absent> absent() {
        return intake.missing().stream().map(person -> new Batch.Absent(person.id(), person.name())).toList();
    }
}
