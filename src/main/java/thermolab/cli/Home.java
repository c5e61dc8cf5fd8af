package thermolab.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import thermolab.course.Course;

/**
 * The checkout that a command works on: where its folders are and which chapters it holds.
 *
 * @param root the folder of pom.xml
 */
record Home(Path root) {

    /** The checkout that the launcher names in the system property {@code thermolab.home}, else the current folder. */
    static Home current() {
        return new Home(Path.of(System.getProperty("thermolab.home", "")).toAbsolutePath().normalize());
    }

    Path notebooks() {
        return root.resolve("notebooks");
    }

    Path exercises() {
        return root.resolve("exercises");
    }

    Path slides() {
        return root.resolve("slides");
    }

    /** What a build can make again: kernelspecs, archives, decks, downloads. */
    Path target() {
        return root.resolve("target");
    }

    Path jar() {
        return target().resolve("thermolab.jar");
    }

    /** The toolkit, what it needs, and the jars of {@code plugins/}: the class path of kernels and commands. */
    String classPath() throws IOException {
        StringBuilder path = new StringBuilder(jar().toString()).append(File.pathSeparator)
                .append(Files.readString(target().resolve("classpath.txt")).strip());
        for (Path plugin : plugins()) {
            path.append(File.pathSeparator).append(plugin);
        }
        return path.toString();
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
            throw new UncheckedIOException("no chapters in " + root.resolve("src/course"), e);
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
