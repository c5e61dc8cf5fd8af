package thermolab.course;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import thermolab.notebook.Notebook;

/**
 * What students clone: the toolkit's source, the chapters without outputs, contracts, tests and skeletons of the exercises,
 * and the launcher; no answers, right or wrong, no chapter sources and no tests of the toolkit, which hold answers too.
 *
 * <p>Its {@code pom.xml} is the author's. Maven and IDEs take the exercises as source roots, because there are no solutions:
 * the learner's copies in {@code my/} as soon as they are there.
 */
final class StudentEdition {

    private static final List<String> AS_THEY_ARE = List.of("thermolab", ".gitignore", "LICENSE", "LICENSE-TEXT.md", "CITATION.cff");
    private static final String GLOSSARY = "notebooks/glossary.md";
    private static final String OWN = "<id>own</id>";

    private final Path home;
    private final Delivery delivery;

    StudentEdition(Path home, Delivery delivery) {
        this.home = home;
        this.delivery = delivery;
    }

    void write(List<ChapterFiles> chapters, String table) throws IOException {
        for (String file : AS_THEY_ARE) {
            if (Files.exists(home.resolve(file))) {
                delivery.copy(file, home.resolve(file));
            }
        }
        delivery.text("pom.xml", pom());
        delivery.copyAll("src/main", home.resolve("src/main"));
        for (ChapterFiles files : chapters) {
            Notebook notebook = files.builtWithValues(); // from its source: nothing that somebody typed into a notebook goes out
            delivery.text(home.relativize(files.notebook()).toString(),
                    notebook.withCells(notebook.cells().stream().map(Withholding::without).toList()).toJson());
        }
        if (Files.exists(home.resolve(GLOSSARY))) {
            delivery.copy(GLOSSARY, home.resolve(GLOSSARY));
        }
        delivery.text("README.md", readme().replace("{{chapters}}\n", table));
    }

    /** The source roots of an IDE are the learner's own copies as soon as there are any. */
    private String pom() throws IOException {
        String pom = Files.readString(home.resolve("pom.xml"), StandardCharsets.UTF_8);
        if (!pom.contains(OWN)) {
            throw new IllegalStateException("pom.xml must have a profile " + OWN + " that the student edition turns on");
        }
        return pom.replace(OWN, OWN + "\n      <activation><file><exists>${basedir}/my/exercises</exists></file></activation>");
    }

    private static String readme() throws IOException {
        try (InputStream in = StudentEdition.class.getResourceAsStream("student-readme.md")) {
            if (in == null) {
                throw new IllegalStateException("the toolkit's jar lacks student-readme.md");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
