package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thermolab.grade.Fuzz;
import thermolab.grade.Submission;
import thermolab.grade.ingest.Roster.Person;
import thermolab.grade.report.FileNames;

/**
 * Attacks on what reads submissions in the trusted process. Whatever one student hands in and calls herself: reading ends
 * within bounds and without an exception but ours, and the others keep their files, rows and pages.
 */
@Tag("slow")
class IngestFuzzTest {

    private static final Bounds BOUNDS = new Bounds(4 << 20, 64 << 10, 256 << 10, 8 << 20, 100, 8, 200, 16 << 20, 5);
    private static final Fuzz.Limits LIMITS = new Fuzz.Limits(5, 600);

    @Test
    void archivesAndNotebooksOfOneStudent() {
        Fuzz.attack("archives", 0.4, LIMITS, random -> {
            String name = random.nextInt(3) == 0 ? "work.ipynb" : "work.zip";
            byte[] work = name.equals("work.zip") ? Hostile.zip(random, 2) : Hostile.notebook(random);
            inFolder(folder -> {
                Path file = Files.write(folder.resolve(name), work);
                Delivery.File handed = new Delivery.File(name, FileTree.Item.of(name));
                assertBounded(Sources.read("eve", new SingleFile(file), List.of(handed), BOUNDS));
                try (Intake intake = Intake.open(file, Roster.empty(), BOUNDS)) {
                    intake.handed().forEach(one -> assertBounded(intake.read(one)));
                } catch (IllegalArgumentException e) {
                    assertTrue(e.getMessage().startsWith("submissions ("), e.getMessage());
                }
            });
        });
    }

    @Test
    void downloadsOfAClassWithOneHostileStudent() {
        Fuzz.attack("downloads", 0.5, LIMITS, random -> {
            SampleClass.Export export = Hostile.oneOf(List.of(SampleClass.Export.values()), random);
            boolean packed = random.nextBoolean();
            String around = packed && random.nextInt(4) == 0 ? "download/" : "";
            Map<String, String> before = others(new SampleClass(export, around), packed);
            Map<String, String> after = others(new SampleClass(export, around).attacked(random), packed);
            boolean asked = after.isEmpty() && !around.isEmpty(); // staff say what a folder is that is called like a student
            assertTrue(asked || after.equals(before), () -> export + " " + around + ": " + before + " became " + after);
        });
    }

    @Test
    void rostersWithOneHostileRow() {
        Fuzz.attack("rosters", 0.1, LIMITS, random -> inFolder(folder -> {
            SampleClass.Export export = Hostile.oneOf(List.of(SampleClass.Export.values()), random);
            byte[] csv = new SampleClass(export, "").attacked(random).roster().getBytes(StandardCharsets.UTF_8);
            boolean damaged = random.nextBoolean();
            Path file = Files.write(folder.resolve("roster.csv"), damaged ? Hostile.damaged(csv, random) : csv);
            try {
                Roster roster = RosterReader.read(file);
                assertTrue(damaged || roster.people().size() == 6, roster.toString());
            } catch (IllegalArgumentException e) {
                assertTrue(damaged && e.getMessage().startsWith("roster ("), e.getMessage());
            }
        }));
    }

    /** What each honest student's row holds: files, texts and the name of the page, which is nobody else's. */
    private static Map<String, String> others(SampleClass students, boolean packed) throws IOException {
        Map<String, String> others = new TreeMap<>();
        inFolder(folder -> {
            Roster roster = RosterReader.read(Files.write(folder.resolve("roster.csv"), students.roster().getBytes(StandardCharsets.UTF_8)));
            try (Intake intake = Intake.open(students.write(folder, packed), roster, BOUNDS)) {
                if (!intake.doubts().isEmpty()) {
                    return;
                }
                Set<String> pages = new HashSet<>();
                for (Intake.Handed handed : intake.handed()) {
                    Submission submission = intake.read(handed);
                    assertBounded(submission);
                    String page = FileNames.of(handed.student());
                    assertTrue(pages.add(page.toLowerCase(Locale.ROOT)), page);
                    if (!handed.student().equals(students.row(SampleClass.EVE))) {
                        List<Person> people = roster.people().stream().filter(person -> person.id().equals(handed.student())).toList();
                        people.forEach(person -> others.put(person.id(), page + " " + person.name() + " " + handed.name() + " " + submission.sources()
                                + submission.notes()));
                    }
                }
            }
        });
        return others;
    }

    private static void assertBounded(Submission submission) {
        assertTrue(submission.sources().stream().mapToInt(source -> source.text().length()).sum() <= BOUNDS.totalBytes());
        assertTrue(submission.notes().size() <= 32 && String.join("", submission.notes()).length() < 60_000, () -> submission.notes().toString());
    }

    private interface Work {
        void in(Path folder) throws IOException;
    }

    private static void inFolder(Work work) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        try {
            work.in(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
