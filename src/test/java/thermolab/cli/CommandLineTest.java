package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A mistake on the command line is answered by one clear sentence and an exit code other than 0. */
class CommandLineTest {

    /** What one command line did. */
    private record Answer(int code, String out, String err) {

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

        void isOneSentenceWith(String words) {
            assertTrue(err.contains(words), err);
            assertEquals(1, err.strip().lines().count(), err);
            assertFalse(err.contains("at thermolab."), err);
            assertFalse(code == 0, "exit code 0 for a mistake");
        }
    }

    @Test
    void unknownVerbIsNamedWithTheNearest() {
        Answer answer = Answer.to("labb");
        assertTrue(answer.err.contains("labb") && answer.err.contains("lab"), answer.err);
        assertEquals(Main.USAGE, answer.code);
    }

    @Test
    void noVerbShowsTheVerbs() {
        Answer answer = Answer.to();
        assertTrue(answer.out.contains("lab") && answer.out.contains("doctor"), answer.out);
        assertEquals(Main.USAGE, answer.code);
    }

    @Test
    void unknownChapterNamesTheNearestByNumber() {
        Answer.to("lab", "7").isOneSentenceWith("04-information-codes");
    }

    @Test
    void unknownChapterNamesTheNearestByWord() {
        Answer.to("lab", "informatoin").isOneSentenceWith("04-information-codes");
    }

    @Test
    void portInUseIsSaidBeforeAnythingIsSetUp() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Answer.to("lab", "4", "--port", String.valueOf(taken.getLocalPort())).isOneSentenceWith("in use");
        }
    }

    @Test
    void portOutOfRangeIsRefused() {
        Answer.to("lab", "4", "--port", "99999").isOneSentenceWith("65535");
    }
}
