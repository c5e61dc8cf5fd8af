package thermolab.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import thermolab.bench.Quartiles;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Exercise;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Grading;
import thermolab.grade.Submission;
import thermolab.grade.judge.GradedExercise;
import thermolab.grade.judge.Grader;
import thermolab.grade.judge.Settings;
import thermolab.grade.sandbox.Limits;
import thermolab.grade.sandbox.Sandbox;
import thermolab.grade.sandbox.Tier;
import thermolab.grade.sandbox.WorkerProcess;
import thermolab.num.Require;

/**
 * What grading costs: a submission of ten exercises, against executing a trivial Python notebook on the same machine at the
 * same time, which is what a grader of notebooks has to do at least; submissions a minute; a sandbox; a learner's check.
 */
final class GradeBench {

    private static final int EXERCISES = 10;
    private static final int JOBS = 2;
    private static final List<String> CHAPTERS = List.of("01", "02", "03");

    private final Home home;
    private final int rounds;
    private final PrintStream out;

    GradeBench(Home home, int rounds, PrintStream out) {
        this.home = home;
        this.rounds = Require.atLeast("--rounds", rounds, 1, "");
        this.out = out;
    }

    void run() throws IOException {
        List<Exercise> exercises = CHAPTERS.stream().flatMap(chapter -> Catalogue.chapter(chapter).stream()).limit(EXERCISES).toList();
        List<Submission.Source> sources = new ArrayList<>();
        for (Exercise exercise : exercises) {
            Path file = home.root().resolve("solutions").resolve(home.chapter(exercise.chapter())).resolve(exercise.contract().getPackageName())
                    .resolve(exercise.answerName() + ".java");
            sources.add(new Submission.Source(file.getFileName().toString(), Submission.Kind.FILE, Files.readString(file)));
        }
        Submission submission = new Submission("bench", sources, "", List.of());
        Settings settings = Settings.standard().withJobs(JOBS);
        out.println(Runtime.getRuntime().availableProcessors() + " cores, Java " + System.getProperty("java.version") + ", tier "
                + settings.tier().words() + "; median of " + rounds + " (lower to upper quartile), in seconds");
        try (Grader grader = Grader.open(GradedExercise.of(exercises), settings)) {
            grade(grader, submission); // the first pays for classes that are loaded once
            comparison(grader, submission);
            perMinute(grader, submission);
        }
        sandbox();
        check(exercises.get(0));
    }

    /** Turn by turn, so that a busy moment of the machine hits both. */
    private void comparison(Grader grader, Submission submission) throws IOException {
        CpuClock clock = new CpuClock();
        PythonNotebook notebook = PythonNotebook.find().orElse(null);
        double[][] times = new double[6][rounds]; // wall and CPU: ours, the notebook's, the ratio
        double[][] parts = new double[3][rounds]; // CPU of the judge, the compiler, the workers
        for (int round = 0; round < rounds; round++) {
            clock.start();
            parts[2][round] = grade(grader, submission).exercises().stream().mapToDouble(ExerciseGrade::cpuSeconds).sum();
            times[0][round] = clock.wallSeconds();
            parts[0][round] = clock.ownSeconds();
            parts[1][round] = clock.stillRunningSeconds();
            times[1][round] = parts[0][round] + parts[1][round] + parts[2][round];
            if (notebook != null) {
                clock.start();
                notebook.execute();
                times[2][round] = clock.wallSeconds();
                times[3][round] = clock.endedSeconds();
                times[4][round] = times[0][round] / times[2][round];
                times[5][round] = times[1][round] / times[3][round];
            }
        }
        line("a submission of " + EXERCISES + " exercises", "wall " + words(times[0]), "CPU " + words(times[1]));
        line("  of which", "judge " + words(parts[0]), "compiler " + words(parts[1]), "workers " + words(parts[2]));
        if (notebook == null) {
            out.println("jupyter nbconvert with a Python kernel is missing: nothing to compare with");
        } else {
            line("nbconvert --execute of 1 + 1", "wall " + words(times[2]), "CPU " + words(times[3]));
            line("ours / nbconvert", "wall " + words(times[4]), "CPU " + words(times[5]));
        }
    }

    private void perMinute(Grader grader, Submission submission) {
        ExecutorService threads = Executors.newFixedThreadPool(JOBS);
        long start = System.nanoTime();
        try {
            List<Future<Grading>> running = new ArrayList<>();
            for (int i = 0; i < Math.max(JOBS, rounds); i++) {
                running.add(threads.submit(() -> grade(grader, submission)));
            }
            for (Future<Grading> one : running) {
                one.get();
            }
            line("submissions a minute", String.format(Locale.ROOT, "%.0f with %d jobs", running.size() * 60e9 / (System.nanoTime() - start), JOBS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** A worker from its start to its first word, in the sandbox and as a plain process. */
    private void sandbox() throws IOException {
        double[][] times = new double[2][rounds];
        try (Sandbox isolated = Sandbox.open(Tier.A, Limits.STANDARD, Map.of(), words -> { });
                Sandbox plain = Sandbox.open(Tier.B, Limits.STANDARD, Map.of(), words -> { })) {
            for (int round = 0; round < rounds; round++) {
                times[0][round] = start(isolated);
                times[1][round] = start(plain);
            }
        }
        double cost = Quartiles.of(times[0]).median() - Quartiles.of(times[1]).median();
        line("a worker's start", "sandboxed " + words(times[0]), "plain " + words(times[1]),
                String.format(Locale.ROOT, "the sandbox alone: %.3f", cost));
    }

    private static double start(Sandbox sandbox) throws IOException {
        long start = System.nanoTime();
        try (WorkerProcess worker = sandbox.startRunner()) {
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private void check(Exercise exercise) throws IOException {
        double[] times = new double[Math.min(rounds, 5)];
        for (int round = 0; round < times.length; round++) {
            long start = System.nanoTime();
            Shell.run(new ProcessBuilder(home.root().resolve("thermolab").toString(), "check", exercise.name()), line -> { });
            times[round] = (System.nanoTime() - start) / 1e9;
        }
        line("./thermolab check " + exercise.name(), "wall " + words(times));
    }

    /** A time counts only when the verdict is right. */
    private static Grading grade(Grader grader, Submission submission) {
        Grading grading = grader.grade(submission);
        if (grading.points() != grading.maximum()) {
            throw new IllegalStateException("the reference solutions earned " + grading.points() + " of " + grading.maximum() + " points: "
                    + grading);
        }
        return grading;
    }

    private void line(String what, String... found) {
        out.printf("%-34s %s%n", what, String.join("   ", found));
    }

    private static String words(double[] times) {
        Quartiles quartiles = Quartiles.of(times);
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", quartiles.median(), quartiles.lower(), quartiles.upper());
    }
}
