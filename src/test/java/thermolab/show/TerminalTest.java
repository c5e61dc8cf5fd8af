package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static MimeBundle text(String text) {
        return MimeBundle.of(MimeBundle.HTML, "<p>", text);
    }

    @Test
    void consoleRewritesTheLineThatReplacesItself() {
        Terminal terminal = new Terminal(() -> out, true);
        terminal.show("live-1", text("long line"));
        terminal.update("live-1", text("short"));
        terminal.finish("live-1");
        terminal.show("2", text("next"));
        assertEquals("long line\rshort    \nnext\n", printed());
    }

    @Test
    void consoleEndsAnOpenLineBeforeSomethingElse() {
        Terminal terminal = new Terminal(() -> out, true);
        terminal.show("live-1", text("bar"));
        terminal.show("2", text("table\nof two lines"));
        terminal.update("live-1", text("bar again"));
        assertEquals("bar\ntable\nof two lines\nbar again", printed());
    }

    @Test
    void redirectedOutputGetsPlainLines() {
        Terminal terminal = new Terminal(() -> out, false);
        terminal.show("live-1", text("0 of 2"));
        terminal.update("live-1", text("2 of 2 done"));
        terminal.finish("live-1");
        assertEquals("0 of 2\n2 of 2 done\n", printed());
    }
}
