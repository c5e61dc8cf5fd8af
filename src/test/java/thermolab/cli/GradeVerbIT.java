package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff's whole way in the real sandbox: from a Moodle download to gradebooks, an explanation and a correction. */
@Tag("slow")
class GradeVerbIT {

    private static final String GOOD = """
            package chapter04;

            public class MyCrossEntropy implements CrossEntropy {
                public double crossEntropy(double[] y, double[] p) {
                    double sum = 0;
                    for (int i = 0; i < y.length; i++) {
                        sum -= y[i] == 0 ? 0 : y[i] * Math.log(p[i]);
                    }
                    return sum;
                }
                public double fromLogits(double[] y, double[] logits) {
                    throw new IllegalStateException("<b>\\u001b[31m" + logits[0]);
                }
            }
            """;
    private static final String HIDDEN = """
            package chapter04;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import java.util.random.RandomGenerator;
            import thermolab.exercise.Checks;
            import thermolab.exercise.ExerciseTest;

            @ExerciseTest(contract = CrossEntropy.class, number = 1, title = "Hidden", points = 1, hints = {})
            public class CrossEntropyHiddenTest {

                @Checks(points = 1, idea = "A certain label costs minus the logarithm of its probability")
                void certain(CrossEntropy answer, RandomGenerator random) {
                    double p = random.nextDouble(0.1, 0.9);
                    assertEquals(-Math.log(p), answer.crossEntropy(new double[] {1, 0}, new double[] {p, 1 - p}), 1e-12);
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void fromDownloadToGradebook() throws IOException {
        Assumptions.assumeTrue(Shell.find("bwrap").isPresent(), "grading needs bubblewrap");
        String assignment = folder.resolve("homework-1").toString();
        Answer.to("assign", "new", assignment, "--chapters", "04", "--exercises", "CrossEntropy", "--points", "CrossEntropy=6",
                "--secret-file", folder.resolve("secret").toString());
        write("homework-1/hidden/chapter04/CrossEntropyHiddenTest.java", HIDDEN);
        write("in/Ada_11_assignsubmission_file_/MyCrossEntropy.java", GOOD);
        write("in/Bob_12_assignsubmission_file_/MyCrossEntropy.java", "package chapter04; class MyCrossEntropy implements CrossEntropy { int x = ; }");
        write("worksheet.csv", "Identifier,Full name,Status,Grade,Maximum grade,Feedback comments\n"
                + "Participant 11,Ada,,,60.00,\nParticipant 12,Bob,,,60.00,\nParticipant 13,Cleo,,,60.00,\n");

        Answer graded = Answer.to("grade", folder.resolve("in").toString(), "--assignment", assignment, "--roster",
                folder.resolve("worksheet.csv").toString());
        assertEquals(0, graded.code(), graded.err());
        assertTrue(graded.out().contains("2 submissions, 0 ungraded, 1 absent"), graded.out());
        assertEquals("", graded.err());
        assertTrue(result("moodle.csv").contains("Participant 11,Ada,,40,60.00,CrossEntropy 4/6"), result("moodle.csv"));
        assertTrue(result("moodle.csv").contains("Participant 13,Cleo,,,60.00,"), "absent is no zero");

        String page = result("students/11.html");
        assertTrue(page.contains("A certain label") && page.contains("hidden test"), page);
        assertFalse(page.contains("<b>") || page.contains("31m"), page);
        assertTrue(result("students/12.html").contains("does not compile"));

        Answer again = Answer.to("grade", "--assignment", assignment, "--resume");
        assertTrue(again.out().contains("2 known from before"), again.out());
        Answer explained = Answer.to("grade", "--assignment", assignment, "--explain", "ada", "crossentropy");
        assertTrue(explained.out().contains("certain [hidden]: passed") && explained.out().contains("isolation A"), explained.out());
        assertTrue(explained.out().contains("fromLogits([0.8, 0.1, 0.1], [1.94591, 0.693147, 0]) threw IllegalStateException"), explained.out());
        assertFalse(result("students/11.html").contains("fromLogits("), "what a test asks is the staff's");
        Answer.to("grade", "--assignment", assignment, "--override", "11", "CrossEntropy", "5", "--reason", "the exception was ours");
        assertTrue(result("grades.csv").contains("11,Ada,yes,graded,5,6"), result("grades.csv"));
        assertTrue(result("students/11.html").contains("the exception was ours"));
        Answer regraded = Answer.to("grade", "--assignment", assignment, "--regrade");
        assertFalse(regraded.out().contains("known from before"), regraded.out());
        assertTrue(result("grades.csv").contains("11,Ada,yes,graded,5,6"), "a correction outlives a new grading");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String result(String path) throws IOException {
        return Files.readString(folder.resolve("homework-1/results").resolve(path));
    }
}
