package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.ingest.Roster.Person;

/** Nothing in a student's own work and no name that a student chose gives her another's row, or takes it from him. */
class OwnersTest {

    private static final String METADATA = "---\nsubmission_1:\n  :submitters:\n  - :name: Ada Lovelace\n    :sid: a1\n    :email: ada@example.org\n";

    @TempDir
    private Path folder;

    private final Roster roster = Downloads.ROSTER;

    @Test
    void metadataInAStudentsFolderIsHers() throws IOException {
        for (String place : List.of("z9/submission_metadata.yml", "z9/in/submission_metadata.yml", "z9/submission_1/submission_metadata.yml")) {
            Path in = folder.resolve(place.replace('/', '-'));
            Downloads.handIn(in, "a1/MyA.java", "b2/MyA.java", "z9/submission_1/MyA.java", "z9/submission_2/MyA.java", "z9/submission_3/MyA.java");
            Downloads.write(in.resolve(place), METADATA);
            assertOwners(in, "a1", "a1/MyA.java", "b2", "b2/MyA.java", "z9", "z9/submission_1/MyA.java");
        }
    }

    @Test
    void onlyStudentSoFarOwnsWhatImitatesAnExport() throws IOException {
        for (String inner : List.of("submission_1/MyA.java", "Ada Lovelace_111_assignsubmission_file_/MyA.java", "lovelaceada_111_5_MyA.java",
                "a1/MyA.java")) {
            Path in = folder.resolve(inner.replace('/', '-'));
            Downloads.handIn(in, "z9/" + inner);
            Downloads.write(in.resolve("z9/submission_metadata.yml"), METADATA);
            assertOwners(in, "z9", "z9/" + inner);
        }
    }

    @Test
    void herOwnZipIsHersWhateverIsAtItsTop() throws IOException {
        Path zip = folder.resolve("z9.zip");
        Files.write(zip, Downloads.zip("submission_metadata.yml", METADATA, "submission_1/MyA.java", Downloads.ANSWER, "a1/MyA.java", Downloads.ANSWER));
        assertOwners(zip, "z9", "submission_1/MyA.java");
    }

    @Test
    void manyFilesHaveNoMoreVotesThanOne() throws IOException {
        Downloads.handIn(folder, "a1/MyA.java", "b2/work.ipynb");
        for (int i = 0; i < 40; i++) {
            Downloads.handIn(folder, "z9/Ada Lovelace_111_assignsubmission_file_/MyA" + i + ".java", "z9/lovelaceada_111_" + i + "_MyA.java",
                    "z9/submission_" + i + "/MyA.java");
        }
        assertOwners(folder, "a1", "a1/MyA.java", "b2", "b2/work.ipynb", "z9", "z9/Ada Lovelace_111_assignsubmission_file_/MyA0.java");
    }

    @Test
    void systemThatExplainsMoreGoesBeforeOneThatIsImitated() throws IOException {
        Downloads.handIn(folder, "lovelaceada_111_7_MyA.java", "borelemile_222_8_MyA.java");
        for (int i = 0; i < 9; i++) {
            Downloads.handIn(folder, "x_222_assignsubmission_file_y_999_" + (10 + i) + "_MyA.java");
        }
        assertOwners(folder, "a1", "lovelaceada_111_7_MyA.java", "b2", "borelemile_222_8_MyA.java", "z9", "x_222_assignsubmission_file_y_999_10_MyA.java");
    }

    @Test
    void folderNamedLikeAPartOfASubmissionLeavesTheClassAClass() throws IOException {
        for (String odd : List.of("src/MyA.java", "exercises/MyA.java", "chapter04/MyA.java", "04-entropy/MyA.java", "MyA.java", "04-entropy.ipynb")) {
            Path in = folder.resolve(odd.replace('/', '-'));
            Downloads.handIn(in, "a1/MyA.java", "b2/MyA.java", odd);
            try (Intake intake = Intake.open(in, roster, Bounds.standard())) {
                assertEquals(3, intake.handed().size(), odd);
                assertEquals(List.of("b2/MyA.java"), Downloads.paths(intake, "b2"), odd);
                assertEquals(List.of(), intake.doubts(), odd);
            }
        }
    }

