package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./thermolab} itself: what it finds, what it refuses, and that a second start builds nothing. */
@Timeout(120)
class LauncherIT {

    private static final Home HOME = Home.current();

    @TempDir
    private Path folder;

    private record Answer(int code, String text) {
    }

    @Test
    void missingJdkIsOneSentence() throws Exception {
        Answer answer = launch(Map.of("JAVA_HOME", folder.toString()), "doctor");
        assertEquals(1, answer.code);
        assertTrue(answer.text.contains("JAVA_HOME") && answer.text.contains("JDK 17 or newer"), answer.text);
        assertEquals(1, answer.text.strip().lines().count(), answer.text);
    }

    @Test
    void oldJdkIsNamedWithItsVersion() throws Exception {
        Answer answer = launch(Map.of("JAVA_HOME", fakeJdk("11.0.20").toString()), "doctor");
        assertEquals(1, answer.code);
        assertTrue(answer.text.contains("11.0.20") && answer.text.contains("too old"), answer.text);
    }

    @Test
    void runtimeWithoutCompilerIsRefused() throws Exception {
        Path jdk = fakeJdk("17.0.1");
        Files.delete(jdk.resolve("bin/javac"));
        Answer answer = launch(Map.of("JAVA_HOME", jdk.toString()), "doctor");
        assertEquals(1, answer.code);
        assertTrue(answer.text.contains("without a compiler"), answer.text);
    }

    @Test
    void secondStartDoesNotInvokeMaven() throws Exception {
        launch(Map.of(), "--version"); // builds if something is stale
        Path trap = program("mvn", "echo Maven was called >&2; exit 9");
        Answer answer = launch(Map.of("PATH", trap.getParent() + ":" + System.getenv("PATH")), "--version");
        assertEquals(0, answer.code, answer.text);
        assertTrue(answer.text.contains("Thermolab"), answer.text);
        assertFalse(answer.text.contains("Maven"), answer.text);
    }

    @Test
    void processorsThatOpenBlasDoesNotKnowGetTheirKernels() throws Exception {
        assertEquals("SkylakeX", kernels("AuthenticAMD|avx512vl", Map.of()));
        assertEquals("", kernels("AuthenticAMD", Map.of()));
        assertEquals("", kernels("avx512vl", Map.of()));     // Intel's are recognised
        assertEquals("Zen", kernels("AuthenticAMD|avx512vl", Map.of("OPENBLAS_CORETYPE", "Zen")));
    }

