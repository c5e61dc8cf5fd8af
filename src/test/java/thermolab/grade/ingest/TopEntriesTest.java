package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.corpus.RawZip;

/** Whatever stands at the top of a download is somebody's work, or is said to be skipped. */
class TopEntriesTest {

    @TempDir
    private Path folder;

    @Test
    void displayNamesOfEachScriptKeepTheirWork() throws IOException {
        for (String name : List.of(".Ada", "..Ada", "\u05e2\u05d3\u05d4\u200f", "\u0645\u06cc\u200c\u0646\u0627", "\ud83d\udc69\u200d\ud83d\udd2c", "\u00ad", "A\u202eB",
                "__MACOSX", "con", "~", "-rf", "=1+1", "'", " ")) {
            for (String file : List.of(name + "_111_assignsubmission_file_/MyA.java", name + "_111_assignsubmission_file_MyA.java")) {
                byte[] zip = Downloads.zip(file, Downloads.ANSWER, "Borel_222_assignsubmission_file_/MyA.java", Downloads.ANSWER);
                Path packed = Files.write(folder.resolve("download.zip"), zip);
                assertAdas(packed, file);
                Path in = folder.resolve(Integer.toHexString(file.hashCode()));
                Downloads.handIn(in, file, "Borel_222_assignsubmission_file_/MyA.java");
                assertAdas(in, file);
            }
        }
    }

    @Test
    void hiddenFolderAtTheTopIsSaid() throws IOException {
        Downloads.handIn(folder, "in/a1/MyA.java", "in/b2/MyA.java", "in/.z9/MyA.java", "in/.git/MyA.java", "in/a1/.history/MyA.java");
        Path packed = Files.write(folder.resolve("in.zip"), Downloads.zip("a1/MyA.java", "x", "b2/MyA.java", "x", ".z9/MyA.java", "x", ".z9/MyB.java", "x", ".git/a", "x"));
        for (Path in : List.of(folder.resolve("in"), packed)) {
            try (Intake intake = Intake.open(in, Downloads.ROSTER, Bounds.standard())) {
                assertEquals(List.of(".z9 is skipped, because its name begins with a dot; rename it if it is somebody's work"), intake.remarks());
                assertEquals(List.of("a1/MyA.java"), Downloads.paths(intake, "a1"));
            }
        }
    }

    @Test
    void whatIsHiddenInAStudentsArchiveNeedsNoLook() throws IOException {
        byte[] zip = Downloads.zip("MyA.java", Downloads.ANSWER, ".gradle/x.java", "x", ".env", "x");
        assertEquals(List.of(), Downloads.onlyZip(folder, zip).notes());
    }

    @Test
    void thousandsOfFilesOfOneLeaveTheOthersTheirs() throws IOException {
        for (String around : List.of("", "assignment_7_export/")) {
            RawZip zip = new RawZip();
            for (int i = 0; i < 50; i++) {
                zip.with(around + "a0/" + i + "/x" + i + ".txt", "");
            }
            Path file = Files.write(folder.resolve("in.zip"), zip.with(around + "a1/MyA.java", "x").with(around + "b2/MyA.java", "x").bytes());
            try (FileTree tree = FileTree.of(file, 20, 5)) {
                assertEquals(22, tree.items().size());
                assertEquals(List.of("only the first 20 entries of " + around + "a0 are looked at"), tree.problems());
            }
        }
    }

    @Test
    void displayNamesThatAloneDecideAreSaid() throws IOException {
        Roster strange = new Roster(List.of(Downloads.person("x1", "Ada Lovelace", "x1"), Downloads.person("x2", "Borel", "x2")));
        Downloads.handIn(folder, "Ada Lovelace_111_assignsubmission_file_/MyA.java", "Borel_222_assignsubmission_file_/MyA.java");
        for (Roster roster : List.of(strange, Downloads.ROSTER)) {
            try (Intake intake = Intake.open(folder, roster, Bounds.standard())) {
                assertEquals(roster == strange ? 1 : 0, intake.remarks().stream().filter(remark -> remark.contains("display names")).count());
            }
        }
    }

    private static void assertAdas(Path in, String file) throws IOException {
        try (Intake intake = Intake.open(in, Downloads.ROSTER, Bounds.standard())) {
            assertEquals(List.of(file), Downloads.paths(intake, "a1"), intake.remarks().toString());
            assertEquals(List.of("Borel_222_assignsubmission_file_/MyA.java"), Downloads.paths(intake, "b2"));
        }
    }
}
