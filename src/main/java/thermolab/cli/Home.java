package thermolab.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thermolab.course.Course;
import thermolab.course.LearnerFolder;
import thermolab.grade.sandbox.Natives;

/**
 * The course that a command works on: where its folders are and which chapters it holds. It is a clone, which builds what it
 * needs into {@code target/}, or an installation, which holds all of it in {@code lib/} and in which nothing is written.
 *
 * @param root the folder of the launcher
 * @param chosen the learner's folder that was named on the command line
 */
record Home(Path root, Optional<LearnerFolder> chosen) {

    /** The course that the launcher names in the system property {@code thermolab.home}, else the current folder. */
    static Home current() {
        return new Home(Path.of(System.getProperty("thermolab.home", "")).toAbsolutePath().normalize(), Optional.empty());
    }

    /** The same where the learner's folder is this one. */
    Home with(LearnerFolder folder) {
        return new Home(root, Optional.of(folder));
    }

    boolean isInstallation() {
        return Files.isRegularFile(lib().resolve("thermolab.jar"));
    }

    /** Whether this user may write here: in a clone of one's own. */
    boolean isOwn() {
        return !isInstallation() && Files.isWritable(root) && (Files.notExists(root.resolve("target")) || Files.isWritable(root.resolve("target")));
    }

    /** What an installation runs on: the toolkit, its libraries, an archive for a fast start. */
    Path lib() {
        return root.resolve("lib");
    }

    Path notebooks() {
        return root.resolve("notebooks");
    }

    Path slides() {
        return root.resolve("slides");
    }

    /** What can be made again: kernelspecs, archives, decks, downloads. Where the course is not this user's, it lies in the user's folder. */
    Path target() {
        return isOwn() ? root.resolve("target") : chosen.orElseGet(() -> FolderOption.find(this)).cache();
    }

    Path jar() {
        return isInstallation() ? lib().resolve("thermolab.jar") : root.resolve("target/thermolab.jar");
    }

    /** The toolkit, what it needs, and the jars of {@code plugins/}: the class path of kernels and commands. */
    String classPath() throws IOException {
        List<String> jars = new ArrayList<>(List.of(jar().toString()));
        libraries().forEach(jar -> jars.add(jar.toString()));
        plugins().forEach(jar -> jars.add(jar.toString()));
        return String.join(File.pathSeparator, jars);
    }

    /** The jars that the toolkit needs, in their order: those that the build found, or those of the installation. */
    List<Path> libraries() throws IOException {
        return isInstallation()
                ? Files.readAllLines(lib().resolve("classpath.txt")).stream().map(lib()::resolve).toList()
                : Stream.of(Files.readString(root.resolve("target/classpath.txt")).strip().split(File.pathSeparator)).map(Path::of).toList();
    }

    /** Options of every Java process that an installation starts: where its unpacked native libraries are. */
    List<String> javaOptions() {
        Path unpacked = lib().resolve("native");
        return isInstallation() && Files.isDirectory(unpacked) ? Natives.pathOptions(unpacked) : List.of();
    }

    /** The jars that were dropped into {@code plugins/}. */
    List<Path> plugins() throws IOException {
        Path folder = root.resolve("plugins");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** The sources of the course and what is built from them. */
    Course course() {
        return Course.at(root);
    }

    /** Slugs of all chapters, in order. */
    List<String> chapters() {
        try {
            return course().slugs();
        } catch (IOException e) {
            throw new UncheckedIOException("no chapters in " + root, e);
        }
    }

    /** The slug that a learner means by {@code 4}, {@code 04} or a slug's beginning. */
    String chapter(String name) {
        String number = name.matches("\\d") ? "0" + name : name;
        List<String> all = chapters();
        for (String slug : all) {
            if (slug.equals(number) || slug.startsWith(number + "-")) {
                return slug;
            }
        }
        List<String> begun = all.stream().filter(slug -> slug.startsWith(number)).toList();
        if (begun.size() == 1) {
            return begun.get(0);
        }
        throw new IllegalArgumentException("there is no chapter " + name + "; the nearest is " + nearest(number, all));
    }

    /** The slugs that were asked for, or all of them. */
    List<String> chapters(List<String> names) {
        return names.isEmpty() ? chapters() : names.stream().map(this::chapter).toList();
    }

    /** The slug or name that is most like the one that was typed. */
    static String nearest(String name, List<String> known) {
        return known.stream()
                .min((a, b) -> Double.compare(distance(name, a), distance(name, b)))
                .orElse("none: src/course is empty");
    }

    /** Numbers by their difference; words by the share of letter pairs that the other lacks. */
    private static double distance(String name, String slug) {
        if (name.matches("\\d+")) {
            return Math.abs(Double.parseDouble(name) - Double.parseDouble(slug.substring(0, 2)));
        }
        long missing = 0;
        for (int i = 0; i + 2 <= name.length(); i++) {
            missing += slug.contains(name.substring(i, i + 2)) ? 0 : 1;
        }
        return (double) missing / name.length();
    }
}
