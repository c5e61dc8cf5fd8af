package thermolab.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import thermolab.course.LearnerFolder;

/**
 * Which folder is the learner's own: the one that {@code --folder} or the variable {@code THERMOLAB_FOLDER} names, else the
 * one that the current folder is in, else {@code my/} in a clone that this user may write to, else {@code thermolab} in
 * the user's home.
 *
 * <p>A clone keeps it inside, where git leaves it alone, so that an IDE that has the clone open shows it, that two clones
 * keep two, and that a clone called {@code ~/thermolab} is not in its way.
 */
final class FolderOption {

    private static final String VARIABLE = "THERMOLAB_FOLDER";
    private static final String HOW = "name one of yours: --folder DIR, or " + VARIABLE + "=DIR for every command";

    @Option(names = "--folder", paramLabel = "DIR", description = "Your own folder of notebooks and exercises; else " + VARIABLE
            + ", else my/ in your clone, or ~/thermolab.")
    Path named;

    /** What a folder is made of or renewed by. */
    @FunctionalInterface
    interface Carry {
        List<String> along(LearnerFolder folder) throws IOException;
    }

    /** The learner's folder, made or renewed where there is need; what the learner should know is said. */
    LearnerFolder open(Home home, Carry carry, PrintStream progress) {
        LearnerFolder folder = named == null ? find(home) : LearnerFolder.at(named);
        if (isCourse(folder.root())) {
            throw new IllegalArgumentException("folder (" + folder.root() + ") must not be a clone or an installation of the course; " + HOW);
        }
        try {
            carry.along(folder).forEach(progress::println);
            return folder;
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("your folder (" + folder.root() + ") can't be written: " + Mistakes.describe(e) + "; " + HOW, e);
        }
    }

    /** The learner's folder where none is named on the command line. */
    static LearnerFolder find(Home home) {
        String variable = Objects.requireNonNullElse(System.getenv(VARIABLE), "");
        if (!variable.isBlank()) {
            return LearnerFolder.at(Path.of(variable));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (LearnerFolder.isOne(folder)) {
                return LearnerFolder.at(folder);
            }
        }
        if (home.isOwn()) {
            return LearnerFolder.at(home.root().resolve("my"));
        }
        Path user = user();
        Path usual = user.resolve("thermolab");
        return LearnerFolder.at(isCourse(usual) ? user.resolve("my-thermolab") : usual);
    }

    /** The user's home: what HOME says, else what the system knows. */
    private static Path user() {
        return Stream.of(Optional.ofNullable(System.getenv("HOME")), Optional.ofNullable(System.getProperty("user.home")))
                .flatMap(Optional::stream).filter(name -> name.startsWith("/") || name.matches("[A-Za-z]:.*")).map(Path::of).findFirst()
                .orElseThrow(() -> new IllegalStateException("you have no home folder here (HOME is not set); " + HOW));
    }

    private static boolean isCourse(Path folder) {
        return Files.exists(folder.resolve("thermolab")) && (Files.exists(folder.resolve("pom.xml")) || Files.exists(folder.resolve("lib/thermolab.jar")));
    }
}
