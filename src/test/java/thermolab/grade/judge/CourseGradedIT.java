package thermolab.grade.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Misses;
import thermolab.exercise.Reach;
import thermolab.exercise.WithheldWork;
import thermolab.exercise.Withholds;
import thermolab.grade.Cause;
import thermolab.grade.ExerciseGrade;
import thermolab.grade.Submission;
import thermolab.grade.sandbox.Requirements;
import thermolab.grade.sandbox.Tier;

/** Every exercise of the course through the sandbox: what the author wrote earns what it should. */
@Tag("slow")
class CourseGradedIT {

    private static final List<GradedExercise> EXERCISES = new ArrayList<>();
    private static Grader grader;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Requirements.missingPackages(Tier.A).isEmpty(), "tier A needs " + Requirements.missingPackages(Tier.A));
        try (Stream<Path> chapters = Files.list(Path.of("solutions"))) {
            chapters.map(folder -> folder.getFileName().toString()).sorted().forEach(slug -> EXERCISES.addAll(GradedExercise.of(Catalogue.chapter(slug))));
        }
        grader = Grader.open(EXERCISES, Settings.standard());
    }

    @AfterAll
    static void close() throws IOException {
        if (grader != null) {
            grader.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> referenceSolutionsEarnAllPoints() throws IOException {
        return grader.grade(submission("solutions")).exercises().stream().map(grade -> DynamicTest.dynamicTest(grade.exercise(),
                () -> assertEquals(grade.maximum(), grade.points(), grade.toString())));
    }

    @TestFactory
    Stream<DynamicTest> skeletonsEarnNothingAndAreMissing() throws IOException {
        return grader.grade(submission("exercises")).exercises().stream().map(grade -> DynamicTest.dynamicTest(grade.exercise(), () -> {
            assertEquals(0, grade.points());
            assertTrue(grade.tests().stream().allMatch(test -> test.cause() == Cause.MISSING), grade.toString());
        }));
    }

    @TestFactory
    Stream<DynamicContainer> wrongAnswersFailForTheirIdea() {
        return EXERCISES.stream().map(exercise -> DynamicContainer.dynamicContainer(exercise.name(), wrongAnswers(exercise).map(wrong ->
                DynamicTest.dynamicTest(wrong.getSimpleName(), () -> {
                    if (wrong.getAnnotation(Misses.class).value().equals(Withholds.OWN_WORK)) {
                        assertTrue(WithheldWork.by(exercise.exercise().contract()).usedBy(Reach.of(wrong.getName(), classes(wrong))).isPresent(),
                                "what it uses is not withheld");
                        return;
                    }
                    ExerciseGrade grade = grader.grade(exercise, new Ready(wrong.getName(), classes(wrong), false, ""));
                    String missed = wrong.getAnnotation(Misses.class).value();
                    assertTrue(grade.tests().stream().anyMatch(test -> test.cause() != Cause.PASSED && test.idea().contains(missed)),
                            "no failing test names \"" + missed + "\": " + grade);
                }))));
    }

    private static Stream<Class<?>> wrongAnswers(GradedExercise exercise) {
        try {
            return Stream.<Class<?>>of(Class.forName(exercise.exercise().contract().getPackageName() + ".Wrong" + exercise.name()).getDeclaredClasses())
                    .filter(type -> type.isAnnotationPresent(Misses.class));
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    /** The class files of a package that ship with no toolkit: wrong answers and the solutions that they build on. */
    private static Map<String, byte[]> classes(Class<?> wrong) throws IOException, URISyntaxException {
        Path folder = Path.of(wrong.getProtectionDomain().getCodeSource().getLocation().toURI()).resolve(wrong.getPackageName());
        Map<String, byte[]> classes = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("(?:My|Wrong).*\\.class")).toList()) {
                classes.put(wrong.getPackageName() + "." + file.getFileName().toString().replace(".class", ""), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private static Submission submission(String root) throws IOException {
        List<Submission.Source> sources = new ArrayList<>();
        for (GradedExercise exercise : EXERCISES) {
            String name = "chapter" + exercise.exercise().chapter() + "/" + exercise.exercise().answerName() + ".java";
            try (Stream<Path> chapters = Files.list(Path.of(root))) {
                Path file = chapters.map(chapter -> chapter.resolve(name)).filter(Files::isRegularFile).findFirst().orElseThrow();
                sources.add(new Submission.Source(name, Submission.Kind.FILE, Files.readString(file)));
            }
        }
        return new Submission("author", sources, root, List.of());
    }
}
