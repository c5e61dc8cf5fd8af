package thermolab.exercise;

import java.nio.file.Path;
import java.util.List;

/**
 * Java files compiled in memory and loaded by a loader of their own, which prefers them to classes of the same name in
 * the toolkit.
 *
 * @param problems {@code file:line: what is wrong}, in plain words; empty where everything compiled
 * @param loader of the compiled classes
 */
public record Compilation(List<String> problems, ClassLoader loader) {

    /** Compiles files against the class path of this process; {@code toolkit} has all other classes. */
    public static Compilation of(List<Path> sources, ClassLoader toolkit) {
        Javac javac = new Javac();
        Javac.Result result = javac.compile(javac.files(sources));
        List<String> problems = result.gaveUp() ? List.of("the compiler gave up: an expression nests too deep?")
                : result.problems().stream().map(Compilation::shown).toList();
        return new Compilation(problems, new MemoryLoader(result.classes(), toolkit));
    }

    private static String shown(Javac.Problem problem) {
        return problem.source() == null ? problem.words()
                : shown(Path.of(problem.source().toUri())) + ":" + problem.line() + ": " + problem.words();
    }

    /** The file as seen from the current folder, where it lies below it. */
    static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
