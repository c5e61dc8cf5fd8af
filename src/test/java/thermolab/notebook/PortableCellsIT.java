package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.house.NamesTest;

/**
 * The chapters run on the JDK's own JShell, without anything that our session adds to it, and beside all that IJava, JJava
 * and the shell import at their start. They evaluate cells this way, snippet by snippet, so what passes here does not lean
 * on our kernel.
 */
class PortableCellsIT {

    private static final Path NOTEBOOKS = Path.of(System.getProperty("thermolab.home", "")).resolve("notebooks");

    @TestFactory
    Stream<DynamicTest> chapterRunsOnPlainJShell() throws IOException {
        List<Path> chapters;
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            chapters = files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
        }
        assertTrue(!chapters.isEmpty(), "no notebooks in " + NOTEBOOKS);
        return chapters.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(Notebook.read(file))));
    }

    private static void run(Notebook notebook) {
        PrintStream console = System.out;
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        try (JShell shell = JShell.builder().executionEngine("local")
                .compilerOptions("--class-path", System.getProperty("java.class.path")).build()) {
            NamesTest.STARTUP.forEach(name -> shell.eval("import " + name + ".*;"));
            for (Cell cell : notebook.cells()) {
                if (cell.isCode()) {
                    List<String> problems = problems(shell, cell.source());
                    assertTrue(problems.isEmpty(), cell.id() + ": " + problems);
                }
            }
        } finally {
            System.setOut(console);
        }
    }

    private static List<String> problems(JShell shell, String source) {
        List<String> problems = new ArrayList<>();
        String rest = source;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (!next.completeness().isComplete()) {
                return List.of("incomplete: " + rest);
            }
            for (SnippetEvent event : shell.eval(next.source())) {
                if (event.status() == Snippet.Status.REJECTED) {
                    shell.diagnostics(event.snippet()).forEach(problem -> problems.add(problem.getMessage(null)));
                }
                if (event.exception() != null) {
                    problems.add(event.exception().toString());
                }
            }
            rest = next.remaining();
        }
        return problems;
    }
}
