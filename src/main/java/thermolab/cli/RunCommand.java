package thermolab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        CellProgress progress = new CellProgress(name);
        Runner.Run run = Runner.run(notebook, progress);
        progress.end();
        run.failure().ifPresent(failure -> {
            System.out.println(name + ": cell " + progress.cells() + " (" + failure.cell().id() + ") failed:");
            failure.error().traceback().forEach(line -> System.out.println("  " + line));
        });
        if (pages != null) {
            Path page = pages.resolve(name + ".html");
            WholeFile.write(page, HtmlPage.of(run.notebook()));
            System.out.println("  " + page);
        }
        return run.failure().isEmpty();
    }
}
