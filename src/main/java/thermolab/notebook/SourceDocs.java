package thermolab.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Doc comments of the toolkit and of the exercises' contracts, read from their sources where those lie beside the
 * classes, as in a checkout. JShell itself knows those of the JDK only.
 *
 * <p>A comment is found by the name that follows it, without a parser: an overload with as many parameters as another
 * may get the comment of that other.
 */
final class SourceDocs {

    private static final Pattern METHOD = Pattern.compile("([\\w.]+)\\.(\\w+)\\(([^)]*)\\)");
    private static final Pattern TYPE = Pattern.compile("(?:^|:)([\\w.]+)");
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+(?:\\([^)]*\\))?");

    private final Path home;
    private Map<String, Path> files; // by simple name of the class; null until someone asks

    /** @param home the checkout: looks into {@code src/main/java} and each folder of {@code exercises} */
    SourceDocs(Path home) {
        this.home = home;
    }

    /** The sources around the classes of this process: {@code target/classes}, {@code target/thermolab.jar} or {@code lib/thermolab.jar}. */
    static SourceDocs ofCheckout() {
        try {
            Path classes = Path.of(SourceDocs.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new SourceDocs(classes.toAbsolutePath().getParent().resolveSibling(""));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return new SourceDocs(Path.of("no-sources"));
        }
    }

    /**
     * The doc comment, without its stars.
     *
     * @param signature as JShell writes it: {@code double Require.positive(String, double, String)}, {@code
     *     thermolab.show.Plot}, or a variable and its type, {@code plot:thermolab.show.Plot}
     */
    Optional<String> find(String signature) {
        Matcher method = METHOD.matcher(signature);
        if (method.find() && Character.isLowerCase(method.group(2).charAt(0))) { // a record has a list, too
            String parameters = method.group(3);
            int count = parameters.isBlank() ? 0 : parameters.split(",").length;
            return source(method.group(1)).flatMap(text -> comment(text, "\\b" + method.group(2) + "\\s*\\(", count));
        }
        Matcher type = TYPE.matcher(signature);
        if (!type.find()) {
            return Optional.empty();
        }
        String name = type.group(1);
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return source(name).flatMap(text -> comment(text, "\\b(?:class|interface|record|enum)\\s+" + simple + "\\b", -1));
    }

    /** The file of the innermost type in the name that has a file of its own. */
    private Optional<String> source(String name) {
        String[] parts = name.split("\\.");
        for (int i = parts.length - 1; i >= 0; i--) {
            Path file = files().get(parts[i]);
            if (file != null) {
                try {
                    return Optional.of(Files.readString(file));
                } catch (IOException gone) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The comment right before a declaration; {@code parameters} is -1 for what has none. */
    private static Optional<String> comment(String text, String declaration, int parameters) {
        Matcher use = Pattern.compile(declaration).matcher(text);
        while (use.find()) {
            int end = text.lastIndexOf("*/", use.start());
            int begin = end < 0 ? -1 : text.lastIndexOf("/**", end);
            boolean fits = parameters < 0 || parameters == parameters(text, use.end());
            if (begin >= 0 && fits && onlyModifiers(text.substring(end + 2, use.start()))) {
                return Optional.of(text.substring(begin + 3, end).replaceAll("(?m)^\\s*\\* ?", "").strip());
            }
        }
        return Optional.empty();
    }

    private static boolean onlyModifiers(String between) {
        return ANNOTATION.matcher(between).replaceAll("").chars().noneMatch(c -> c == ';' || c == '{' || c == '}' || c == '=');
    }

    private static int parameters(String text, int from) {
        String inside = text.substring(from, Math.max(from, text.indexOf(')', from))).replaceAll("<[^()]*?>", "");
        return inside.isBlank() ? 0 : inside.split(",").length;
    }

    private synchronized Map<String, Path> files() {
        if (files == null) {
            files = new HashMap<>();
            for (Path root : roots()) {
                try (Stream<Path> all = Files.walk(root)) {
                    all.filter(file -> file.toString().endsWith(".java")).forEach(file ->
                            files.put(file.getFileName().toString().replace(".java", ""), file));
                } catch (IOException | UncheckedIOException unreadable) {
                    continue; // help is a courtesy: none from there
                }
            }
        }
        return files;
    }

    private List<Path> roots() {
        List<Path> roots = new ArrayList<>();
        try (Stream<Path> chapters = Files.list(home.resolve("exercises"))) {
            chapters.filter(Files::isDirectory).sorted().forEach(roots::add);
        } catch (IOException noExercises) {
            roots.clear();
        }
        Path main = home.resolve("src/main/java");
        if (Files.isDirectory(main)) {
            roots.add(main);
        }
        return roots;
    }
}
