package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notebooks as nbgrader treats them: its metadata in version 3, and marks read from executed cells. nbgrader itself is not
 * needed: a chapter is executed as its autograder does, and {@link #mark} is its rule.
 */
@Timeout(180)
class NbgraderIT {

    private static final Home HOME = Home.current();
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The whole of what version 3 of the metadata of a cell knows. */
    private static final Set<String> KNOWN =
            Set.of("schema_version", "grade", "locked", "solution", "task", "grade_id", "points", "checksum", "cell_type");
    private static final Pattern GRADE_ID = Pattern.compile("[a-zA-Z0-9_-]+");
    private static final int SECONDS_PER_CELL = 30;

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> metadataIsThatOfVersionThree() throws IOException {
        try (Stream<Path> files = Files.list(HOME.notebooks())) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertValid(JSON.readTree(file.toFile()))));
        }
    }

    private static void assertValid(JsonNode notebook) {
        Set<String> ids = new HashSet<>();
        for (JsonNode cell : notebook.path("cells")) {
            JsonNode facts = cell.path("metadata").path("nbgrader");
            if (facts.isObject()) {
                String id = facts.path("grade_id").asText();
                facts.fieldNames().forEachRemaining(name -> assertTrue(KNOWN.contains(name), id + " has " + name));
                assertEquals(3, facts.path("schema_version").asInt(), id);
                for (String flag : new String[] {"grade", "locked", "solution", "task"}) {
                    assertTrue(facts.path(flag).isBoolean(), id + " lacks " + flag);
                }
                assertTrue(GRADE_ID.matcher(id).matches() && ids.add(id), "grade_id (" + id + ") must be new and of plain letters");
                assertEquals(facts.path("grade").asBoolean(), facts.path("points").isNumber(), id + ": points are for graded cells");
            }
        }
        assertTrue(!ids.isEmpty(), "no cell of an exercise");
    }

    @Test
    void marksArePartialPoints() throws Exception {
        JsonNode notebook = JSON.readTree(HOME.notebooks().resolve("04-information-codes.ipynb").toFile());
        fill(notebook, "exercise-cross-entropy", solution("MyCrossEntropy").replace("Math.exp(z - largest)", "Math.exp(z)")
                .replace("largest - logits[i]", "-logits[i]")); // overflows: one test of four
        fill(notebook, "exercise-divergences", solution("MyDivergences"));
        fill(notebook, "exercise-channel-capacity", "class MyChannelCapacity implements ChannelCapacity { this is no Java }");
        fill(notebook, "exercise-max-entropy", solution("MyMaxEntropy").replace("double[] maxEnt(double[][] features, double[] means) {",
                "double[] maxEnt(double[][] features, double[] means) { if (features != null) throw new IllegalStateException(\"tired\");"));
        JSON.writeValue(folder.resolve("handed-in.ipynb").toFile(), notebook);
        assertEquals(Map.of("check-cross-entropy", 1.5, "check-divergences", 3.0, "check-channel-capacity", 0.0,
                "check-huffman-lengths", 0.0, "check-max-entropy", 0.0, "check-source-entropy", 0.0, "check-six-against-six", 0.0), marks(executed()));
    }

    private static void fill(JsonNode notebook, String cellId, String source) {
        for (JsonNode cell : notebook.path("cells")) {
            if (cell.path("id").asText().equals(cellId)) {
                ((ObjectNode) cell).put("source", source);
                return;
            }
        }
        throw new AssertionError("no cell " + cellId);
    }

    /** A reference solution as it is typed into a cell: the imports are in the chapter's first cell. */
    private static String solution(String name) throws IOException {
        String text = Files.readString(HOME.root().resolve("solutions/04-information-codes/chapter04/" + name + ".java"));
        return text.replaceAll("(?m)^(package|import) .*\n", "").replace("public class", "class").strip();
    }

    /** Executed from a fresh kernel, going on after errors, with the autograder's limit for a cell. */
    private static JsonNode executed() throws Exception {
        Jupyter jupyter = Jupyter.find().orElseThrow(() -> new AssertionError("Jupyter is missing; " + Jupyter.howToGet()));
        Kernels kernels = new Kernels(HOME);
        kernels.prepare(Kernels.Kind.JAVA, System.out);
        Path log = folder.resolve("log.txt");
        ProcessBuilder command = new ProcessBuilder(jupyter.program().toString(), "nbconvert", "--to", "notebook", "--execute",
                "--allow-errors", "--ExecutePreprocessor.timeout=" + SECONDS_PER_CELL, "--output", "graded.ipynb",
                folder.resolve("handed-in.ipynb").toString());
        command.environment().put("JUPYTER_PATH", kernels.jupyterPath(Kernels.Kind.JAVA).toString());
        command.environment().put("JUPYTER_RUNTIME_DIR", folder.resolve("runtime").toString());
        command.environment().put("JUPYTER_CONFIG_DIR", folder.resolve("config").toString());
        int code = command.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        assertEquals(0, code, Files.readString(log));
        return JSON.readTree(folder.resolve("graded.ipynb").toFile());
    }

    private static Map<String, Double> marks(JsonNode notebook) {
        Map<String, Double> marks = new LinkedHashMap<>();
        for (JsonNode cell : notebook.path("cells")) {
            JsonNode facts = cell.path("metadata").path("nbgrader");
            if (facts.path("grade").asBoolean()) {
                marks.put(facts.path("grade_id").asText(), mark(cell, facts.path("points").asDouble()));
            }
        }
        return marks;
    }

    /** An error or a word on stderr gives nothing; else the first value counts where it is a number; else all points are given. */
    private static double mark(JsonNode cell, double points) {
        for (JsonNode output : cell.path("outputs")) {
            String type = output.path("output_type").asText();
            if (type.equals("error") || output.path("name").asText().equals("stderr")) {
                return 0;
            }
            if (type.equals("execute_result")) {
                JsonNode text = output.path("data").path("text/plain");
                double mark = Double.parseDouble(text.isArray() ? text.path(0).asText() : text.asText());
                assertTrue(mark >= 0 && mark <= points, "a mark of " + mark + " for a cell of " + points);
                return mark;
            }
        }
        return points;
    }
}
