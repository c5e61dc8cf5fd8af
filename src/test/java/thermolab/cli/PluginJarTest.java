package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins of each kind in a jar of their own, built from {@code src/test/plugin} and dropped into {@code plugins/}. */
@Tag("slow")
class PluginJarTest {

    private static final Path PROJECTS = Path.of("src/test/plugin");

    @TempDir
    private Path folder;

    @Test
    void soundOnesAreFoundAndKeepTheContractOfTheirKind() throws Exception {
        Answer answer = plugins("sound");
        for (String plugin : List.of("Rosenbrock", "Sawtooth", "Hop", "Summit")) {
            assertTrue(answer.out().contains("  example." + plugin + "\n"), answer.out());
        }
        assertTrue(answer.out().startsWith("jars in plugins/: sound.jar"), answer.out());
        assertFalse(answer.out().contains("broken"), answer.out());
        assertEquals(0, answer.code());
    }

    @Test
    void brokenOnesAreNamedWithTheRule() throws Exception {
        Answer answer = plugins("broken");
        assertEquals(1, answer.code());
        assertBroken(answer, "Uphill", "energy uphill: gradient and finite differences, chain 0, coordinate 0 must agree");
        assertBroken(answer, "Pole", "schedule pole at step 0 is Infinity; a schedule must be finite");
        assertBroken(answer, "Drift", "sampler drift does not leave the Boltzmann distribution as it is");
        assertBroken(answer, "Forgetful", "meter forgetful must go on from its memory with the same readings");
        assertEquals(4, answer.out().lines().filter(line -> line.startsWith("  broken")).count(), answer.out());
    }

    private static void assertBroken(Answer answer, String plugin, String rule) {
        assertTrue(answer.out().contains("  example." + plugin + "\n  broken: " + rule), answer.out());
    }

    /** The verb's answer where the jar is in {@code plugins/} and on the class path, as the launcher puts it there. */
    private Answer plugins(String project) throws Exception {
        Path jar = build(project);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            return Answer.in(folder, "plugins");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Path build(String project) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        files(PROJECTS.resolve(project), ".java").forEach(source -> arguments.add(source.toString()));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
        Path jar = Files.createDirectories(folder.resolve("plugins")).resolve(project + ".jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
            add(out, classes, files(classes, ".class"));
            add(out, PROJECTS.resolve(project), files(PROJECTS.resolve(project).resolve("META-INF"), ""));
        }
        return jar;
    }

    private static void add(JarOutputStream jar, Path root, List<Path> files) throws IOException {
        for (Path file : files) {
            jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, jar);
            jar.closeEntry();
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
