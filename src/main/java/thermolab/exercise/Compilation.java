package thermolab.exercise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Java files compiled in memory and loaded by a loader of their own, which prefers them to classes of the same name in
 * the toolkit.
 *
 * @param problems {@code file:line: what is wrong}, in plain words; empty where everything compiled
 * @param loader of the compiled classes
 */
record Compilation(List<String> problems, ClassLoader loader) {

    /** The packages in front of a class name, which a learner need not read. */
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    static Compilation of(List<Path> sources, ClassLoader toolkit) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IllegalStateException("this Java has no compiler; run with a JDK, not a JRE");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        List<String> options = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-g", "-parameters",
                "-classpath", System.getProperty("java.class.path"), "-sourcepath", "");
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            javac.getTask(null, inMemory(files, classes), diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        List<String> problems = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Compilation::inPlainWords)
                .toList();
        return new Compilation(problems, loader(classes, toolkit));
    }

    private static JavaFileManager inMemory(StandardJavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
        return new ForwardingJavaFileManager<>(files) {
            @Override
            public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/')), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                    }
                };
            }
        };
    }

    private static ClassLoader loader(Map<String, ByteArrayOutputStream> classes, ClassLoader toolkit) {
        return new ClassLoader("answers", toolkit) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                synchronized (getClassLoadingLock(name)) {
                    if (!classes.containsKey(name)) {
                        return super.loadClass(name, resolve);
                    }
                    Class<?> loaded = findLoadedClass(name);
                    byte[] bytes = classes.get(name).toByteArray();
                    return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
                }
            }
        };
    }

    private static String inPlainWords(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ENGLISH).lines()
                .map(line -> PACKAGE.matcher(line.strip().replaceAll(" +", " ")).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
        if (diagnostic.getCode().equals("compiler.err.premature.eof")) {
            message = "the file ends too early; is a closing brace missing?";
        }
        String file = diagnostic.getSource() == null ? "" : shown(Path.of(diagnostic.getSource().toUri())) + ":"
                + diagnostic.getLineNumber() + ": ";
        return file + CompilerWords.plain(message);
    }

    /** The file as seen from the current folder, where it lies below it. */
    static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
