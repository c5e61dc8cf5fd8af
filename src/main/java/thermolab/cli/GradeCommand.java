package thermolab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thermolab.grade.assign.Assignment;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.grade.ingest.Intake;
import thermolab.grade.ingest.Roster;
import thermolab.grade.ingest.RosterReader;
import thermolab.grade.report.Explanation;
import thermolab.grade.report.SimilarityPage;
import thermolab.grade.report.Untrusted;
import thermolab.grade.store.Batch;
import thermolab.grade.store.Correction;
import thermolab.grade.store.History;

/** For staff: grades submissions, explains and corrects results. */
@Command(name = "grade", description = {"For staff: grades a download of submissions in a sandbox and writes reports and gradebooks.",
    "Exit code 0 when everyone has a result, 1 when somebody is ungraded, 2 when the command is not understood."},
        mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "SUBMISSIONS",
                description = "A folder or zip file as Moodle, Canvas or Gradescope gives it; a folder of folders; a .zip, .ipynb or .java file.")
    Path submissions;

    @Option(names = "--assignment", required = true, paramLabel = "NAME", description = "Its name in assignments/, or its folder.")
    String name;

    @Option(names = "--roster", paramLabel = "CSV",
            description = "Exported from Canvas, Moodle or Gradescope, or a file with the columns id and name.")
    Path roster;

    @Option(names = "--student", paramLabel = "ID", description = "All of SUBMISSIONS is this student's work.")
    String student;

    @Option(names = "--layout", paramLabel = "KIND", defaultValue = "",
            description = "What SUBMISSIONS are, where their names leave it open: ${COMPLETION-CANDIDATES}.", completionCandidates = Layouts.class)
    String layout;

    @Option(names = "--jobs", paramLabel = "N", description = "Submissions graded at a time; as many as this machine has processors.")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--results", paramLabel = "FOLDER", description = "Where reports go; results/ in the assignment's folder.")
    Path folder;

    @Option(names = "--resume", description = "Go on with the last batch: same submissions, same roster.")
    boolean resume;

    @Option(names = "--regrade", description = "Grade also what has a verdict; the earlier one is kept.")
    boolean regrade;

    @Option(names = "--unsafe", description = "Allow weaker isolation where this machine has no better; it is written into every report.")
    boolean unsafe;

    @Option(names = "--similarity", description = {"Compare the answers of the last batch with each other, for staff: JPlag (GNU GPL 3) is fetched",
        "from Maven Central at the first call and runs in a process of its own; similarity.html shows what is alike."})
    boolean similarity;

    @Option(names = "--explain", arity = "2", paramLabel = "STUDENT EXERCISE", hideParamSyntax = true,
            description = "STUDENT EXERCISE: show what happened, with the log. STUDENT is an id, a name, or a part of a name that no other has.")
    List<String> explain = List.of();

    @Option(names = "--override", arity = "3", hideParamSyntax = true,
            description = "STUDENT EXERCISE POINTS: a person's points in place of the machine's; needs --reason.")
    List<String> override = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for --override; the student reads it.")
    String reason;

    /** For the help. */
    static final class Layouts extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Layouts() {
            super(Intake.layouts());
        }
    }

    private static final int MOST_CANDIDATES = 8;

    private Assignment assignment;
    private Path results;

    @Override
    public Integer call() throws Exception {
        assignment = new Assignments(Home.current()).read(name);
        results = folder == null ? assignment.folder().resolve("results") : folder;
        if (submissions == null && explain.isEmpty() && override.isEmpty() && !resume && !regrade && !similarity) {
            throw new IllegalArgumentException("name the submissions, or --resume to go on with the last batch; see ./thermolab grade --help");
        }
        if (!override.isEmpty() && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("--override needs --reason \"…\", which the student reads");
        }
        Roster people = roster == null ? Roster.empty() : RosterReader.read(roster, assignment.zone());
        if (submissions != null || resume || regrade) {
            System.out.println("looking into " + (submissions == null ? "the submissions of the last batch" : submissions) + " …");
        }
        Files.createDirectories(results);
        try (History history = History.open(results)) {
            if (!override.isEmpty()) {
                correct(history);
            }
            if (!explain.isEmpty()) {
                System.out.println(explanation(history));
                return 0;
            }
            boolean grades = submissions != null || resume || regrade;
            int code = grades ? grade(history, people) : similarity && override.isEmpty() ? 0 : report(history, lastBatch(history));
            if (similarity) {
                new GradeSimilarity(Results.of(assignment, history, lastBatch(history), Instant.now()), results, Home.current()).write(System.out);
            }
            return code;
        }
    }

    private int grade(History history, Roster people) throws Exception {
        GradeBatch batch = new GradeBatch(assignment, history, jobs, since(history), unsafe, "./thermolab grade --assignment " + name
                + (folder == null ? "" : " --results " + folder) + (unsafe ? " --unsafe" : "") + " --resume");
        if (submissions != null) {
            batch.grade(submissions, student, layout, people, roster == null ? "" : roster.toAbsolutePath().normalize().toString());
            Files.deleteIfExists(results.resolve(SimilarityPage.FILE)); // it compares an earlier download
        } else {
            batch.gradeAgain(lastBatch(history));
        }
        return report(history, lastBatch(history));
    }

    /** An interrupted --regrade is gone on with by --resume: what it has not reached yet is graded again. */
    private Instant since(History history) {
        return regrade ? Instant.now() : submissions != null ? Instant.EPOCH
                : history.lastBatch().map(Batch::since).orElse(Instant.EPOCH);
    }

    private int report(History history, Batch batch) throws IOException {
        Results all = Results.of(assignment, history, batch, Instant.now());
        new GradeReports(all, results).write(System.out);
        return all.ungraded().isEmpty() ? 0 : 1;
    }

    private void correct(History history) {
        Results all = Results.of(assignment, history, lastBatch(history), Instant.now());
        Result result = find(all, override.get(0));
        String exercise = assignment.points().keySet().stream().filter(override.get(1)::equalsIgnoreCase).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the assignment has no exercise " + override.get(1) + "; it has "
                        + String.join(", ", assignment.points().keySet())));
        double most = assignment.points().get(exercise);
        double points;
        try {
            points = Double.parseDouble(override.get(2));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("points (" + override.get(2) + ") must be a number", e);
        }
        if (!(points >= 0 && points <= most)) {
            throw new IllegalArgumentException("points (" + override.get(2) + ") must be between 0 and " + most + ", the points of "
                    + exercise);
        }
        history.correct(new Correction(result.entry().student(), exercise, points, reason.strip(), System.getProperty("user.name"),
                Instant.now()));
    }

    private String explanation(History history) {
        Result result = find(Results.of(assignment, history, lastBatch(history), Instant.now()), explain.get(0));
        return Explanation.of(result, explain.get(1), history.of(result.entry().student()));
    }

    /** By id, or by a name or a part of one that no other student has. */
    private static Result find(Results all, String student) {
        List<Result> found = all.called(student);
        if (found.size() != 1) {
            String candidates = found.stream().limit(MOST_CANDIDATES)
                    .map(result -> Untrusted.line(result.entry().student()) + " (" + Untrusted.line(result.entry().name()) + ")")
                    .collect(Collectors.joining(", "));
            boolean absent = all.batch().absent().stream().anyMatch(person -> person.student().equalsIgnoreCase(student)
                    || person.name().equalsIgnoreCase(student));
            throw new IllegalArgumentException(absent && found.isEmpty() ? student + " handed in nothing" : found.isEmpty() ? "the last batch has no student "
                    + student + "; staff.html lists them" : student + " may be " + candidates
                            + (found.size() > MOST_CANDIDATES ? " or " + (found.size() - MOST_CANDIDATES) + " others" : "") + "; name one by id");
        }
        return found.get(0);
    }

    private Batch lastBatch(History history) {
        return history.lastBatch().orElseThrow(() -> new IllegalArgumentException("nothing has been graded for " + assignment.name()
                + " in " + results + " yet; name the submissions"));
    }
}
