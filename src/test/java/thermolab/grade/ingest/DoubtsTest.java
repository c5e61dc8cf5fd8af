package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff are asked where it is not plain whose the submissions are, and only there. */
class DoubtsTest {

    @TempDir
    private Path folder;

    private final Roster roster = Downloads.ROSTER;

    @Test
    void foldersOfSystemsWithinAStrangersFolderAreDoubtful() throws IOException {
        for (String inner : List.of("submission_1/MyA.java", "Ada Lovelace_111_assignsubmission_file_/MyA.java", "a1/MyA.java")) {
            Path in = folder.resolve(inner.replace('/', '-'));
            Downloads.handIn(in, "stranger/" + inner);
            try (Intake intake = Intake.open(in, roster, Bounds.standard())) {
                assertFalse(intake.doubts().isEmpty(), inner);
            }
        }
    }

    @Test
    void classIsNobodysWhoIsCalledLikeItsFolder() throws IOException {
        Roster vain = new Roster(List.of(roster.people().get(0), roster.people().get(1), Downloads.person("z9", "submissions", "z9", "999", "homework")));
        String work = Downloads.ANSWER;
        for (String name : List.of("submissions", "homework")) {
            for (byte[] zip : List.of(Downloads.zip(name + "/a1/MyA.java", work, name + "/b2/MyA.java", work), Downloads.zip("a1/MyA.java", work,
                    "b2/MyA.java", work), Downloads.zip("Ada_111_assignsubmission_file_/MyA.java", work, "B_222_assignsubmission_file_/MyA.java", work))) {
                Path file = folder.resolve(name + ".zip");
                Files.write(file, zip);
                try (Intake intake = Intake.open(file, vain, Bounds.standard())) {
                    assertTrue(!intake.doubts().isEmpty() || Downloads.paths(intake, "a1").size() == 1 && Downloads.paths(intake, "z9").isEmpty(), name + intake.handed());
                }
            }
        }
    }

    @Test
    void mostlyStrangersAndBareMajoritiesAreDoubtful() throws IOException {
        Downloads.handIn(folder.resolve("1"), "x/MyA.java", "y/MyA.java", "a1/MyA.java");
        Downloads.handIn(folder.resolve("2"), "a1_111_assignsubmission_file_/MyA.java", "b_222_assignsubmission_file_/MyA.java", "c_3_assignsubmission_file_/MyA.java",
                "z9/MyA.java", "y/MyA.java");
        Downloads.handIn(folder.resolve("3"), "all/a1/MyA.java", "all/b2/MyA.java", "z9/MyA.java");
        for (String in : List.of("1", "2", "3")) {
            try (Intake intake = Intake.open(folder.resolve(in), roster, Bounds.standard())) {
                assertFalse(intake.doubts().isEmpty(), in);
            }
            try (Intake intake = Intake.open(folder.resolve(in), "folders", roster, Bounds.standard())) {
                assertEquals(List.of(), intake.doubts(), in);
            }
        }
    }

    @Test
    void honestSmallCasesAreNoDoubt() throws IOException {
        Downloads.handIn(folder.resolve("class-of-one"), "a1/work.ipynb");
        Downloads.handIn(folder.resolve("work"), "chapter04/MyA.java", "notes.txt");
        Downloads.handIn(folder.resolve("a1"), "part1/MyA.java", "part2/MyA.java");
        Downloads.handIn(folder.resolve("project"), "MyA.java", "util/Helper.java", "README.md");
        Downloads.handIn(folder.resolve("both"), "chapter04/MyA.java", "work.ipynb");
        Downloads.handIn(folder.resolve("mixed"), "a1/MyA.java", "b2.ipynb", "stranger.zip", "roster.csv");
        Files.write(folder.resolve("z9.zip"), Downloads.zip("src/MyA.java", Downloads.ANSWER, "bin/MyA.class", "x"));
        Files.write(folder.resolve("homework.zip"), Downloads.zip("homework/a1/MyA.java", Downloads.ANSWER, "homework/b2/MyA.java", Downloads.ANSWER));
        Downloads.handIn(folder, "single.ipynb");
        for (String in : List.of("class-of-one", "work", "project", "both", "a1", "mixed", "z9.zip", "homework.zip", "single.ipynb")) {
            for (Roster people : List.of(roster, Roster.empty())) {
                try (Intake intake = Intake.open(folder.resolve(in), people, Bounds.standard())) {
                    assertEquals(List.of(), intake.doubts(), in);
                    assertTrue(intake.handed().size() == (in.equals("mixed") ? 3 : in.equals("homework.zip") ? 2 : 1)
                            || people.people().isEmpty(), in + intake.handed());
                }
            }
        }
    }
}
