package thermolab.exercise;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A learner's answers in files: a folder {@code exercises/NN-slug} with the package {@code chapterNN} in it.
 *
 * <p>The files {@code MyX.java} are compiled against the toolkit, with the contracts and tests that ship with it, and
 * loaded by a loader of their own; changed copies of contracts or tests in the folder have no effect.
 */
public final class Answers {

    private final Path folder;
    private final ClassLoader toolkit;

    private Answers(Path folder, ClassLoader toolkit) {
        this.folder = folder;
        this.toolkit = toolkit;
    }

    /** The answers in {@code exercises/NN-slug}; nothing is compiled yet. */
    public static Answers in(Path folder) {
        return new Answers(folder, Answers.class.getClassLoader());
    }

    /**
     * Compiles and tests the answer to one exercise. A file that is missing, does not compile or can't be started gives
     * a verdict that says so.
     */
    public Verdict verdict(Exercise exercise) throws IOException {
        Path source = source(exercise);
        if (!Files.isRegularFile(source)) {
            return Verdict.ofAll(exercise, Verdict.Reason.UNSOLVED, "there is no file " + Compilation.shown(source.toAbsolutePath()));
        }
        Compilation compilation = Compilation.of(sources(source), toolkit);
        if (!compilation.problems().isEmpty()) {
            return Verdict.ofAll(exercise, Verdict.Reason.NOT_COMPILED, compilation.problems().get(0) + cure(exercise, source));
        }
        Object answer;
        try {
            answer = instance(exercise, compilation.loader());
        } catch (IllegalArgumentException e) {
            return Verdict.ofAll(exercise, Verdict.Reason.NOT_STARTED, e.getMessage());
        }
        return Examination.of(exercise, answer);
    }

    /** Outside of its package, a file finds neither the contract nor what belongs to it, and the compiler names only that. */
    private static String cure(Exercise exercise, Path source) throws IOException {
        String line = "package " + exercise.contract().getPackageName() + ";";
        return Files.readString(source).contains(line) ? "" : "; begin the file with the line `" + line + "`";
    }

    /** The file of the learner's class, whether it is there or not. */
    public Path source(Exercise exercise) {
        return folder.resolve(exercise.contract().getPackageName()).resolve(exercise.answerName() + ".java");
    }

    /** The answer's file and the learner's own helper classes beside it: those that neither the toolkit nor an exercise brings. */
    private List<Path> sources(Path source) throws IOException {
        List<Path> sources = new ArrayList<>(List.of(source));
        String packageName = source.getParent().getFileName().toString();
        try (Stream<Path> beside = Files.list(source.getParent())) {
            beside.filter(file -> file.toString().endsWith(".java") && !file.equals(source)).sorted().forEach(file -> {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.startsWith("My") && Exercise.load(packageName + "." + name, toolkit).isEmpty()) {
                    sources.add(file);
                }
            });
        }
        return sources;
    }

    /** A new object of the learner's class {@code MyX}, seen by {@code loader}. */
    static Object instance(Exercise exercise, ClassLoader loader) {
        String name = exercise.contract().getPackageName() + "." + exercise.answerName();
        Class<?> type = Exercise.load(name, loader)
                .orElseThrow(() -> new IllegalArgumentException("there is no class " + name + "; begin the file with the line `package "
                        + exercise.contract().getPackageName() + ";` and call the class " + exercise.answerName()));
        if (!exercise.contract().isAssignableFrom(type)) {
            throw new IllegalArgumentException(name + " must implement " + exercise.name());
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalArgumentException(name + " must have a constructor without parameters and not be abstract", e);
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            throw new IllegalArgumentException("new " + exercise.answerName() + "() threw " + Examination.describe(e.getCause())
                    + OwnLine.of(e.getCause(), type).map(line -> " (" + line + ")").orElse(""), e);
        }
    }
}
