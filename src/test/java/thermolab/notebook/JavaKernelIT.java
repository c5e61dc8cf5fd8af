package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The kernel as Jupyter meets it: started from its kernelspec and spoken to over ZeroMQ by Python's jupyter_client. */
class JavaKernelIT {

    private static final String PYTHON = "/usr/bin/python3"; // the one that Debian's packages belong to
    private static final int CHECKS = 65; // fewer lines mean that the script broke off

    @TempDir
    private static Path folder;

    @Test
    void jupyterClientIsInstalled() throws Exception {
        Answer answer = run("import jupyter_client");
        assertEquals(0, answer.code, "this test needs Jupyter's client; install it: apt-get install python3-jupyter-client\n" + answer.text);
    }

    @TestFactory
    Stream<DynamicTest> kernelAnswersAsJupyterExpects() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Kernelspec.java(java, classPath, Optional.empty()).write(folder.resolve("kernels/java"));
        String script = Files.readString(Path.of("src/test/python/kernel_client.py"));
        Answer answer = run(script);
        List<String> checks = answer.text.lines().filter(line -> line.startsWith("ok ") || line.startsWith("FAILED ")).toList();
        return Stream.concat(
                checks.stream().map(line -> DynamicTest.dynamicTest(line, () -> assertTrue(line.startsWith("ok "), line))),
                Stream.of(DynamicTest.dynamicTest("the script ran to its end", () -> {
                    assertEquals(0, answer.code, answer.text);
                    assertTrue(checks.size() >= CHECKS, answer.text);
                })));
    }

    private record Answer(int code, String text) {
    }

    private static Answer run(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(PYTHON, "-c", script).redirectErrorStream(true);
        builder.environment().put("JUPYTER_PATH", folder.toString());
        builder.environment().put("JUPYTER_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("JUPYTER_RUNTIME_DIR", folder.resolve("run").toString());
        builder.environment().put("PYTHONIOENCODING", "UTF-8");
        Process process;
        try {
            process = builder.start();
        } catch (IOException noPython) {
            return new Answer(-1, PYTHON + " is missing: apt-get install python3-jupyter-client");
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