    @Test
    void classInAFolderCalledSrcIsAClass() throws IOException {
        Downloads.handIn(folder, "src/a1/MyA.java", "src/b2/MyA.java");
        assertEquals(List.of("src/a1/MyA.java"), owners(folder).get("a1"));
    }

    @Test
    void displayNameInAFoldersNameIsNoNumber() throws IOException {
        Downloads.handIn(folder, "Zoe_111_assignsubmission_file__999_assignsubmission_file_/MyA.java", "a1_222_assignsubmission_file_/MyA.java",
                "ada@example.org_777_assignsubmission_file_/MyA.java");
        Map<String, List<String>> owners = owners(folder);
        assertEquals(List.of("Zoe_111_assignsubmission_file__999_assignsubmission_file_/MyA.java"), owners.get("z9"));
        assertEquals(List.of("a1_222_assignsubmission_file_/MyA.java"), owners.get("b2"));
        assertFalse(owners.containsKey("a1"), owners.toString());
    }

    @Test
    void fileNameThatReadsTwoWaysIsNobodys() throws IOException {
        for (String name : List.of("Zoe_111_assignsubmission_file_x_999_assignsubmission_file_MyA.java", "lovelaceada_111_7_999_8_MyA.java")) {
            Path in = folder.resolve(name);
            String honest = name.startsWith("Zoe") ? "Ada Lovelace_111_assignsubmission_file_MyA.java" : "lovelaceada_111_9_MyA.java";
            Downloads.handIn(in, name, honest);
            try (Intake intake = Intake.open(in, roster, Bounds.standard())) {
                assertEquals(List.of(honest), Downloads.paths(intake, "a1"));
                assertTrue(intake.remarks().get(0).contains("several students"), intake.remarks().toString());
            }
        }
    }

    @Test
    void partnersOfAGroupHaveTheSameFiles() throws IOException {
        Downloads.handIn(folder, "submission_1/MyA.java");
        Downloads.write(folder.resolve("submission_metadata.yml"), METADATA + "  - :name: Zoe Eve\n    :sid: z9\n");
        assertOwners(folder, "a1", "submission_1/MyA.java", "z9", "submission_1/MyA.java");
    }

    @Test
    void fileNameWithNumbersOfNobodyIsStillHers() throws IOException {
        Downloads.handIn(folder, "lovelaceada_111_7_04_1_MyA.java", "borelemile_222_8_MyA.java");
        assertEquals(List.of("lovelaceada_111_7_04_1_MyA.java"), owners(folder).get("a1"));
    }

    @Test
    void filesWithNumbersInTheirNamesStayTogether() throws IOException {
        for (boolean canvas : new boolean[] {true, false}) {
            String[] names = canvas ? new String[] {"lovelaceada_111_7_04_1_MyB.java", "lovelaceada_111_8_MyA.java", "lovelaceada_111_9_hw_2_3_MyC.java",
                "borelemile_222_6_MyA.java", "x_222_5_111_4_MyA.java"} : new String[] {"Ada_111_assignsubmission_file_MyA.java",
                    "Ada_111_assignsubmission_file_x_7_assignsubmission_file_MyB.java", "Ada_111_assignsubmission_onlinetext_onlinetext.html",
                    "Borel_222_assignsubmission_file_MyA.java", "x_222_assignsubmission_file_y_111_assignsubmission_file_MyA.java"};
            Path in = folder.resolve("" + canvas);
            Downloads.handIn(in, names);
            try (Intake intake = Intake.open(in, roster, Bounds.standard())) {
                assertEquals(List.of(names).subList(0, 3), Downloads.paths(intake, "a1").stream().sorted().toList(), intake.remarks().toString());
                assertEquals(List.of(names[3]), Downloads.paths(intake, "b2"));
                assertEquals(1, intake.remarks().size(), intake.remarks().toString());
            }
        }
    }

    @Test
    void exactIdsGoBeforeNamesWhateverTheirOrder() throws IOException {
        Downloads.handIn(folder, "Ada Lovelace/MyA.java", "a1/MyA.java", "Borel Emile/MyA.java");
        assertEquals(List.of("a1/MyA.java"), owners(folder).get("a1"));
        assertEquals(List.of("Borel Emile/MyA.java"), owners(folder).get("b2"));
    }

