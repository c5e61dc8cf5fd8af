package thermolab.grade.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import thermolab.exercise.Answers;
import thermolab.exercise.Exercise;
import thermolab.exercise.Verdict;
import thermolab.exercise.Verdict.Reason;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.TestGrade;

/**
 * The weakest judge: the check that learners run on their own answers, with tests and answer in one process. Attacks get
 * the better of it, which shows that they bite; honest answers must fare here as they do in the sandbox.
 */
final class InProcess {

    private static final long PATIENCE = 60; // seconds
    private static final Map<Reason, Cause> CAUSES = Map.of(Reason.PASSED, Cause.PASSED, Reason.MISSED, Cause.WRONG,
            Reason.UNSOLVED, Cause.MISSING, Reason.FAILED, Cause.EXCEPTION, Reason.TOO_SLOW, Cause.TIME, Reason.NOT_COMPILED, Cause.COMPILE_ERROR,
            Reason.NOT_STARTED, Cause.EXCEPTION, Reason.NOT_RUN, Cause.UNGRADED, Reason.WITHHELD, Cause.WITHHELD);

    private InProcess() {
    }

    /**
     * Runs the check in a process of its own.
     *
     * @param handedIn folder with the answer's Java files
     * @return a grade without tests where the process ended before it came to a verdict
     */
    static ExerciseGrade grade(Exercise exercise, Path handedIn) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("in-process");
        Path verdict = place.resolve("verdict.txt");
        Path chapter = Files.createDirectories(place.resolve(exercise.contract().getPackageName()));
        try (Stream<Path> files = Files.walk(handedIn)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Files.copy(file, chapter.resolve(file.getFileName()));
            }
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:ErrorFile=/dev/null", "-cp", System.getProperty("java.class.path"), InProcess.class.getName(),
                exercise.contract().getName(), place.toString(), verdict.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        List<TestGrade> tests = new ArrayList<>();
        for (String line : Files.exists(verdict) ? Files.readAllLines(verdict) : List.<String>of()) {
            String[] words = line.split(" ");
            tests.add(new TestGrade(words[0], false, Double.parseDouble(words[2]), Double.parseDouble(words[3]), Cause.valueOf(words[1]), "", "", 0));
        }
        return new ExerciseGrade(exercise.name(), tests, 0, 0, 0, 1, "");
    }

    /** Contract, folder of the answer, and the file for the verdict, which is written at once and last. */
    public static void main(String[] words) throws IOException, ClassNotFoundException {
        Verdict verdict = Answers.in(Path.of(words[1])).verdict(Exercise.of(Class.forName(words[0])));
        Files.write(Path.of(words[2]), verdict.findings().stream().map(finding -> finding.check().method() + " " + CAUSES.get(finding.reason())
                + " " + finding.earned() + " " + finding.check().points()).toList());
        Runtime.getRuntime().halt(0);
    }
}