    /** What the launcher hands to Java as the name of OpenBLAS's kernels, on a processor that knows these words alone. */
    private String kernels(String processor, Map<String, String> more) throws Exception {
        Path copy = folder.resolve("installed");
        Files.createDirectories(copy.resolve("src/main"));
        Files.createDirectories(copy.resolve("target"));
        Files.copy(HOME.root().resolve("thermolab"), copy.resolve("thermolab"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(copy.resolve("pom.xml"), "<project/>");
        Files.writeString(copy.resolve("target/thermolab.jar"), "");
        Files.writeString(copy.resolve("target/classpath.txt"), copy.resolve("target/thermolab.jar").toString());
        Path jdk = fakeJdk("17.0.1");
        executable(jdk.resolve("bin/java"), "echo \"[${OPENBLAS_CORETYPE:-}]\"");
        Path grep = program("grep", "case \"$2\" in " + processor + ") exit 0 ;; esac; exit 1");
        Map<String, String> environment = new HashMap<>(Map.of("OPENBLAS_CORETYPE", "", "JAVA_HOME", jdk.toString(),
                "PATH", grep.getParent() + ":" + System.getenv("PATH")));
        environment.putAll(more);
        String text = launch(copy, environment, "--version").text;
        assertTrue(text.matches("(?s).*\\[\\w*\\]\\s*"), text);
        return text.replaceAll("(?s).*\\[(\\w*)\\]\\s*", "$1");
    }

    @Test
    void noNetworkAtTheFirstStartIsOneSentence() throws Exception {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy.resolve("src/main"));
        Files.copy(HOME.root().resolve("thermolab"), copy.resolve("thermolab"));
        Files.writeString(copy.resolve("pom.xml"), "<project/>");
        Path mvn = program("mvn", "echo '[ERROR] Could not transfer artifact a:b: Unknown host repo'; exit 1");
        Answer answer = launch(copy, Map.of("PATH", mvn.getParent() + ":" + System.getenv("PATH")), "doctor");
        assertEquals(1, answer.code, answer.text);
        assertTrue(answer.text.contains("needs the network"), answer.text);
        assertFalse(Files.exists(copy.resolve("target/classpath.txt")));
    }

    @Test
    void worksThroughALinkInAFolderWithASpace() throws Exception {
        Path link = Files.createSymbolicLink(Files.createDirectories(folder.resolve("my programs")).resolve("thermolab"),
                HOME.root().resolve("thermolab"));
        Process process = new ProcessBuilder(link.toString(), "--version").redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), text);
        assertTrue(text.contains("Thermolab"), text);
    }

    @Test
    void labServesTheChapterWithOurKernel() throws Exception {
        int port = freePort();
        Path mine = folder.resolve("mine");
        Process lab = lab(port, "01", "--folder", mine.toString());
        try {
            String url = "http://127.0.0.1:" + port;
            assertTrue(answers(url + "/api", lab), () -> log());
            assertTrue(get(address()).contains("01-heat-work-temperature"), log());
            assertTrue(Files.exists(mine.resolve("notebooks/01-heat-work-temperature.ipynb")), log());
            String token = log().replaceAll("(?s).*[?]token=([0-9a-f]+).*", "$1");
            String specs = get(url + "/api/kernelspecs?token=" + token);
            assertTrue(specs.contains("Thermolab"), specs);
            assertTrue(log().contains("01-heat-work-temperature"), log());
        } finally {
            end(lab);
        }
    }

    @Test
    void labOpensAnyNotebookByItsPath() throws Exception {
        Path released = Files.createDirectories(folder.resolve("Blatt 1 ü")).resolve("05-codes.ipynb");
        Files.writeString(released, """
                {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": {"name": "java", "language": "java", "display_name": "Java"}}, "cells": []}
                """);
        int port = freePort();
        Process lab = lab(port, released.toString(), "--folder", folder.resolve("mine").toString());
        try {
            assertTrue(answers("http://127.0.0.1:" + port + "/api", lab), () -> log());
            assertTrue(get(address()).contains("05-codes.ipynb"), log());
            assertFalse(Files.exists(folder.resolve("mine/notebooks")), "chapters were copied that nobody asked for");
        } finally {
            end(lab);
        }
    }

    @Test
    void staleBuildWithoutNetworkTriesWhatIsThereFirstAndNamesWhatIsMissing() throws Exception {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy.resolve("src/main"));
        Files.createDirectories(folder.resolve("user/.m2/repository/org/nd4j"));
        Files.copy(HOME.root().resolve("thermolab"), copy.resolve("thermolab"));
        Files.writeString(copy.resolve("pom.xml"), "<project/>");
        Path mvn = program("mvn", """
                echo "$*" >>"$HOME/calls"
                case " $* " in
                    *" -o "*) echo '[ERROR] Cannot access central in offline mode and the artifact org.x:y:jar:1.0 has not been downloaded from it before.' ;;
                    *) echo '[ERROR] Could not transfer artifact org.x:y:jar:1.0 from/to central: connect timed out' ;;
                esac
                exit 1""");
        Answer answer = launch(copy, Map.of("PATH", mvn.getParent() + ":" + System.getenv("PATH"), "HOME", folder.resolve("user").toString()), "doctor");
        assertEquals(1, answer.code, answer.text);
        assertTrue(answer.text.contains("org.x:y:jar:1.0") && answer.text.contains("needs the network"), answer.text);
        assertEquals(2, answer.text.strip().lines().count(), answer.text);
        List<String> calls = Files.readAllLines(folder.resolve("user/calls"));
        assertEquals(2, calls.size(), calls.toString());
        assertTrue(calls.get(0).contains("-o ") && calls.get(1).contains("connectTimeout") && calls.get(1).contains("connectionTimeout"), calls.toString());
    }

    @Test
    void localeWithoutUmlautsDoesNotMatter() throws Exception {
        Path notebook = Files.writeString(Files.createDirectories(folder.resolve("Übung")).resolve("größe.ipynb"), "{}");
        Process process = new ProcessBuilder("env", "-i", "LC_ALL=C", "PATH=" + System.getenv("PATH"), HOME.root().resolve("thermolab").toString(),
                "run", notebook.toString()).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes());
        assertEquals(2, process.waitFor(), text);
        assertTrue(text.contains("größe.ipynb"), text);
    }

    private Process lab(int port, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(HOME.root().resolve("thermolab").toString(), "lab", "--no-browser",
                "--port", String.valueOf(port)));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("lab.log").toFile()).start();
    }

    private static void end(Process lab) throws InterruptedException {
        lab.descendants().forEach(ProcessHandle::destroy);
        lab.destroy();
        lab.waitFor(20, TimeUnit.SECONDS);
    }

    /** What lab prints for a browser. */
    private String address() {
        return log().replaceAll("(?s).*is running:  (\\S+).*", "$1");
    }

    private static Answer launch(Map<String, String> environment, String word) throws Exception {
        return launch(HOME.root(), environment, word);
    }

    private static Answer launch(Path checkout, Map<String, String> environment, String word) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(checkout.resolve("thermolab").toString(), word).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes());
        return new Answer(process.waitFor(), text);
    }

    private Path fakeJdk(String version) throws IOException {
        Path jdk = folder.resolve("jdk-" + version);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String name : Set.of("java", "javac")) {
            executable(jdk.resolve("bin").resolve(name), "exit 1");
        }
        return jdk;
    }

    private Path program(String name, String body) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        return executable(file, body);
    }

    private static Path executable(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private static boolean answers(String url, Process process) throws Exception {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try {
                get(url);
                return true;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        return false;
    }

    private static String get(String url) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        try (var body = connection.getInputStream()) {
            return new String(body.readAllBytes());
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("lab.log"));
        } catch (IOException e) {
            return "(no log)";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
