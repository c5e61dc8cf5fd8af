package thermolab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import thermolab.grade.Grading;
import thermolab.grade.assign.Assignment;
import thermolab.grade.batch.BatchRun;
import thermolab.grade.batch.Machine;
import thermolab.grade.ingest.Bounds;
import thermolab.grade.ingest.Intake;
import thermolab.grade.ingest.Roster;
import thermolab.grade.ingest.RosterReader;
import thermolab.grade.report.Untrusted;
import thermolab.grade.store.Batch;
import thermolab.grade.store.History;
import thermolab.show.Progress;
import thermolab.show.Show;

/** Grades one download at the terminal, showing how far it is. */
final class GradeBatch {

    private final Assignment assignment;
    private final History history;
    private final BatchRun.Settings settings;
    private final boolean unsafe;
    private final String resume;

    /**
     * @param since verdicts that are older do not count
     * @param resume the command that goes on after an interruption
     */
    GradeBatch(Assignment assignment, History history, int jobs, Instant since, boolean unsafe, String resume) {
        this.assignment = assignment;
        this.history = history;
        this.settings = new BatchRun.Settings(jobs, since);
        this.unsafe = unsafe;
        this.resume = resume;
    }

    /**
     * @param student whose work all of it is; null where the download says whose each file is
     * @param layout that staff name; empty where the download shows it
     * @throws IllegalArgumentException where it is not plain whose the submissions are, before anything is graded
     */
    void grade(Path submissions, String student, String layout, Roster roster, String rosterFile) throws IOException, InterruptedException {
        Path path = submissions.toAbsolutePath().normalize();
        try (Intake intake = student == null ? Intake.open(path, layout, roster, Bounds.standard())
                : Intake.one(path, student, roster, Bounds.standard())) {
            if (intake.handed().isEmpty()) {
                throw new IllegalArgumentException("submissions (" + submissions + ") hold no notebook, Java file or archive");
            }
            String found = intake.layout() + ": " + intake.handed().size() + (intake.handed().size() == 1 ? " submission" : " submissions");
            if (!intake.doubts().isEmpty()) {
                throw new IllegalArgumentException("submissions (" + submissions + ") look like " + found + ", but "
                        + Untrusted.line(String.join("; ", intake.doubts())) + "; nothing is graded yet: say what they are with --layout "
                        + String.join("|", Intake.layouts()) + ", or whose all of it is with --student ID");
            }
            System.out.println(found);
            run(intake, path.toString(), rosterFile, layout);
        }
    }

    /** The same submissions and roster as in an earlier batch. */
    void gradeAgain(Batch batch) throws IOException, InterruptedException {
        Roster roster = batch.roster().isEmpty() ? Roster.empty() : RosterReader.read(Path.of(batch.roster()), assignment.zone());
        grade(Path.of(batch.submissions()), namedStudent(batch, roster), batch.layout(), roster, batch.roster());
    }

    /** The student whom --student named in that batch; null where the download itself said whose the work is. */
    private static String namedStudent(Batch batch, Roster roster) throws IOException {
        if (batch.entries().size() != 1) {
            return null;
        }
        String student = batch.entries().get(0).student();
        try (Intake intake = Intake.open(Path.of(batch.submissions()), batch.layout(), roster, Bounds.standard())) {
            return intake.handed().stream().map(Intake.Handed::student).toList().equals(List.of(student)) ? null : student;
        }
    }

    private void run(Intake intake, String submissions, String roster, String layout) throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>();
        Thread hook = new Thread(() -> System.err.println(System.lineSeparator()
                + "thermolab: interrupted; what is graded is kept, go on with: "
                + resume));
        System.out.println("preparing the sandbox and the tests, which takes up to half a minute …");
        try (Machine machine = Machines.open(assignment, settings.jobs(), unsafe)) {
            Runtime.getRuntime().addShutdownHook(hook);
            try (Progress progress = Show.progress("graded", intake.handed().size())) {
                new BatchRun(intake, history, machine, new Watcher(progress, faults)).run(settings, submissions, roster, layout);
            } finally {
                forget(hook);
            }
        }
        faults.forEach(fault -> System.out.println("  " + Untrusted.line(fault)));
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending, and the hook says so
        }
    }

    /** Counts on the progress bar. */
    private static final class Watcher implements BatchRun.Watcher {

        private final Progress progress;
        private final List<String> faults;
        private int known;
        private int ungraded;

        Watcher(Progress progress, List<String> faults) {
            this.progress = progress;
            this.faults = faults;
        }

        @Override
        public void graded(Grading grading, boolean before) {
            known += before ? 1 : 0;
            ungraded += grading.graded() ? 0 : 1;
            step();
        }

        @Override
        public void failed(String student, Throwable fault) {
            ungraded++;
            faults.add(student + " is ungraded: " + fault);
            step();
        }

        private void step() {
            progress.note(ungraded + " ungraded" + (known == 0 ? "" : ", " + known + " known from before"));
            progress.step();
        }
    }
}
