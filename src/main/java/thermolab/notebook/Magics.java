package thermolab.notebook;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;

/**
 * The lines of IJava's and JJava's notebooks that are not Java: {@code %classpath}, {@code %jars}, {@code %maven},
 * {@code %load}, {@code %time} and {@code %%time}. For notebooks that come from there; those of the course run on every
 * kernel and hold none.
 */
final class Magics {

    private static final Pattern LINE = Pattern.compile("\\s*+(%%?)([^\\n]*+)(?:\\n|\\z)");
    private static final Pattern FURTHER_BELOW = Pattern.compile("(?m)^\\s*%(?:classpath|jars|maven|addMavenDependency|load|time)\\b");
    private static final String KNOWN = "this kernel knows %classpath, %jars, %maven, %load, %time and %%time";

    private final JShell shell;
    private final Function<String, Outcome> snippets; // runs Java

    Magics(JShell shell, Function<String, Outcome> snippets) {
        this.shell = shell;
        this.snippets = snippets;
    }

    /**
     * A magic at the beginning of what is left of a cell.
     *
     * @param words of its line, the first without its signs
     * @param body what it is about: the rest of the line, or of the cell after two signs
     * @param length how many characters it takes
     */
    record Magic(String signs, List<String> words, String body, int length) {

        String name() {
            return words.get(0);
        }
    }

    static Optional<Magic> at(String rest) {
        Matcher line = LINE.matcher(rest);
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        String text = line.group(2).strip();
        List<String> words = List.of(text.split("\\s+"));
        boolean whole = line.group(1).equals("%%");
        return Optional.of(new Magic(line.group(1), words, whole ? rest.substring(line.end()) : text.substring(words.get(0).length()),
                whole ? rest.length() : line.end()));
    }

    /** What follows Java from its first magic on; empty where there is none. */
    static String belowJava(String rest) {
        Matcher magic = FURTHER_BELOW.matcher(rest);
        return magic.find() ? rest.substring(magic.start()) : "";
    }

    /** The Java below the magics that a cell begins with: what an editor may ask about. */
    static String below(String code) {
        String rest = code;
        for (Optional<Magic> magic = at(rest); magic.isPresent(); magic = at(rest)) {
            rest = magic.get().signs().equals("%%") ? magic.get().body() : rest.substring(magic.get().length());
        }
        return rest;
    }

    Outcome run(Magic magic) {
        try {
            return switch (magic.signs() + magic.name()) {
                case "%classpath", "%jars" -> addJars(magic);
                case "%maven", "%addMavenDependency" -> add(MavenJars.of(arguments(magic, "group:artifact:version")));
                case "%load" -> load(magic);
                case "%time", "%%time" -> time(magic.body());
                default -> failed(magic.signs() + magic.name() + " is no line of Java; " + KNOWN);
            };
        } catch (IOException | IllegalArgumentException | IllegalStateException mistake) {
            return failed(magic.signs() + magic.name() + ": " + mistake.getMessage());
        }
    }

    private Outcome addJars(Magic magic) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String pattern : arguments(magic, "PATH, which may end in *.jar")) {
            Path path = Path.of(pattern);
            if (pattern.contains("*")) {
                Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, path.getFileName().toString())) {
                    int before = found.size();
                    files.forEach(found::add);
                    if (found.size() == before) {
                        throw new IllegalArgumentException("no file matches " + pattern);
                    }
                }
            } else {
                found.add(path);
            }
        }
        return add(found);
    }

    private Outcome add(List<Path> entries) {
        for (Path entry : entries) {
            if (!Files.exists(entry)) {
                throw new IllegalArgumentException("there is no " + entry.toAbsolutePath().normalize());
            }
        }
        entries.forEach(entry -> shell.addToClasspath(entry.toAbsolutePath().toString()));
        System.out.println("on the class path now: " + entries.stream().map(entry -> entry.getFileName().toString())
                .collect(Collectors.joining(", ")));
        return new Outcome.Done();
    }

    private Outcome load(Magic magic) throws IOException {
        Path file = Path.of(arguments(magic, "FILE of Java, or of a notebook").get(0));
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no file " + file.toAbsolutePath().normalize());
        }
        List<String> sources = file.toString().endsWith(".ipynb")
                ? Notebook.read(file).cells().stream().filter(Cell::isCode).map(Cell::source).toList() : List.of(Files.readString(file));
        for (String source : sources) {
            Outcome outcome = snippets.apply(source);
            if (outcome instanceof Outcome.Failed || outcome instanceof Outcome.Interrupted) {
                return outcome;
            }
        }
        return new Outcome.Done();
    }

    private Outcome time(String code) {
        long start = System.nanoTime();
        Outcome outcome = snippets.apply(code);
        System.out.printf(Locale.ROOT, "%.3f s%n", (System.nanoTime() - start) / 1e9);
        return outcome;
    }

    private static List<String> arguments(Magic magic, String what) {
        if (magic.words().size() < 2) {
            throw new IllegalArgumentException("it needs " + what);
        }
        return magic.words().subList(1, magic.words().size());
    }

    private static Outcome failed(String message) {
        return new Outcome.Failed("CompileError", message, List.of("CompileError: " + message));
    }
}
