package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thermolab.notebook.Kernelspec;

/** {@code ./thermolab kernel}: what it offers starts, what does not start is named, what is somebody else's stays. */
@Timeout(120)
class KernelIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    private record Ended(int code, String text) {
    }

    @Test
    void aKernelThatAnswersPasses() throws IOException {
        KernelTrial.require(Kernelspec.java(JAVA, Home.current().classPath(), Optional.empty()));
    }

    @Test
    void aKernelThatEndsIsNamedWithItsLastWords() {
        Kernelspec dead = new Kernelspec("Java (dead)", List.of(JAVA.toString(), "no.Such"), Map.of());
        String message = assertThrows(IllegalStateException.class, () -> KernelTrial.require(dead)).getMessage();
        assertTrue(message.startsWith("the kernel Java (dead) ended with status 1 before it answered; it printed last:"), message);
        assertTrue(message.contains("no.Such"), message);
    }

    @Test
    void aKernelWithoutTheToolkitIsRefused() throws IOException {
        String bare = List.of(Home.current().classPath().split(":")).stream().filter(part -> part.matches(
                ".*/(jupyter-jvm|jeromq|jnacl|gson|asm|jackson|slf4j)[^/]*jar")).reduce(classes(), (a, b) -> a + ":" + b);
        String message = assertThrows(IllegalStateException.class,
                () -> KernelTrial.require(Kernelspec.java(JAVA, bare, Optional.empty()))).getMessage();
        assertTrue(message.startsWith("the kernel Java (Thermolab) answered"), message);
    }

    @Test
    void aDeadJarLeavesTheEarlierKernelspec() throws Exception {
        Path jar = folder.resolve("jjava.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "no.Such");
        try (OutputStream file = Files.newOutputStream(jar)) {
            new JarOutputStream(file, manifest).close();
        }
        Path kernel = Files.createDirectories(kernels().resolve("jjava")).resolve("kernel.json");
        Files.writeString(kernel, "{\"argv\": [\"thermolab\"], \"display_name\": \"earlier\"}");
        Ended ended = launch("kernel", "--user", "--jjava", jar.toString());
        assertEquals(1, ended.code);
        assertTrue(ended.text.contains("the kernel Java (JJava) ended with status 1"), ended.text);
        assertTrue(Files.readString(kernel).contains("earlier"));
    }

    @Test
    void anotherKernelOfThisNameStays() throws Exception {
        Path other = Files.createDirectories(kernels().resolve("java")).resolve("kernel.json");
        Files.writeString(other, "{\"argv\": [\"java\", \"-jar\", \"other.jar\"], \"display_name\": \"Other Java\"}");
        Ended refused = launch("kernel", "--user");
        assertEquals(1, refused.code);
        assertTrue(refused.text.contains("Other Java") && refused.text.contains("--name"), refused.text);
        Ended beside = launch("kernel", "--user", "--name", "physics");
        assertEquals(0, beside.code, beside.text);
        assertTrue(Files.readString(kernels().resolve("physics/kernel.json")).contains("JavaKernel"));
        assertTrue(Files.readString(other).contains("Other Java"));
        assertFalse(Files.exists(kernels().resolve("ijava")));
        assertEquals(0, launch("kernel", "--user", "--name", "physics").code, "our own kernel is replaced");
    }

    private Path kernels() {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return folder.resolve(mac ? "Library/Jupyter/kernels" : ".local/share/jupyter/kernels");
    }

    /** The toolkit's classes without what only a whole class path offers are not enough; those of the kernel are. */
    private String classes() throws IOException {
        Path only = Files.createDirectories(folder.resolve("only"));
        try (ZipFile jar = new ZipFile(Home.current().jar().toFile())) {
            for (var entry : jar.stream().filter(e -> e.getName().matches("thermolab/(notebook|show)/.*class")).toList()) {
                Path file = only.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, jar.getInputStream(entry).readAllBytes());
            }
        }
        return only.toString();
    }

    private Ended launch(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Dthermolab.home=" + Home.current().root(), "-cp",
                Home.current().classPath(), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), text);
    }
}