    @Test
    void nameWithAnIdOfSomebodyElseIsNobodys() throws IOException {
        Downloads.handIn(folder, "Ada Lovelace_777_assignsubmission_file_/MyA.java", "Borel_222_assignsubmission_file_/MyA.java");
        assertFalse(owners(folder).containsKey("a1"));
    }

    @Test
    void contradictingIdsOfAnExportAreNobodys() throws IOException {
        Downloads.handIn(folder, "submission_1/MyA.java", "submission_2/MyA.java");
        Downloads.write(folder.resolve("submission_metadata.yml"), METADATA.replace(":email: ada@", ":email: zoe@")
                + "submission_2:\n  :submitters:\n  - :name: Ada Lovelace\n    :email: eve@example.org\n");
        Map<String, List<String>> owners = owners(folder);
        assertFalse(owners.containsKey("a1") || owners.containsKey("z9"), owners.toString());
    }

    @Test
    void sharedNamesAndRivalsAreNobodys() throws IOException {
        Roster twins = new Roster(List.of(Downloads.person("a1", "Ada Lovelace", "a1"), Downloads.person("a2", "Ada Lovelace", "a2"), Downloads.person("b2", "Émile Borel", "b2")));
        Downloads.handIn(folder, "Ada Lovelace/MyA.java", "Borel, Emile/MyA.java", "Emile Borel/MyA.java", "B2/MyA.java", "b2/MyA.java");
        try (Intake intake = Intake.open(folder, twins, Bounds.standard())) {
            assertEquals(List.of("b2/MyA.java"), Downloads.paths(intake, "b2"));
            assertEquals(4, intake.remarks().size(), intake.remarks().toString());
            assertEquals(List.of("a1", "a2"), intake.missing().stream().map(Person::id).toList());
        }
    }

    @Test
    void whoMatchesNobodyIsNeverCalledAsSomebodyInTheRoster() throws IOException {
        Downloads.handIn(folder, "a1_777_assignsubmission_file_/MyA.java", "A1_778_assignsubmission_file_/MyA.java", "Ada_111_assignsubmission_file_/MyA.java");
        try (Intake intake = Intake.open(folder, roster, Bounds.standard())) {
            assertEquals(List.of("A1 (2)", "a1", "a1 (3)"), intake.handed().stream().map(Intake.Handed::student).sorted().toList());
            assertEquals(List.of("Ada_111_assignsubmission_file_/MyA.java"), Downloads.paths(intake, "a1"));
        }
    }

    @Test
    void displayNamesInARosterAreNoIds() throws IOException {
        Path file = Downloads.write(folder.resolve("roster.csv"), "Identifier,Full name,Email address,Grade,Maximum grade,Feedback\n"
                + "Participant 999,ada@example.org,zoe@example.org,,10,\nParticipant 111,Ada,ada@example.org,,10,\n");
        assertEquals("111", RosterReader.read(file).find("ada@example.org").orElseThrow().id());
        Roster nameless = RosterReader.read(Downloads.write(folder.resolve("plain.csv"), "id,name\nb2,\nz9,Zoe\n"));
        Downloads.handIn(folder.resolve("in"), "b2_777_assignsubmission_file_/MyA.java", "Zoe_778_assignsubmission_file_/MyA.java");
        try (Intake intake = Intake.open(folder.resolve("in"), nameless, Bounds.standard())) {
            assertEquals(List.of("b2"), intake.missing().stream().map(Person::id).toList());
        }
    }

    private Map<String, List<String>> owners(Path in) throws IOException {
        Map<String, List<String>> owners = new TreeMap<>();
        try (Intake intake = Intake.open(in, roster, Bounds.standard())) {
            intake.handed().stream().filter(Intake.Handed::matched).forEach(one -> owners.put(one.student(), Downloads.paths(intake, one.student())));
        }
        return owners;
    }

    /** Each student's first file; and nobody else has any. */
    private void assertOwners(Path in, String... studentsAndFiles) throws IOException {
        Map<String, List<String>> owners = owners(in);
        assertEquals(studentsAndFiles.length / 2, owners.size(), owners.toString());
        for (int i = 0; i < studentsAndFiles.length; i += 2) {
            assertTrue(owners.get(studentsAndFiles[i]).contains(studentsAndFiles[i + 1]), owners.toString());
        }
    }
}
