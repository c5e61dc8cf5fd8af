package thermolab.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thermolab.notebook.HtmlPage;
import thermolab.notebook.Notebook;
import thermolab.notebook.Runner;
import thermolab.notebook.WholeFile;

/** Executes chapters headless and writes them as pages. */
@Command(name = "run", description = "Executes chapters without Jupyter and Python; exit code 1 when a cell fails.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "CHAPTER", description = "Numbers, slugs or .ipynb files; all chapters if none is given.")
    List<String> names = List.of();

    @Option(names = "--html", paramLabel = "DIR", description = "Write each executed chapter there as one self-contained page.")
    Path pages;

    @Override
    public Integer call() throws IOException {
        if (pages != null && Files.exists(pages) && !Files.isDirectory(pages)) {
            throw new IllegalArgumentException("--html (" + pages + ") must be a folder; there is a file of that name");
        }
        if (pages != null) { // before the chapters take their minutes
            Path there = pages.toAbsolutePath();
            while (!Files.exists(there)) {
                there = there.getParent();
            }
            if (!Files.isWritable(there)) {
                throw new AccessDeniedException(there.toString());
            }
        }
        int failed = 0;
        List<Path> files = files();
        for (Path file : files) {
            failed += run(file, files) ? 0 : 1;
        }
        return failed == 0 ? 0 : 1;
    }

    private List<Path> files() {
        Home home = Home.current();
        List<Path> files = new ArrayList<>();
        if (names.isEmpty()) {
            home.chapters().forEach(slug -> files.add(home.notebooks().resolve(slug + ".ipynb")));
        }
        for (String name : names) {
            files.add(name.endsWith(".ipynb") ? Path.of(name) : home.notebooks().resolve(home.chapter(name) + ".ipynb"));
        }
        return files;
    }

    private boolean run(Path file, List<Path> all) throws IOException {
        Notebook notebook = Notebook.read(file);
        String name = file.getFileName().toString().replace(".ipynb", "");
        CellProgress progress = new CellProgress(name);
        Runner.Run run = Runner.run(notebook, progress);
        progress.end();
        run.failure().ifPresent(failure -> {
            System.out.println(name + ": cell " + progress.cells() + " (" + failure.cell().id() + ") failed:");
            failure.error().traceback().forEach(line -> System.out.println("  " + line));
        });
        if (pages != null) {
            Path page = pages.resolve(name + ".html");
            WholeFile.write(page, HtmlPage.of(run.notebook(), HtmlPage.title(run.notebook()).orElse(name),
                    neighbour(file, all, -1), neighbour(file, all, 1)));
            System.out.println("  " + page);
        }
        return run.failure().isEmpty();
    }

    /** The page of the chapter before or after this one, where it is written already or in this run. */
    private Optional<HtmlPage.Link> neighbour(Path file, List<Path> all, int by) throws IOException {
        Home home = Home.current();
        List<Path> chapters = home.chapters().stream().map(slug -> home.notebooks().resolve(slug + ".ipynb")).toList();
        int at = chapters.indexOf(file) + by;
        if (!chapters.contains(file) || at < 0 || at == chapters.size()) {
            return Optional.empty();
        }
        String name = chapters.get(at).getFileName().toString().replace(".ipynb", "");
        boolean written = all.contains(chapters.get(at)) || Files.exists(pages.resolve(name + ".html"));
        return written ? Optional.of(new HtmlPage.Link(name + ".html", HtmlPage.title(Notebook.read(chapters.get(at))).orElse(name)))
                : Optional.empty();
    }
}
