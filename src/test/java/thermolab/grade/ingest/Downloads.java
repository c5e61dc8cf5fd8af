package thermolab.grade.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import thermolab.grade.Submission;
import thermolab.grade.ingest.Roster.Person;

/** Submissions made up for the tests of this package. */
final class Downloads {

    static final String ANSWER = "class MyCrossEntropy { }";

    /** Three students; the last one is the one to beware of. */
    static final Roster ROSTER = new Roster(List.of(person("a1", "Ada Lovelace", "a1", "111", "ada@example.org"),
            person("b2", "Émile Borel", "b2", "222", "emile@example.org"), person("z9", "Zoe Eve", "z9", "999", "zoe@example.org")));

    private Downloads() {
    }

    /** A notebook of one code cell. */
    static String notebook(String source) {
        return "{\"cells\": [{\"cell_type\": \"code\", \"metadata\": {}, \"outputs\": [], \"source\": [\"" + source
                + "\"]}], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}";
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** An archive of names and texts in turn. */
    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** The only submission of a file or folder. */
    static Submission only(Path submissions) throws IOException {
        return only(submissions, Bounds.standard());
    }

    static Submission only(Path submissions, Bounds bounds) throws IOException {
        try (Intake intake = Intake.open(submissions, Roster.empty(), bounds)) {
            if (intake.handed().size() != 1) {
                throw new AssertionError("one submission expected: " + intake.handed());
            }
            return intake.read(intake.handed().get(0));
        }
    }

    static Submission onlyZip(Path folder, byte[] archive) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("ada.zip"), archive);
        return only(folder);
    }

    static Person person(String id, String name, String... keys) {
        return new Person(id, name, List.of(keys), "", Optional.empty());
    }

    /** Files with an answer. */
    static void handIn(Path in, String... paths) throws IOException {
        for (String path : paths) {
            write(in.resolve(path), path.endsWith(".ipynb") ? notebook(ANSWER) : ANSWER);
        }
    }

    /** What the student is said to have handed in. */
    static List<String> paths(Intake intake, String student) {
        return intake.handed().stream().filter(one -> one.student().equals(student)).flatMap(one -> one.delivery().files().stream())
                .map(file -> file.item().path()).toList();
    }
}
