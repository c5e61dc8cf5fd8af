package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A learner's first hour, in a real Jupyter and a real browser: opens a chapter, runs all of it, sees charts, watches a
 * progress bar, stops a busy cell, fails an exercise, and passes it with the solution.
 *
 * <p>The pictures that the browser took stay in {@code target/browser/pictures} to be looked at.
 */
class BrowserIT {

    private static final String CHAPTER = "01-heat-work-temperature";
    private static final String EXERCISE = "IsothermalWork";
    private static final List<String> STEPS = List.of("opens", "runs-all", "shows-charts", "moves-progress", "stops-a-busy-cell",
            "fails-an-exercise", "passes-with-the-solution");

    private static final Home HOME = Home.current();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Process server;
    private static Map<String, String> seen;

    @BeforeAll
    static void learnerWorksThroughTheChapter() throws Exception {
        Jupyter jupyter = Jupyter.find().orElseThrow(() -> new AssertionError("Jupyter is missing; " + Jupyter.howToGet()));
        Kernels kernels = new Kernels(HOME);
        kernels.prepare(Kernels.Kind.JAVA, System.out);
        Files.copy(HOME.notebooks().resolve(CHAPTER + ".ipynb"), folder.resolve("chapter.ipynb"));
        int port = freePort();
        server = start(jupyter, kernels, port);
        String url = "http://127.0.0.1:" + port + "/notebooks/chapter.ipynb";
        awaitAnswer("http://127.0.0.1:" + port + "/api");
        seen = drive(url);
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
        }
    }

    @TestFactory
    Stream<DynamicTest> browserShowsWhatALearnerExpects() {
        return STEPS.stream().map(step -> DynamicTest.dynamicTest(step, () -> {
            String line = seen.getOrDefault(step, "the browser did not get there; it saw " + seen);
            assertTrue(line.startsWith("ok "), line);
        }));
    }

    @TestFactory
    Stream<DynamicTest> browserTookAPictureOfEach() {
        return Stream.of("chart", "progress", "interrupted", "exercise-unsolved", "exercise-solved").map(name ->
                DynamicTest.dynamicTest(name, () -> assertTrue(Files.size(pictures().resolve(name + ".png")) > 10_000)));
    }

    private static Process start(Jupyter jupyter, Kernels kernels, int port) throws IOException {
        ProcessBuilder command = new ProcessBuilder(jupyter.program().toString(), "notebook", "--no-browser", "--allow-root",
                "--port=" + port, "--ip=127.0.0.1", "--notebook-dir=" + folder, "--NotebookApp.token=", "--NotebookApp.password=");
        command.environment().put("JUPYTER_PATH", kernels.jupyterPath(Kernels.Kind.JAVA).toString());
        command.environment().put("JUPYTER_RUNTIME_DIR", folder.resolve("runtime").toString());
        command.environment().put("JUPYTER_CONFIG_DIR", folder.resolve("config").toString());
        return command.redirectErrorStream(true).redirectOutput(folder.resolve("jupyter.log").toFile()).start();
    }

    private static void awaitAnswer(String url) throws Exception {
        for (int i = 0; i < 300; i++) {
            try {
                HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
                assertEquals(200, connection.getResponseCode());
                return;
            } catch (IOException e) {
                assertTrue(server.isAlive(), () -> "Jupyter ended: " + log());
                Thread.sleep(100);
            }
        }
        throw new AssertionError("Jupyter does not answer: " + log());
    }

    private static String log() {
        try {
            return Files.readString(folder.resolve("jupyter.log"));
        } catch (IOException e) {
            return "(no log)";
        }
    }

    /** Runs the browser's script and returns its lines by the step that they tell of. */
    private static Map<String, String> drive(String url) throws Exception {
        Path browser = HOME.target().resolve("browser");
        assertTrue(Files.isDirectory(browser.resolve("node_modules/playwright-core")),
                "playwright-core is missing; ./thermolab test fetches it from npm");
        Files.createDirectories(pictures());
        ObjectNode settings = JSON.createObjectNode()
                .put("url", url)
                .put("playwright", browser.resolve("package.json").toString())
                .put("chromium", Shell.find("chromium").orElseThrow(() -> new AssertionError("Chromium is missing; "
                        + SystemPackages.command(List.of("chromium")))).toString())
                .put("profile", folder.resolve("profile").toString())
                .put("pictures", pictures().toString())
                .put("exercise", EXERCISE)
                .put("solution", solution());
        Path file = folder.resolve("settings.json");
        Files.writeString(file, settings.toString());
        Process node = new ProcessBuilder("node", HOME.root().resolve("src/test/browser/notebook.mjs").toString(), file.toString())
                .redirectErrorStream(true).start();
        List<String> lines = new ArrayList<>();
        try (var reader = node.inputReader()) {
            reader.lines().forEach(lines::add);
        }
        assertEquals(0, node.waitFor(), () -> String.join("\n", lines));
        assertFalse(lines.isEmpty());
        return lines.stream().filter(line -> line.matches("(ok|failed) [a-z-]+:.*")).collect(Collectors.toMap(
                line -> line.substring(line.indexOf(' ') + 1, line.indexOf(':')), line -> line, (a, b) -> a, LinkedHashMap::new));
    }

    /** The reference answer as a learner would type it into the cell: the class alone. */
    private static String solution() throws IOException {
        String file = Files.readString(HOME.root().resolve("solutions").resolve(CHAPTER).resolve("chapter01/My" + EXERCISE + ".java"));
        return file.lines().filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
                .collect(Collectors.joining("\n")).strip();
    }

    private static Path pictures() {
        return HOME.target().resolve("browser/pictures");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
