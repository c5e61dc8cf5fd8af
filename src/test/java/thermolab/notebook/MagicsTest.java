package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of other kernels bring with them. */
class MagicsTest {

    @TempDir
    private Path folder;

    private final Listener listener = new Listener();
    private Session session;

    @BeforeEach
    void open() {
        session = Session.open();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Outcome run(String cell) {
        return session.run(1, cell, listener);
    }

    @Test
    void aJarIsOnTheClassPathFromTheNextLineOn() throws Exception {
        Path jar = jar();
        assertEquals(new Outcome.Value(42, "42"), run("%classpath " + jar + "\nextra.Answer.get()"));
        assertTrue(listener.heard().contains("extra.jar"), listener.heard());
    }

    @Test
    void patternWithoutAnyJarSaysSo() throws Exception {
        Outcome.Failed failed = (Outcome.Failed) run("%jars " + folder + "/*.none");
        assertTrue(failed.message().contains("no file matches " + folder + "/*.none"), failed.message());
    }

    @Test
    void jarsAreFoundByPattern() throws Exception {
        jar();
        assertEquals(new Outcome.Value(42, "42"), run("int before = 1;\n  %jars " + folder + "/*.jar\nextra.Answer.get()"));
    }

    @Test
    void aFileIsLoaded() throws Exception {
        Path file = Files.writeString(folder.resolve("more.jshell"), "import java.util.*;\nint half(int n) { return n / 2; }\n");
        assertEquals(new Outcome.Value(21, "21"), run("%load " + file + "\nhalf(42)"));
        Path wrong = Files.writeString(folder.resolve("wrong.jshell"), "int x = y;");
        assertInstanceOf(Outcome.Failed.class, run("%load " + wrong));
    }

    @Test
    void timeIsSaidAndTheValueKept() {
        assertEquals(new Outcome.Value(3, "3"), run("%time 1 + 2"));
        assertEquals(new Outcome.Value(3, "3"), run("%%time\nint a = 1;\na + 2"));
        assertTrue(listener.heard().matches("(?s)[0-9.]+ s\\R[0-9.]+ s\\R"), listener.heard());
        assertEquals(new Outcome.Value(5, "5"), run("%time int b = 4;\nb + 1"));
    }

    @Test
    void aRemainderIsNoMagic() {
        assertEquals(new Outcome.Value(1, "1"), run("int n = 7\n    % 3;\nn"));
        assertEquals(new Outcome.Value(false, "false"), run("!true"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "%matplotlib inline   | %matplotlib is no line of Java; this kernel knows %classpath",
        "%%bash\\nls         | %%bash is no line of Java",
        "%load               | %load: it needs FILE",
        "%load none.jshell   | there is no file",
        "%classpath none.jar | there is no",
        "%maven a.b          | coordinates (a.b) must be group:artifact:version",
        "%maven a:<b>:1      | coordinates (a:<b>:1) must be",
        "print(`x`)          | perhaps: System.out.print(",
        "printf(`x`, 1);     | perhaps: System.out.printf(",
        "display(1);         | the last expression of a cell is shown without a call",
        "eval(`1`);          | %load FILE",
        "!ls                 | perhaps: a terminal",
        "!pip install numpy  | perhaps: a terminal",
    })
    void whatIsSaidOtherwiseHereIsNamed(String cell, String advice) {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, run(cell.replace("\\n", "\n").replace('`', '"')));
        assertTrue(String.join("\n", failed.trace()).contains(advice), failed.trace().toString());
        assertEquals(new Outcome.Value(2, "2"), run("1 + 1"));
    }

    @Test
    void codeBelowAMagicIsJudgedByItself() {
        assertEquals(CodeHelp.Status.COMPLETE, session.isComplete("%maven a:b:1\nint y = 1;").status());
        assertEquals(CodeHelp.Status.COMPLETE, session.isComplete("%jars x.jar").status());
        assertEquals(CodeHelp.Status.INCOMPLETE, session.isComplete("%%time\nwhile (true) {").status());
    }

    @Test
    void anImageIsAPictureAndSaysItsSize() {
        Outcome.Value value = assertInstanceOf(Outcome.Value.class,
                run("new java.awt.image.BufferedImage(30, 20, java.awt.image.BufferedImage.TYPE_INT_RGB)"));
        assertEquals("BufferedImage of 30 × 20 pixels", value.text());
        assertTrue(ValuePicture.forms(value).get("image/png").startsWith("iVBOR"));
        assertEquals(1, ValuePicture.forms(new Outcome.Value(1, "1")).size());
    }

    private Path jar() throws Exception {
        Path source = Files.writeString(Files.createDirectories(folder.resolve("extra")).resolve("Answer.java"),
                "package extra; public class Answer { public static int get() { return 42; } }");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()));
        Path jar = folder.resolve("extra.jar");
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new ZipEntry("extra/Answer.class"));
            out.write(Files.readAllBytes(folder.resolve("extra/Answer.class")));
        }
        return jar;
    }
}
