package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import thermolab.exercise.Answers;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Exercise;
import thermolab.exercise.Exercises;
import thermolab.exercise.Misses;
import thermolab.exercise.Verdict;
import thermolab.exercise.WithheldWork;
import thermolab.show.PlainMath;

/** Every exercise of the course: its tests accept the reference solution and bite on each stored wrong answer. */
@Tag("slow")
class SolutionsTest {

    private static final Path SOLUTIONS = Path.of("solutions");
    private static final int LEAST_WRONG_ANSWERS = 2;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicContainer> exercises() throws IOException {
        try (Stream<Path> chapters = Files.list(SOLUTIONS)) {
            return chapters.map(chapter -> chapter.getFileName().toString()).sorted().toList().stream()
                    .map(slug -> DynamicContainer.dynamicContainer(slug, Catalogue.chapter(slug).stream()
                            .map(exercise -> DynamicContainer.dynamicContainer(exercise.name(), claims(slug, exercise)))));
        }
    }

    private List<DynamicTest> claims(String slug, Exercise exercise) {
        List<DynamicTest> claims = new ArrayList<>(List.of(
                DynamicTest.dynamicTest("points of the checks sum to the points declared", () -> assertEquals(exercise.points(),
                        exercise.checks().stream().mapToDouble(Exercise.Check::points).sum(), 1e-12)),
                DynamicTest.dynamicTest("has one to three hints", () -> assertTrue(
                        !exercise.hints().isEmpty() && exercise.hints().size() <= 3, exercise.hints().toString())),
                DynamicTest.dynamicTest("what it withholds exists", () -> WithheldWork.by(exercise.contract())),
                DynamicTest.dynamicTest("hints are readable in plain letters", () -> exercise.hints().forEach(hint -> assertFalse(
                        PlainMath.inMarkdown(hint).matches("(?s).*[\\\\$].*"), PlainMath.inMarkdown(hint)))),
                DynamicTest.dynamicTest("reference solution earns all points", () -> assertFull(exercise)),
                DynamicTest.dynamicTest("skeleton compiles and is not written yet", () -> assertUnsolved(slug, exercise)),
                DynamicTest.dynamicTest("has two wrong answers or more", () -> assertTrue(
                        wrongAnswers(exercise).size() >= LEAST_WRONG_ANSWERS, "found " + wrongAnswers(exercise)))));
        for (Class<?> wrong : wrongAnswers(exercise)) {
            claims.add(DynamicTest.dynamicTest(wrong.getSimpleName() + " is caught", () -> assertCaught(exercise, wrong)));
        }
        return claims;
    }

    private static void assertFull(Exercise exercise) throws ReflectiveOperationException {
        Verdict verdict = verdict(Class.forName(exercise.contract().getPackageName() + "." + exercise.answerName()));
        assertEquals(exercise.points(), verdict.earned(), 1e-12, verdict.findings().toString());
    }

    private void assertUnsolved(String slug, Exercise exercise) throws IOException {
        ChapterFiles files = new ChapterFiles(Path.of("").toAbsolutePath(), slug);
        Solution solution = files.tasks().get(exercise.name()).solution();
        Path file = Answers.in(folder).source(exercise);
        Files.createDirectories(file.getParent());
        Files.writeString(file, solution.skeleton());
        Verdict verdict = Answers.in(folder).verdict(exercise);
        assertTrue(verdict.unsolved(), verdict.findings().toString());
    }

    private static void assertCaught(Exercise exercise, Class<?> wrong) throws ReflectiveOperationException {
        String missed = wrong.getAnnotation(Misses.class).value();
        Verdict verdict = verdict(wrong);
        assertTrue(verdict.findings().stream().anyMatch(finding -> !finding.passed() && finding.check().idea().contains(missed)),
                "no failing test of " + exercise.name() + " names \"" + missed + "\": " + verdict.findings());
    }

    private static Verdict verdict(Class<?> answer) throws ReflectiveOperationException {
        Constructor<?> constructor = answer.getDeclaredConstructor();
        constructor.setAccessible(true);
        return Exercises.verdict(constructor.newInstance());
    }

    private static List<Class<?>> wrongAnswers(Exercise exercise) {
        try {
            Class<?> wrong = Class.forName(exercise.contract().getPackageName() + ".Wrong" + exercise.name());
            return Stream.of(wrong.getDeclaredClasses()).filter(type -> type.isAnnotationPresent(Misses.class)).toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}
