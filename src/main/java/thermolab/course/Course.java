package thermolab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thermolab.notebook.Notebook;
import thermolab.notebook.Runner;
import thermolab.notebook.WholeFile;

/**
 * The course of one checkout: builds notebooks, exercises and the README's table from their sources, says what is
 * stale, and brings an edited notebook back. A command that fails leaves every file as it was.
 */
public final class Course {

    private final Path home;

    private Course(Path home) {
        this.home = home;
    }

    /** The course in the checkout whose root is {@code home}. */
    public static Course at(Path home) {
        return new Course(home.toAbsolutePath().normalize());
    }

    /** Slugs of all chapters, in order: those that have a source, or a notebook where the sources are left out. */
    public List<String> slugs() throws IOException {
        Path sources = home.resolve("src/course");
        String ending = Files.isDirectory(sources) ? ".md" : ".ipynb";
        try (Stream<Path> chapters = Files.list(Files.isDirectory(sources) ? sources : home.resolve("notebooks"))) {
            return chapters.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending) && Character.isDigit(name.charAt(0)))
                    .map(name -> name.substring(0, name.length() - ending.length())).sorted().toList();
        }
    }

    public Chapter chapter(String slug) throws IOException {
        return files(slug).chapter();
    }

    /**
     * Builds chapters: the executed notebook, the exercises, and their line of the README.
     *
     * @param slugs which; a chapter whose notebook is up to date is not run again
     * @param force run all of them, also over a notebook that somebody edited
     * @param watcher looks on while the cells of a chapter run
     * @return the files that changed, from the root of the checkout
     * @throws IllegalStateException where a cell fails, or a notebook was edited and not yet imported
     */
    public List<Path> build(List<String> slugs, boolean force, Runner.Watcher watcher) throws IOException {
        List<Path> changed = new ArrayList<>();
        for (String slug : slugs) {
            ChapterFiles files = files(slug);
            Map<Path, String> texts = new LinkedHashMap<>(files.exerciseFiles());
            Notebook notebook = new Execution(files).notebook(force, watcher);
            texts.put(files.notebook(), notebook.toJson());
            files.withheld(notebook).ifPresent(text -> texts.put(files.withheldFile(), text));
            List<Path> stale = ChapterFiles.filesIn(files.exercises()).stream().filter(file -> !texts.containsKey(file)).toList();
            changed.addAll(write(texts));
            for (Path file : stale) {
                Files.delete(file);
                changed.add(home.relativize(file));
            }
        }
        changed.addAll(write(new Readme(home).texts(chapters())));
        changed.addAll(write(pages()));
        return changed;
    }

    /** The chapter from a new run of its source, as the build would write it. */
    Notebook again(String slug) throws IOException {
        return new Execution(files(slug)).again();
    }

    /** What is stale or missing, one sentence each beginning with the file; empty where everything is up to date. */
    public List<String> check() throws IOException {
        List<String> stale = new ArrayList<>();
        for (String slug : slugs()) {
            ChapterFiles files = files(slug);
            stale.addAll(Staleness.of(files));
            Slides.problems(files).forEach(stale::add);
        }
        for (Map.Entry<Path, String> readme : new Readme(home).texts(chapters()).entrySet()) {
            if (!isSame(readme.getKey(), readme.getValue())) {
                stale.add(home.relativize(readme.getKey()) + ": the table of chapters is stale");
            }
        }
        for (Map.Entry<Path, String> page : pages().entrySet()) {
            if (!isSame(page.getKey(), page.getValue())) {
                stale.add(home.relativize(page.getKey()) + ": differs from what the chapters say");
            }
        }
        return stale;
    }

    /** The pages beside the notebooks that are gathered from all chapters. */
    private Map<Path, String> pages() throws IOException {
        List<Chapter> chapters = new ArrayList<>();
        for (String slug : slugs()) {
            chapters.add(files(slug).chapterWithValues());
        }
        Glossary glossary = glossary();
        Map<Path, String> pages = new LinkedHashMap<>(Map.of(home.resolve("notebooks/claims.md"), new ClaimsPage(chapters).text()));
        if (!glossary.terms().isEmpty()) {
            pages.put(home.resolve("notebooks/glossary.md"), GlossaryPage.text(glossary, chapters));
        }
        return pages;
    }

    /**
     * Brings an edited notebook back into the source of its chapter, and skeletons into their solutions.
     *
     * @return the files that changed, from the root of the checkout; none where nothing was edited
     * @throws IllegalArgumentException where an edit has no place in the source; nothing is written then
     */
    public List<Path> importNotebook(Path file) throws IOException {
        Notebook notebook = Notebook.read(file);
        String slug = notebook.metadata().path(NotebookBuilder.OURS).path("chapter")
                .asText(file.getFileName().toString().replaceFirst("\\.ipynb$", ""));
        if (!slugs().contains(slug)) {
            throw new IllegalArgumentException(file + ": there is no chapter src/course/" + slug + ".md to bring it back to");
        }
        ChapterFiles files = files(slug);
        ImportNotebook.Imported imported = new ImportNotebook(files.chapter(), files.tasks()).bring(notebook);
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(files.source(), imported.source());
        imported.solutions().forEach((contract, solution) -> texts.put(files.solution(contract), solution.source()));
        return write(texts);
    }

    /**
     * The slides of a chapter as one HTML page that needs no network: code, figures and numbers from the executed notebook.
     * Where a ready-made deck lies in {@code slides/}, it is that one; else the first call fetches reveal.js through npm.
     *
     * @param downloads a folder for what is fetched
     * @throws IllegalArgumentException with file and line where a tag names nothing in the notebook
     * @throws IllegalStateException where npm is missing or has no network
     */
    public String slides(String slug, Path downloads) throws IOException {
        Path ready = home.resolve("slides").resolve(slug + ".html");
        return Files.exists(ready) ? Files.readString(ready, StandardCharsets.UTF_8)
                : Slides.html(files(slug), Reveal.in(downloads.resolve("reveal")));
    }

    /**
     * Writes the edition that students clone, without answers.
     *
     * @param decks whether ready-made slides go with it
     * @param downloads a folder for what slides need from the network
     */
    public void release(Delivery delivery, boolean decks, Path downloads) throws IOException {
        List<ChapterFiles> files = new ArrayList<>();
        for (String slug : slugs()) {
            files.add(files(slug));
            if (decks) {
                delivery.text("slides/" + slug + ".html", slides(slug, downloads));
            }
        }
        deliverExercises(delivery);
        new StudentEdition(home, delivery).write(files, Readme.table(chapters()));
        delivery.finish();
    }

    /** Contracts, tests and skeletons of all chapters, made from the solutions where they are, so that no edit of a skeleton goes out. */
    public void deliverExercises(Delivery delivery) throws IOException {
        for (String slug : slugs()) {
            ChapterFiles files = files(slug);
            if (Files.isDirectory(home.resolve("solutions"))) {
                for (Map.Entry<Path, String> file : files.exerciseFiles().entrySet()) {
                    delivery.text(files.shown(file.getKey()), file.getValue());
                }
            } else {
                delivery.copyAll("exercises/" + slug, files.exercises());
            }
        }
    }

    /** Where the executed notebook of a chapter is, whether it is there yet or not. */
    public Path notebook(String slug) {
        return files(slug).notebook();
    }

    /** Where the source of a chapter's slides is. */
    public Path deckSource(String slug) {
        return files(slug).slides();
    }

    /** A file of the course as a person in the checkout would type it. */
    public String shown(Path file) {
        return files("").shown(file);
    }

    /** The executed notebook of a chapter, as it is committed. */
    public Notebook committed(String slug) throws IOException {
        return Notebook.read(files(slug).notebook());
    }

    /** The terms that the chapters define. */
    public Glossary glossary() throws IOException {
        return Glossary.of(home);
    }

    private List<Chapter> chapters() throws IOException {
        List<Chapter> chapters = new ArrayList<>();
        for (String slug : slugs()) {
            chapters.add(chapter(slug));
        }
        return chapters;
    }

    private ChapterFiles files(String slug) {
        return new ChapterFiles(home, slug);
    }

    /** Writes the files whose text is new; returns them. */
    private List<Path> write(Map<Path, String> texts) throws IOException {
        Map<Path, String> news = new LinkedHashMap<>();
        for (Map.Entry<Path, String> entry : texts.entrySet()) {
            if (!isSame(entry.getKey(), entry.getValue())) {
                news.put(entry.getKey(), entry.getValue());
            }
        }
        WholeFile.write(news);
        return news.keySet().stream().map(home::relativize).toList();
    }

    private static boolean isSame(Path file, String text) throws IOException {
        return Files.exists(file) && Files.readString(file, StandardCharsets.UTF_8).equals(text);
    }
}
