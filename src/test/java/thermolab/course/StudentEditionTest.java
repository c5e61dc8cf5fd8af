package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/** What students get holds everything that they need and no answer. */
class StudentEditionTest {

    private static final Path HOME = Path.of(System.getProperty("thermolab.home", "")).toAbsolutePath();
    private static final Pattern BODY = Pattern.compile("// BEGIN SOLUTION[^\n]*\n(.*?)// END SOLUTION", Pattern.DOTALL);

    /** A shorter body, such as one call, may stand in the toolkit by chance. */
    private static final int TELLING = 80;

    private static final Pattern RESULT = Pattern.compile("return ([^;{}]+);\\s*$");
    private static final int A_WORD = 30; // characters: what returns an array's mean, or a field, is no answer

    @TempDir
    private static Path edition;

    @BeforeAll
    static void release() throws IOException {
        Course.at(HOME).release(Delivery.to(edition, HOME), false, edition);
    }

    @Test
    void holdsNoBodyOfAnySolution() throws IOException {
        Map<String, Path> bodies = new TreeMap<>();
        for (Path file : ChapterFiles.filesIn(HOME.resolve("solutions"))) {
            Matcher body = BODY.matcher(Files.readString(file));
            while (body.find()) {
                bodies.put(squeezed(body.group(1)), file);
            }
        }
        assertTrue(bodies.size() > 50, "only " + bodies.size() + " bodies");
        List<String> found = new ArrayList<>();
        for (Path file : ChapterFiles.filesIn(edition)) {
            String text = text(file);
            bodies.forEach((body, source) -> {
                if (body.length() >= TELLING && text.contains(body)) {
                    found.add(edition.relativize(file) + " holds a body of " + HOME.relativize(source));
                }
            });
        }
        assertEquals(List.of(), found);
    }

    /** A hint may lead to an answer of one expression, and must not be it: the tests go out with their hints. */
    @Test
    void holdsNoExpressionThatIsAnAnswer() throws IOException {
        List<String> found = new ArrayList<>();
        int answers = 0;
        for (Path solution : ChapterFiles.filesIn(HOME.resolve("solutions"))) {
            Matcher body = BODY.matcher(Files.readString(solution));
            while (body.find()) {
                Matcher result = RESULT.matcher(body.group(1));
                if (!result.find() || squeezed(result.group(1)).length() < A_WORD) {
                    continue;
                }
                answers++;
                for (Path file : ChapterFiles.filesIn(edition.resolve("exercises").resolve(solution.getParent().getParent().getFileName()))) {
                    if (text(file).contains(squeezed(result.group(1)))) {
                        found.add(edition.relativize(file) + " holds " + result.group(1));
                    }
                }
            }
        }
        assertTrue(answers > 20, "only " + answers + " answers that return an expression");
        assertEquals(List.of(), found);
    }

    @Test
    void holdsNoFileOfTheAuthors() throws IOException {
        for (Path file : ChapterFiles.filesIn(edition)) {
            String name = edition.relativize(file).toString();
            assertFalse(name.contains("Wrong") && name.startsWith("exercises") || name.startsWith("solutions") || name.startsWith("src/course")
                    || name.startsWith("src/test") || name.startsWith("assignments") || name.startsWith("my/"), name);
        }
    }

    @Test
    void answersInExercisesAndNotebooksAreSkeletons() throws IOException {
        int skeletons = 0;
        for (Path file : ChapterFiles.filesIn(edition.resolve("exercises"))) {
            if (file.getFileName().toString().startsWith("My")) {
                assertTrue(Files.readString(file).contains(Solution.UNSOLVED), file.toString());
                skeletons++;
            }
        }
        assertTrue(skeletons > 40, "only " + skeletons + " skeletons");
        assertTrue(Files.exists(edition.resolve("notebooks/glossary.md")));
        for (Path file : ChapterFiles.filesIn(edition.resolve("notebooks")).stream().filter(file -> file.toString().endsWith(".ipynb")).toList()) {
            assertFalse(Files.readString(file).contains("\"withheld\""), file.toString());
            for (Cell cell : Notebook.read(file).cells()) {
                assertTrue(cell.outputs().isEmpty(), file + " " + cell.id());
                assertFalse(cell.metadata().path("thermolab").has("exercise") && !cell.source().contains(Solution.UNSOLVED), file + " " + cell.id());
            }
        }
    }

    @Test
    void hasItsChaptersWithoutTheirSources() throws IOException {
        assertEquals(Course.at(HOME).slugs(), Course.at(edition).slugs());
        String readme = Files.readString(edition.resolve("README.md"));
        for (String slug : Course.at(HOME).slugs()) {
            assertTrue(readme.contains("(notebooks/" + slug + ".ipynb)"), slug);
        }
        assertFalse(readme.contains("{{") || readme.contains("solutions/"), readme);
        assertTrue(Files.isExecutable(edition.resolve("thermolab")));
    }

    @Test
    void mavenTakesTheExercisesThere() throws IOException {
        String pom = Files.readString(edition.resolve("pom.xml"));
        assertFalse(pom.contains("<source>solutions/"), "a source root of solutions");
        for (String slug : Course.at(HOME).slugs()) {
            assertTrue(pom.contains("<source>${exercises.folder}/" + slug + "</source>"), slug + " is no source root in pom.xml");
        }
        assertTrue(pom.contains("<missing>${basedir}/solutions</missing>") && pom.contains("<exists>${basedir}/my/exercises</exists>"), pom);
    }

    @Test
    void renewingKeepsGitAndWhatOthersPutThere(@TempDir Path place) throws IOException {
        Files.createDirectories(place.resolve(".git"));
        Delivery first = Delivery.to(place, HOME);
        first.text("old/gone.txt", "old");
        first.text("kept.txt", "1");
        first.finish();
        Files.writeString(place.resolve("theirs.txt"), "theirs");
        Delivery second = Delivery.to(place, HOME);
        second.text("kept.txt", "2");
        second.finish();
        assertTrue(Files.notExists(place.resolve("old/gone.txt")) && Files.exists(place.resolve("theirs.txt")) && Files.exists(place.resolve(".git")));
        assertEquals("2", Files.readString(place.resolve("kept.txt")));
    }

    @Test
    void foldersOfOthersAreRefused(@TempDir Path place) throws IOException {
        Files.writeString(place.resolve("thesis.txt"), "years of work");
        for (Path refused : List.of(place, place.resolve("thesis.txt"), HOME, HOME.getParent(), HOME.resolve("src/x"), place.resolve("a:b"))) {
            assertThrows(IllegalArgumentException.class, () -> Delivery.to(refused, HOME), refused.toString());
        }
    }

    /** What a reader sees in a file, without white space. */
    private static String text(Path file) throws IOException {
        if (file.toString().endsWith(".ipynb")) {
            StringBuilder sources = new StringBuilder();
            Notebook.read(file).cells().forEach(cell -> sources.append(cell.source()).append('\n'));
            return squeezed(sources.toString());
        }
        return squeezed(Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    private static String squeezed(String text) {
        return text.replaceAll("//[^\n]*", "").replaceAll("\\s+", "");
    }
}
