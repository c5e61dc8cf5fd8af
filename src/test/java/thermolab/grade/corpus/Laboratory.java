package thermolab.grade.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import thermolab.exercise.Exercise;
import thermolab.grade.Grading;
import thermolab.grade.Submission;
import thermolab.grade.ingest.Bounds;
import thermolab.grade.ingest.Intake;
import thermolab.grade.ingest.Roster;
import thermolab.grade.judge.GradedExercise;
import thermolab.grade.judge.Grader;
import thermolab.grade.judge.Settings;
import thermolab.grade.sandbox.Limits;
import thermolab.grade.sandbox.Tier;

/** Lays submissions out, reads them as a batch is read, and grades them two at a time. */
final class Laboratory implements AutoCloseable {

    /** Honest answers need a tenth of it. */
    static final Limits LIMITS = new Limits(128, 3, 8, 10, 4);
    /** For cases that use up whatever they are given. */
    private static final Limits TIGHT = new Limits(128, 1, 3, 10, 4);
    private static final Set<String> GREEDY = Set.of("time", "memory");

    /** The exercises that cases are about, with the chapters that they are from. */
    private static final Map<String, String> EXERCISES = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("IsothermalWork", "chapter01"), Map.entry("TwoBodyRelaxation", "chapter01"), Map.entry("SameTemperature", "chapter01"),
            Map.entry("NetworkRelaxation", "chapter01"), Map.entry("CrossEntropy", "chapter04"), Map.entry("HuffmanLengths", "chapter04"),
            Map.entry("MaxEntropy", "chapter04"), Map.entry("ChannelCapacity", "chapter04"), Map.entry("IsingSimulation", "chapter06"),
            Map.entry("ExactAnnealing", "chapter09"), Map.entry("StationarySpread", "chapter98"), Map.entry("MaskMoments", "chapter12")));
    private static final int JOBS = 2;

    private final Bait bait;
    private final Path place;
    private final Grader grader;
    private final Grader tight;
    private final ExecutorService threads = Executors.newFixedThreadPool(JOBS);

    private Laboratory(Bait bait, Path place, Grader grader, Grader tight) {
        this.bait = bait;
        this.place = place;
        this.grader = grader;
        this.tight = tight;
    }

    static Laboratory open(Tier tier) throws IOException {
        List<GradedExercise> exercises = new ArrayList<>();
        for (String name : EXERCISES.keySet().stream().sorted().toList()) {
            boolean hidden = name.equals("IsothermalWork");
            exercises.add(new GradedExercise(exercise(name), hidden ? List.of(Exercise.ofTests(HiddenIsothermalWorkTest.class)) : List.of()));
        }
        Settings settings = Settings.standard().withTier(tier).withJobs(JOBS);
        return new Laboratory(Bait.laid(), Files.createTempDirectory("corpus"), Grader.open(exercises, settings.withLimits(LIMITS)),
                Grader.open(exercises, settings.withLimits(TIGHT)));
    }

    static Exercise exercise(String name) {
        try {
            return Exercise.of(Class.forName(EXERCISES.get(name) + "." + name));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("exercise (" + name + ") must be one of " + EXERCISES.keySet(), e);
        }
    }

    /** Begins to grade; the verdicts come in this order. */
    Map<CorpusCase, Future<Grading>> begin(List<CorpusCase> cases) {
        Map<CorpusCase, Future<Grading>> gradings = new LinkedHashMap<>();
        cases.forEach(one -> gradings.put(one, threads.submit(() -> (GREEDY.contains(one.family()) ? tight : grader).grade(read(one)))));
        return gradings;
    }

    /** Does something else meanwhile, on the same few threads. */
    <T> Future<T> begin(Callable<T> task) {
        return threads.submit(task);
    }

    private Submission read(CorpusCase one) throws IOException {
        try (Intake intake = Intake.open(lay(one).getParent(), Roster.empty(), Bounds.standard())) {
            return intake.read(intake.handed().get(0));
        }
    }

    /** The folder of a submission, alone in a folder of its own as in a download. */
    Path lay(CorpusCase one) throws IOException {
        Path download = Files.createTempDirectory(place, "download");
        Path folder = Files.createDirectories(download.resolve(student(one)));
        one.contents().layInto(folder, bait);
        return folder;
    }

    /** The name under which a case is handed in. */
    static String student(CorpusCase one) {
        return one.name().replace('/', '.');
    }

    Bait bait() {
        return bait;
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        grader.close();
        tight.close();
        bait.close();
        delete(place);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
