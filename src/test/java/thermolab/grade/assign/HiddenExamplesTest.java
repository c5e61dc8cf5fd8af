package thermolab.grade.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Checks;
import thermolab.exercise.Exercise;
import thermolab.exercise.Misses;
import thermolab.num.RandomStream;

/** Each example of hidden tests compiles, lets the reference solution pass for many students' numbers, and catches a stored wrong answer. */
class HiddenExamplesTest {

    private static final int STUDENTS = 40;

    @TestFactory
    Stream<DynamicTest> examples() {
        List<Exercise> all = chapters().flatMap(slug -> Catalogue.chapter(slug).stream()).filter(exercise -> HiddenTests.example(exercise).isPresent()).toList();
        assertTrue(all.size() >= 6, all.toString());
        assertEquals(all.size(), new TreeSet<>(all.stream().map(Exercise::chapter).toList()).size(), "one example a chapter");
        return all.stream().map(exercise -> DynamicTest.dynamicTest(exercise.contract().getName(), () -> bites(exercise)));
    }

    private static Stream<String> chapters() {
        return Stream.of(Path.of("solutions").toFile().list()).sorted();
    }

    private static void bites(Exercise exercise) throws ReflectiveOperationException {
        HiddenTests.Example example = HiddenTests.example(exercise).orElseThrow();
        assertTrue(example.path().endsWith(".java.txt"), example.path());
        HiddenTests tests = new HiddenTests(Map.of(example.path().replace(".txt", ""), example.source()));
        Exercise hidden = HiddenExercises.of(tests, List.of(exercise.contract())).get(exercise.name()).get(0);
        assertEquals(hidden.points(), hidden.checks().stream().mapToDouble(Exercise.Check::points).sum(), 1e-12);
        String home = exercise.contract().getPackageName() + ".";
        Class<?> reference = Class.forName(home + exercise.answerName());
        for (int student = 0; student < STUDENTS; student++) {
            assertEquals(List.of(), failures(hidden.tests(), reference, student), "student " + student);
        }
        List<Class<?>> wrong = Stream.of(Class.forName(home + "Wrong" + exercise.name()).getDeclaredClasses())
                .filter(type -> type.isAnnotationPresent(Misses.class)).toList();
        boolean caught = false;
        for (Class<?> answer : wrong) {
            caught |= !failures(hidden.tests(), answer, 0).isEmpty();
        }
        assertTrue(caught, "no stored wrong answer fails");
    }

    private static List<String> failures(Class<?> tests, Class<?> answer, int student) throws ReflectiveOperationException {
        List<String> failures = new ArrayList<>();
        for (Method method : tests.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Checks.class)) {
                Object given = made(answer);
                method.setAccessible(true);
                try {
                    method.invoke(made(tests), Arrays.stream(method.getParameterTypes())
                            .map(type -> type.isInstance(given) ? given : RandomStream.of(student)).toArray());
                } catch (InvocationTargetException e) {
                    failures.add(method.getName() + ": " + e.getCause());
                }
            }
        }
        return failures;
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
