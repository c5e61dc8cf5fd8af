package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.Submission;
import thermolab.grade.ingest.Roster.Person;

/** Every download is read as it comes, and every file in it belongs to somebody. */
class IntakeTest {

    @TempDir
    private Path folder;

    private final Roster roster = new Roster(List.of(
            new Person("a1", "Ada Lovelace", List.of("a1", "12345", "ada@example.org"), "", Optional.empty()),
            new Person("b2", "Émile Borel", List.of("b2", "222"), "", Optional.empty()),
            new Person("c3", "Chen Ning Yang", List.of("c3", "333"), "", Optional.empty())));

    @Test
    void folderForEachStudent() throws IOException {
        Downloads.write(folder.resolve("a1/work.ipynb"), Downloads.notebook(Downloads.ANSWER));
        Downloads.write(folder.resolve("b2/chapter04/MyCrossEntropy.java"), Downloads.ANSWER);
        assertMatches("a folder or file for each student", "a1", "b2");
    }

    @Test
    void notebookForEachStudentBesideStaffFiles() throws IOException {
        Downloads.write(folder.resolve("a1.ipynb"), Downloads.notebook(Downloads.ANSWER));
        Files.write(folder.resolve("Borel Emile.zip"), Downloads.zip("work.ipynb", Downloads.notebook(Downloads.ANSWER)));
        Downloads.write(folder.resolve("roster.csv"), "id,name");
        assertMatches("a folder or file for each student", "a1", "b2");
    }

    @Test
    void moodleDownload() throws IOException {
        Downloads.write(folder.resolve("Ada Lovelace_12345_assignsubmission_file_/work.ipynb"), Downloads.notebook(Downloads.ANSWER));
        Downloads.write(folder.resolve("Émile Borel_222_assignsubmission_file_/a/MyCrossEntropy.java"), Downloads.ANSWER);
        Downloads.write(folder.resolve("Émile Borel_222_assignsubmission_onlinetext_/onlinetext.html"), "<p>hello</p>");
        assertMatches("a Moodle download", "a1", "b2");
    }

    @Test
    void moodleZipWithoutFolders() throws IOException {
        Path zip = folder.resolve("download.zip");
        Files.write(zip, Downloads.zip("Ada Lovelace_12345_assignsubmission_file_work.ipynb", Downloads.notebook(Downloads.ANSWER)));
        try (Intake intake = Intake.open(zip, roster, Bounds.standard())) {
            Intake.Handed ada = intake.handed().get(0);
            assertEquals("a1", ada.student());
            assertEquals("work.ipynb, cell 1", intake.read(ada).sources().get(0).name());
        }
    }

    @Test
    void canvasDownloadWithLateMark() throws IOException {
        Downloads.write(folder.resolve("lovelaceada_12345_991_work-1.ipynb"), Downloads.notebook(Downloads.ANSWER));
        Downloads.write(folder.resolve("borelemile_LATE_222_992_MyCrossEntropy-2.java"), Downloads.ANSWER);
        try (Intake intake = Intake.open(folder, roster, Bounds.standard())) {
            assertEquals("a Canvas download", intake.layout());
            Intake.Handed borel = intake.handed().stream().filter(one -> one.student().equals("b2")).findFirst().orElseThrow();
            assertTrue(borel.late());
            assertEquals("MyCrossEntropy.java", intake.read(borel).sources().get(0).name());
        }
    }

    @Test
    void gradescopeExportWithTimes() throws IOException {
        Downloads.write(folder.resolve("assignment_7_export/submission_metadata.yml"), """
                ---
                submission_41:
                  :submitters:
                  - :name: Ada Lovelace
                    :sid: a1
                    :email: ada@example.org
                  :created_at: 2026-11-20 09:30:00.123456000 +01:00
                  :score: 0.0
                """);
        Downloads.write(folder.resolve("assignment_7_export/submission_41/work.ipynb"), Downloads.notebook(Downloads.ANSWER));
        try (Intake intake = Intake.open(folder, roster, Bounds.standard())) {
            assertEquals("a Gradescope export", intake.layout());
            assertEquals("a1", intake.handed().get(0).student());
            assertEquals(Optional.of(Instant.parse("2026-11-20T08:30:00.123456Z")), intake.handed().get(0).submitted());
        }
    }

    @Test
    void folderAroundAllStudentsFoldersIsLookedThrough() throws IOException {
        Path zip = folder.resolve("submissions.zip");
        String work = Downloads.notebook(Downloads.ANSWER);
        Files.write(zip, Downloads.zip("submissions/a1/work.ipynb", work, "submissions/b2/deep/work.ipynb", work));
        try (Intake intake = Intake.open(zip, roster, Bounds.standard())) {
            assertEquals(List.of("a1", "b2"), intake.handed().stream().map(Intake.Handed::student).toList());
        }
    }

    @Test
    void javaFilesAtTheTopAreOneSubmission() throws IOException {
        Downloads.write(folder.resolve("MyCrossEntropy.java"), Downloads.ANSWER);
        Downloads.write(folder.resolve("MyDivergences.java"), "class MyDivergences { }");
        assertEquals(2, Downloads.only(folder).sources().size());
    }

    @Test
    void singleNotebookIsOneSubmission() throws IOException {
        Path file = Downloads.write(folder.resolve("ada.ipynb"), Downloads.notebook(Downloads.ANSWER));
        Submission submission = Downloads.only(file);
        assertEquals("ada", submission.student());
        assertEquals(Downloads.ANSWER, submission.sources().get(0).text());
    }

    @Test
    void whatMatchesNobodyIsGradedAndListed() throws IOException {
        Downloads.write(folder.resolve("a1/work.ipynb"), Downloads.notebook(Downloads.ANSWER));
        Downloads.write(folder.resolve("Ada Lovelace/work.ipynb"), Downloads.notebook(Downloads.ANSWER));
        Downloads.write(folder.resolve("stranger/work.ipynb"), Downloads.notebook(Downloads.ANSWER));
        try (Intake intake = Intake.open(folder, roster, Bounds.standard())) {
            assertEquals(3, intake.handed().size());
            assertEquals(2, intake.remarks().size());
            assertEquals(List.of("b2", "c3"), intake.missing().stream().map(Person::id).toList());
        }
    }

    @Test
    void sameSourcesHaveOneHashAndOthersAnother() throws IOException {
        String first = Downloads.only(Downloads.write(folder.resolve("1/ada.ipynb"), Downloads.notebook("int a;"))).hash();
        assertEquals(first, Downloads.only(Downloads.write(folder.resolve("2/ada.ipynb"), Downloads.notebook("int a;"))).hash());
        assertFalse(first.equals(Downloads.only(Downloads.write(folder.resolve("3/ada.ipynb"), Downloads.notebook("int b;"))).hash()));
    }

    @Test
    void missingFolderIsSaid() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Intake.open(folder.resolve("no"), roster, Bounds.standard()))
                .getMessage().contains("is not there"));
    }

    private void assertMatches(String layout, String... students) throws IOException {
        try (Intake intake = Intake.open(folder, roster, Bounds.standard())) {
            assertEquals(layout, intake.layout());
            assertEquals(List.of(students), intake.handed().stream().map(Intake.Handed::student).sorted().toList());
            for (Intake.Handed handed : intake.handed()) {
                assertTrue(handed.matched());
                assertEquals(1, intake.read(handed).sources().size(), handed.student());
            }
        }
    }
}
