package thermolab.exercise;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import thermolab.show.CompilerWords;

/**
 * The JDK's compiler, from and into memory: no annotation processors run, no other sources are looked for. Kept open, it
 * opens the jars of the class path once.
 */
public final class Javac {

    /** The packages in front of a class name, which a learner need not read. */
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-Xmaxerrs", "1000", "-g",
            "-parameters", "-sourcepath", "");

    private final JavaCompiler compiler;
    private final StandardJavaFileManager files;
    private final List<String> options;

    /** A compiler with the class path of this process. */
    public Javac() {
        compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("this Java has no compiler; run with a JDK, not a JRE");
        }
        files = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        options = java.util.stream.Stream.concat(OPTIONS.stream(),
                java.util.stream.Stream.of("-classpath", System.getProperty("java.class.path"))).toList();
    }

    /**
     * An error.
     *
     * @param source in which it is; nothing known of it where it is null
     * @param line counted from 1
     * @param words in a learner's words
     */
    public record Problem(JavaFileObject source, long line, String words) {
    }

    /**
     * What came of it.
     *
     * @param problems the errors, in the compiler's order
     * @param classes bytes by the class's binary name
     * @param gaveUp true where the compiler ended without classes and without saying why: it ran out of stack, or has a bug
     */
    public record Result(List<Problem> problems, Map<String, byte[]> classes, boolean gaveUp) {
    }

    /** Files of Java text, to be compiled together. */
    public Iterable<? extends JavaFileObject> files(List<java.nio.file.Path> paths) {
        return files.getJavaFileObjectsFromPaths(paths);
    }

    /** Java text under a title that stands for its file's name in messages and stack traces; any type may be in it. */
    public static JavaFileObject source(String title, String text) {
        return new SimpleJavaFileObject(URI.create("memory:///" + encoded(title)), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }

            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                return kind == Kind.SOURCE;
            }

            @Override
            public String getName() {
                return title;
            }
        };
    }

    /** Compiles sources together. */
    public Result compile(Iterable<? extends JavaFileObject> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
        boolean done = compiler.getTask(Writer.nullWriter(), inMemory(classes), diagnostics, options, null, sources).call();
        List<Problem> problems = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> new Problem(diagnostic.getSource(), diagnostic.getLineNumber(), inPlainWords(diagnostic)))
                .toList();
        return new Result(problems, classes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toByteArray(), (a, b) -> a, TreeMap::new)),
                !done && problems.isEmpty());
    }

    private JavaFileManager inMemory(Map<String, ByteArrayOutputStream> classes) {
        return new ForwardingJavaFileManager<>(files) {
            @Override
            public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("memory:///" + encoded(name.replace('.', '/'))), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                    }
                };
            }

            @Override
            public void close() {
                // the jars stay open for the next compilation
            }
        };
    }

    private static String encoded(String title) {
        return java.net.URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }

    private static String inPlainWords(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getCode().equals("compiler.err.premature.eof")) {
            return "the file ends too early; is a closing brace missing?";
        }
        return CompilerWords.plain(diagnostic.getMessage(Locale.ENGLISH).lines()
                .map(line -> PACKAGE.matcher(line.strip().replaceAll(" +", " ")).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; ")));
    }
}
