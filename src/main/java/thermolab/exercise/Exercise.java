package thermolab.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * An exercise: what is asked, and how an answer is tested. The contract {@code X} has its tests in {@code XTest} and the
 * learner's class is {@code MyX}, all in the package of the chapter, such as {@code chapter04}.
 *
 * @param contract the interface that an answer implements
 * @param tests the class with the {@link Checks}
 * @param number place in the chapter's list, from 1
 * @param title what is asked, in a few words
 * @param points for a full answer
 * @param hints from a nudge to nearly there; Markdown
 * @param checks in the order of the source
 */
public record Exercise(Class<?> contract, Class<?> tests, int number, String title, int points, List<String> hints,
        List<Check> checks) {

    /**
     * One test.
     *
     * @param method name of the test method
     * @param idea that a failing answer misses
     * @param points for passing
     */
    public record Check(String method, String idea, double points) {
    }

    private static final String PACKAGE = "chapter";

    public Exercise {
        hints = List.copyOf(hints);
        checks = List.copyOf(checks);
    }

    /**
     * The exercise of a contract, or of a class that implements one.
     *
     * @throws IllegalArgumentException where neither is the case
     */
    public static Exercise of(Class<?> contractOrAnswer) {
        for (Class<?> type : interfaces(contractOrAnswer)) {
            Optional<Class<?>> tests = load(type.getName() + "Test", type.getClassLoader())
                    .filter(found -> found.isAnnotationPresent(ExerciseTest.class));
            if (tests.isPresent()) {
                return ofTests(tests.get());
            }
        }
        throw new IllegalArgumentException(contractOrAnswer.getSimpleName() + " implements no contract of an exercise; "
                + "begin it with `class MyName implements Name`, where Name is the interface that the exercise asks for");
    }

    /** The exercise that a class marked with {@link ExerciseTest} tests. */
    public static Exercise ofTests(Class<?> tests) {
        ExerciseTest facts = tests.getAnnotation(ExerciseTest.class);
        List<String> order = methodsInSourceOrder(tests);
        List<Check> checks = new ArrayList<>();
        for (Method method : tests.getDeclaredMethods()) {
            Checks check = method.getAnnotation(Checks.class);
            if (check != null) {
                checks.add(new Check(method.getName(), check.idea(), check.points()));
            }
        }
        checks.sort(Comparator.comparingInt(check -> order.indexOf(check.method())));
        return new Exercise(facts.contract(), tests, facts.number(), facts.title(), facts.points(),
                List.of(facts.hints()), checks);
    }

    /** Name of the contract: {@code CrossEntropy}. */
    public String name() {
        return contract.getSimpleName();
    }

    /** What kind of work it is. */
    public ExerciseTest.Level level() {
        return tests.getAnnotation(ExerciseTest.class).level();
    }

    /** Name of the learner's class, without its package: {@code MyCrossEntropy}. */
    public String answerName() {
        return "My" + name();
    }

    /** Number of the chapter as in its slug: {@code 04}. */
    public String chapter() {
        return contract.getPackageName().substring(PACKAGE.length());
    }

    /** The package of a chapter's exercises: {@code chapter04} for {@code 04} and for {@code 04-information-codes}. */
    public static String packageOf(String chapterOrSlug) {
        return PACKAGE + chapterOrSlug.split("-", 2)[0];
    }

    static Optional<Class<?>> load(String name, ClassLoader loader) {
        try {
            return Optional.of(Class.forName(name, true, loader));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Set<Class<?>> interfaces(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        if (type.isInterface()) {
            found.add(type);
        }
        for (Class<?> parent : type.getInterfaces()) {
            found.addAll(interfaces(parent));
        }
        if (type.getSuperclass() != null) {
            found.addAll(interfaces(type.getSuperclass()));
        }
        return found;
    }

    /** Reflection promises no order; the class file keeps that of the source. */
    private static List<String> methodsInSourceOrder(Class<?> type) {
        List<String> names = new ArrayList<>();
        try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                    names.add(name);
                    return null;
                }
            }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
