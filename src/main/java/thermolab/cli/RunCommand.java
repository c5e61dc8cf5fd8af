package thermolab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thermolab.notebook.Cell;
import thermolab.notebook.HtmlPage;
import thermolab.notebook.Notebook;
import thermolab.notebook.Runner;

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
        int failed = 0;
        for (Path file : files()) {
            failed += run(file) ? 0 : 1;
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

    private boolean run(Path file) throws IOException {
        Notebook notebook = Notebook.read(file);
        String name = file.getFileName().toString().replace(".ipynb", "");
        CellProgress progress = new CellProgress(name, notebook);
        Runner.Run run = Runner.run(notebook, progress);
        progress.end();
        run.failure().ifPresent(failure -> {
            System.out.println(name + ": cell " + progress.number(failure.index()) + " (" + failure.cell().id() + ") failed:");
            failure.error().traceback().forEach(line -> System.out.println("  " + line));
        });
        if (pages != null) {
            Files.createDirectories(pages);
            Path page = pages.resolve(name + ".html");
            Files.writeString(page, HtmlPage.of(run.notebook()));
            System.out.println("  " + page);
        }
        return run.failure().isEmpty();
    }

    /** One line that is rewritten on a terminal; elsewhere one line for each cell. */
    private static final class CellProgress implements Runner.Watcher {

        private final String chapter;
        private final List<Integer> codeCells = new ArrayList<>();
        private final boolean terminal = System.console() != null;
        private final long start = System.nanoTime();
        private int done;

        CellProgress(String chapter, Notebook notebook) {
            this.chapter = chapter;
            for (int i = 0; i < notebook.cells().size(); i++) {
                if (notebook.cells().get(i).isCode()) {
                    codeCells.add(i);
                }
            }
        }

        int number(int index) {
            return codeCells.indexOf(index) + 1;
        }

        @Override
        public void begins(int index, Cell cell) {
            if (terminal) {
                System.out.printf("\r%-80s", chapter + "  cell " + number(index) + " of " + codeCells.size() + "  " + cell.id());
            }
        }

        @Override
        public void ends(int index, Cell cell, Duration took) {
            done = number(index);
            if (!terminal) {
                System.out.printf(Locale.ROOT, "  cell %2d of %d  %-40s %6.2f s%n", done, codeCells.size(), cell.id(), took.toMillis() / 1000.0);
            }
        }

        void end() {
            System.out.printf(Locale.ROOT, (terminal ? "\r" : "") + "%-50s %d of %d cells, %.1f s%20s%n", chapter, done, codeCells.size(),
                    (System.nanoTime() - start) / 1e9, "");
        }
    }
}
