package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What one command line did: its exit code and what it printed. */
record Answer(int code, String out, String err) {

    static Answer to(String... arguments) {
        PrintStream oldOut = System.out;
        PrintStream oldErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int code = Main.run(arguments);
            return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
        }
    }

    /** The answer where the checkout is another folder. */
    static Answer in(Path home, String... arguments) {
        String before = System.getProperty("thermolab.home");
        try {
            System.setProperty("thermolab.home", home.toString());
            return to(arguments);
        } finally {
            if (before == null) {
                System.clearProperty("thermolab.home");
            } else {
                System.setProperty("thermolab.home", before);
            }
        }
    }

    /** One line on stderr, with the words, no trace, and an exit code that says that something is wrong. */
    void isOneSentenceWith(String... words) {
        for (String word : words) {
            assertTrue(err.contains(word), err);
        }
        assertTrue(err.startsWith("thermolab: "), err);
        assertEquals(1, err.strip().lines().count(), err);
        assertFalse(err.contains("at thermolab."), err);
        assertFalse(code == 0, "exit code 0 for a mistake");
    }
}
