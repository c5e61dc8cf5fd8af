package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake on the command line is answered by one clear sentence and an exit code other than 0. */
class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void unknownVerbIsNamedWithTheNearest() {
        Answer answer = Answer.to("labb");
        answer.isOneSentenceWith("no verb labb", "did you mean lab?");
        assertEquals(Main.USAGE, answer.code());
    }

    @Test
    void noVerbShowsTheVerbs() {
        Answer answer = Answer.to();
        assertTrue(answer.out().contains("lab") && answer.out().contains("doctor"), answer.out());
        assertEquals(Main.USAGE, answer.code());
    }

    @Test
    void unknownOptionIsNamedWithTheNearest() {
        Answer.to("lab", "--nobrowser").isOneSentenceWith("--nobrowser", "--no-browser");
    }

    @Test
    void wordTooManyIsNamed() {
        Answer.to("lab", "01", "02").isOneSentenceWith("lab does not take the word 02", "./thermolab lab --help");
    }

    @Test
    void valueThatIsNoNumberIsNamed() {
        Answer.to("lab", "--port", "abc").isOneSentenceWith("--port", "abc");
    }

    @Test
    void unknownKernelNamesTheKnown() {
        Answer.to("lab", "--kernel", "python").isOneSentenceWith("no kernel python", "java, ijava and jjava");
    }

    @Test
    void halfACommandNamesTheOtherHalf() {
        Answer.to("course").isOneSentenceWith("build, check, import");
        Answer.to("course", "bild").isOneSentenceWith("build, check, import");
    }

    @Test
    void capstoneWritesItsPageAndRefusesBeforeItRuns() throws IOException {
        Path out = folder.resolve("run/one");
        Answer answer = Answer.to("capstone", "--quick", "--seed", "2", "--out", out.toString());
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("wander") && answer.out().contains("kept    F = U − TS") && !answer.out().contains("BROKEN"), answer.out());
        assertTrue(Files.readString(out.resolve("capstone.html")).contains("15 of 15"));
        assertTrue(Files.readString(out.resolve("capstone.json")).contains("\"seed\" : 2"));
        Answer.to("capstone", "--watts", "-3").isOneSentenceWith("watts", "-3");
        Answer.to("capstone", "--seed", "two").isOneSentenceWith("--seed", "two");
        Answer.to("capstone", "--out", Files.createFile(folder.resolve("file")).toString()).isOneSentenceWith("must be a folder");
    }

    @Test
    void unknownChapterNamesTheNearestByNumber() {
        Answer.to("lab", "0").isOneSentenceWith("01-heat-work-temperature");
        Answer.to("lab", "99999999999999999999").isOneSentenceWith("no chapter 99999999999999999999");
    }

    @Test
    void unknownChapterNamesTheNearestByWord() {
        Answer.to("lab", "informatoin").isOneSentenceWith("04-information-codes");
    }

    @Test
    void unknownExerciseNamesTheNearest() {
        Answer.to("check", "CrossEntropi").isOneSentenceWith("the nearest is CrossEntropy");
    }

    @Test
    void portInUseIsSaidBeforeAnythingIsSetUp() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Answer.to("lab", "4", "--port", port).isOneSentenceWith("in use");
            Answer slides = Answer.to("slides", "4", "--serve", "--port", port);
            slides.isOneSentenceWith("in use");
            assertEquals("", slides.out());
        }
    }

    @Test
    void portOutOfRangeIsRefused() {
        Answer.to("lab", "4", "--port", "99999").isOneSentenceWith("65535");
        Answer.to("slides", "4", "--serve", "--port", "0").isOneSentenceWith("65535");
    }

    @Test
    void kernelThatIsNoJarIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path text = Files.writeString(folder.resolve("ijava.jar"), "no jar");
        Answer.in(folder, "kernel", "--ijava", text.toString()).isOneSentenceWith("--ijava", "must be a jar file");
        Answer.in(folder, "kernel", "--jjava", folder.resolve("none.jar").toString()).isOneSentenceWith("--jjava", "must be a jar file");
        assertFalse(Files.exists(folder.resolve("target")));
    }

    @Test
    void brokenPluginIsNamed() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("plugins")).resolve("mine.jar"), "no jar");
        Answer answer = Answer.in(folder, "plugins");
        assertEquals(1, answer.code());
        assertTrue(answer.out().contains("broken: mine.jar is no jar"), answer.out());
    }
}
