package thermolab.grade.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thermolab.exercise.Exercise;
import thermolab.grade.Grading;
import thermolab.grade.ingest.Bounds;
import thermolab.grade.ingest.Intake;
import thermolab.grade.ingest.Roster;
import thermolab.grade.judge.GradedExercise;
import thermolab.grade.judge.Grader;
import thermolab.grade.judge.Settings;

/** What a folder of submissions is worth, student by student: causes and points without times and messages. */
final class Verdicts {

    private Verdicts() {
    }

    static Grader grader(int jobs) throws IOException {
        List<Exercise> exercises = new ArrayList<>();
        new TreeMap<>(Mixture.EXERCISES).forEach((name, chapter) -> {
            try {
                exercises.add(Exercise.of(Class.forName(chapter + "." + name)));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return Grader.open(GradedExercise.of(exercises), Settings.standard().withLimits(Laboratory.LIMITS).withJobs(jobs));
    }

    static String of(Grading grading) {
        return grading.exercises().stream().flatMap(exercise -> exercise.tests().stream()
                .map(test -> exercise.exercise() + "." + test.test() + " " + test.cause() + " " + test.points())).collect(Collectors.joining("\n"));
    }

    /** Grades some of the submissions in a folder, in the order of the list, with a grader of its own. */
    static Map<String, String> of(Path folder, List<Integer> places, int jobs) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try (Intake intake = Intake.open(folder, Roster.empty(), Bounds.standard()); Grader grader = grader(jobs)) {
            List<Future<Grading>> running = places.stream().map(place ->
                    threads.submit(() -> grader.grade(intake.read(intake.handed().get(place))))).toList();
            Map<String, String> verdicts = new TreeMap<>();
            for (Future<Grading> one : running) {
                verdicts.put(one.get().student(), of(one.get()));
            }
            return verdicts;
        } finally {
            threads.shutdownNow();
        }
    }

    /** A folder, the number of submissions to grade, and the file that takes the verdicts: for a process on another Java. */
    public static void main(String[] words) throws Exception {
        List<Integer> places = IntStream.range(0, Integer.parseInt(words[1])).boxed().toList();
        Files.writeString(Path.of(words[2]), of(Path.of(words[0]), places, 2).toString());
        System.exit(0);
    }
}
