package thermolab.course;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import thermolab.exercise.Catalogue;
import thermolab.exercise.Exercise;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.show.Withheld;

/**
 * The files of one chapter in a checkout, and what is made of them without running anything.
 *
 * @param home the root of the checkout
 * @param slug of the chapter
 */
record ChapterFiles(Path home, String slug) {

    private static final String ANSWERS_IN_WORDS = "think-further.md";
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    Path source() {
        return home.resolve("src/course").resolve(slug + ".md");
    }

    Path notebook() {
        return home.resolve("notebooks").resolve(slug + ".ipynb");
    }

    Path exercises() {
        return home.resolve("exercises").resolve(slug);
    }

    Path slides() {
        return home.resolve("slides").resolve(slug + ".md");
    }

    private Path solutions() {
        return home.resolve("solutions").resolve(slug);
    }

    Chapter chapter() throws IOException {
        return Chapter.parse(Files.readString(source(), StandardCharsets.UTF_8), shown(source()));
    }

    /** The chapter's notebook, not run. */
    Notebook built() throws IOException {
        return new NotebookBuilder(chapter(), tasks()).build();
    }

    /** The same with the values that the executed notebook keeps, so that a reader can take it without a run. */
    Notebook builtWithValues() throws IOException {
        return Files.exists(notebook()) ? BoundText.filledAs(built(), Notebook.read(notebook())) : built();
    }

    /** The chapter as a reader sees it: with the values of the executed notebook, as far as it holds them, in its texts. */
    Chapter chapterWithValues() throws IOException {
        Chapter chapter = chapter();
        if (!Files.exists(notebook())) {
            return chapter;
        }
        Notebook executed = Notebook.read(notebook());
        List<List<Cell>> built = new NotebookBuilder(chapter, tasks()).cellsOfBlocks();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < built.size(); i++) {
            Cell cell = built.get(i).get(0);
            Block block = chapter.blocks().get(i);
            blocks.add(block.kind() != Block.Kind.TEXT ? block
                    : block.withText(executed.cell(cell.id()).map(there -> BoundText.filledAs(cell, there)).orElse(cell).source()));
        }
        return chapter.withBlocks(blocks);
    }

    /** Where the toolkit's jar gets from what the chapter does not say in its code. */
    Path withheldFile() {
        return home.resolve("src/main/resources").resolve(Withheld.resource(slug.split("-", 2)[0]));
    }

    /** The text of that file; empty where the chapter withholds nothing and has none. */
    Optional<String> withheld(Notebook notebook) throws IOException {
        Map<String, Map<String, String>> withheld = Withholding.of(notebook);
        return withheld.isEmpty() && !Files.exists(withheldFile()) ? Optional.empty()
                : Optional.of(new ObjectMapper().writer(PRINTER).writeValueAsString(withheld) + "\n");
    }

    /** The exercises of the chapter by their contracts. */
    Map<String, Task> tasks() throws IOException {
        Map<String, Task> tasks = new TreeMap<>();
        for (Exercise exercise : Catalogue.chapter(slug)) {
            Path file = solution(exercise.name());
            if (Files.exists(file)) {
                String contract = Files.readString(file.resolveSibling(exercise.name() + ".java"), StandardCharsets.UTF_8);
                tasks.put(exercise.name(), new Task(exercise.name(), exercise.points(),
                        new Solution(shown(file), Files.readString(file, StandardCharsets.UTF_8)), ContractText.of(exercise, contract)));
            }
        }
        return tasks;
    }

    Path solution(String contract) {
        return solutions().resolve(Exercise.packageOf(slug)).resolve("My" + contract + ".java");
    }

    /** What belongs in the folder of exercises, by file: contracts and tests as they are, skeletons; no wrong answers, and no answers in words. */
    Map<Path, String> exerciseFiles() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (Path file : filesIn(solutions())) {
            String name = file.getFileName().toString();
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (!name.startsWith("Wrong") && !name.equals(ANSWERS_IN_WORDS)) {
                files.put(exercises().resolve(solutions().relativize(file)),
                        name.startsWith("My") ? new Solution(shown(file), text).skeleton() : text);
            }
        }
        return files;
    }

    /** Every file below a folder; none where the folder is missing. */
    static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A path as a person in the checkout would type it. */
    String shown(Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }
}
