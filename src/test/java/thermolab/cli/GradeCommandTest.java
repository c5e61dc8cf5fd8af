package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff's mistakes are answered by one sentence before anything is graded. */
class GradeCommandTest {

    @TempDir
    private Path folder;

    private String assignment;

    @BeforeEach
    void makeAssignment() {
        assignment = folder.resolve("homework-1").toString();
        Answer made = Answer.to("assign", "new", assignment, "--chapters", "04", "--points", "CrossEntropy=4", "--due", "2026-12-01");
        assertEquals(0, made.code(), made.err());
        assertTrue(made.out().contains("release"), made.out());
    }

    @Test
    void mistakesInAnAssignmentAreNamed() {
        String other = folder.resolve("other").toString();
        Answer.to("assign", "new", assignment, "--chapters", "04").isOneSentenceWith("is there already");
        Answer.to("assign", "new", other, "--chapters", "99").isOneSentenceWith("no chapter 99");
        Answer.to("assign", "new", other, "--chapters", "04", "--points", "CrossEntropi=1").isOneSentenceWith("the nearest is CrossEntropy");
        Answer.to("assign", "new", other, "--chapters", "04", "--due", "soon").isOneSentenceWith("--due (soon) must be a time");
        Answer.to("assign", "new", other, "--chapters", "04", "--late", "200").isOneSentenceWith("between 0 and 100");
        Answer.to("assign", "new", folder.resolve("my homework").toString(), "--chapters", "04").isOneSentenceWith("must be letters, digits");
        Answer.to("assign").isOneSentenceWith("new, bundle");
        assertFalse(Files.exists(folder.resolve("other")));
    }

    @Test
    @Tag("slow")
    void mistakesInACallAreNamed() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Answer.to("grade").isOneSentenceWith("--assignment");
        Answer.to("grade", "x", "--assignment", "nowhere").isOneSentenceWith("there is no assignment nowhere");
        Answer.to("grade", "--assignment", assignment).isOneSentenceWith("name the submissions");
        Answer.to("grade", "nowhere", "--assignment", assignment).isOneSentenceWith("nowhere) is not there");
        Answer.to("grade", empty.toString(), "--assignment", assignment).isOneSentenceWith("hold no notebook");
        Answer.to("grade", empty.toString(), "--assignment", assignment, "--roster", "none.csv").isOneSentenceWith("roster (none.csv) is no file");
        Answer.to("grade", empty.toString(), "--assignment", assignment, "--jobs", "0").isOneSentenceWith("--jobs (0)");
        Answer.to("grade", "--assignment", assignment, "--resume").isOneSentenceWith("nothing has been graded");
        Answer.to("grade", "--assignment", assignment, "--explain", "ada", "CrossEntropy").isOneSentenceWith("nothing has been graded");
        Answer.to("grade", "--assignment", assignment, "--override", "ada", "CrossEntropy", "1").isOneSentenceWith("--reason");
    }

    @Test
    @Tag("slow")
    void submissionsWhoseOwnersAreNotPlainAreNotBegun() throws IOException {
        Path in = folder.resolve("in");
        for (String student : new String[] {"x", "y", "ada"}) {
            Files.writeString(Files.createDirectories(in.resolve(student)).resolve("MyCrossEntropy.java"), "class MyCrossEntropy { }");
        }
        String roster = Files.writeString(folder.resolve("roster.csv"), "id,name\nada,Ada\nbob,Bob\ncleo,Cleo\n").toString();
        Answer asked = Answer.to("grade", in.toString(), "--assignment", assignment, "--roster", roster);
        asked.isOneSentenceWith("look like a folder or file for each student: 3 submissions, but 1 of 3 are in the roster of 3, not so x, y",
                "nothing is graded yet", "--layout gradescope|moodle|canvas|one|folders", "--student ID");
        assertTrue(asked.out().contains("looking into"), asked.out());
        Answer.to("grade", in.toString(), "--assignment", assignment, "--layout", "blackboard").isOneSentenceWith("--layout (blackboard) must be one of");
        Answer.to("grade", "--assignment", assignment, "--resume").isOneSentenceWith("nothing has been graded");
    }

    @Test
    @Tag("slow")
    void hiddenTestsThatDoNotFitAreNamedBeforeGrading() throws IOException {
        Path hidden = Files.createDirectories(folder.resolve("homework-1/hidden/chapter04")).resolve("AHiddenTest.java");
        Path work = Files.createDirectories(folder.resolve("work"));
        Files.writeString(work.resolve("MyCrossEntropy.java"), "class MyCrossEntropy { }");
        Files.writeString(hidden, "package chapter04; class AHiddenTest { int x = \"one\"; }");
        Answer.to("grade", work.toString(), "--assignment", assignment).isOneSentenceWith("AHiddenTest.java:1");
        Files.writeString(hidden, "package chapter04; import thermolab.exercise.*; @ExerciseTest(contract = Runnable.class, number = 1, "
                + "title = \"t\", points = 1, hints = {}) class AHiddenTest { }");
        Answer.to("grade", work.toString(), "--assignment", assignment).isOneSentenceWith("for Runnable, which this assignment does not ask");
    }

    @Test
    void bundleForGradescopeHoldsNoSolution() throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("target/thermolab.jar"), "jar");
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path hidden = Files.createDirectories(folder.resolve("homework-1/hidden/chapter04"));
        Files.writeString(hidden.resolve("AHiddenTest.java"), "class A { }");
        assertEquals(0, Answer.in(home, "assign", "bundle", assignment).code());
        try (ZipFile zip = new ZipFile(folder.resolve("homework-1/gradescope-autograder.zip").toFile())) {
            assertEquals(6, zip.size());
            assertTrue(zip.getEntry("assignment/hidden/chapter04/AHiddenTest.java") != null && zip.getEntry("setup.sh") != null);
            String run = new String(zip.getInputStream(new ZipEntry("run_autograder")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(run.contains("results.json") && !run.contains("{{"), run);
        }
    }

    @Test
    void secretIsMadeOnceAndKept() throws IOException {
        Path secret = folder.resolve("secret");
        assertEquals(0, Answer.to("assign", "new", folder.resolve("a").toString(), "--chapters", "04", "--secret-file", secret.toString()).code());
        String text = Files.readString(secret);
        assertEquals(0, Answer.to("assign", "new", folder.resolve("b").toString(), "--chapters", "04", "--secret-file", secret.toString()).code());
        assertEquals(text, Files.readString(secret));
    }
}
