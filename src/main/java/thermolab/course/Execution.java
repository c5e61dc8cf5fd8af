package thermolab.course;

import java.io.IOException;
import java.nio.file.Files;
import thermolab.notebook.Notebook;
import thermolab.notebook.Runner;
import thermolab.show.Withheld;

/**
 * Makes the executed notebook of one chapter: runs the cells of its source, fills the bound numbers of its texts from that
 * session and folds the answers. A cell that fails or complains stops it.
 */
final class Execution {

    private final ChapterFiles files;

    Execution(ChapterFiles files) {
        this.files = files;
    }

    /** The notebook that is there where it still holds, else from a new run. */
    Notebook notebook(boolean force, Runner.Watcher watcher) throws IOException {
        Notebook built = files.built();
        if (Files.exists(files.notebook()) && !force) {
            Notebook there = Notebook.read(files.notebook());
            if (Staleness.reasons(built, there).isEmpty()) {
                return there;
            }
            if (Staleness.isEdited(there, built)) {
                throw new IllegalStateException(files.shown(files.notebook()) + " was edited; `./thermolab course import "
                        + files.shown(files.notebook()) + "` brings that into its source, `--force` throws it away");
            }
        }
        return run(built, watcher);
    }

    /** From a new run, whatever is there; nobody looks on. */
    Notebook again() throws IOException {
        return run(files.built(), new Runner.Watcher() {
        });
    }

    private Notebook run(Notebook built, Runner.Watcher watcher) throws IOException {
        Chapter chapter = files.chapter();
        Binder binder = new Binder(chapter, new NotebookBuilder(chapter, files.tasks()).blocksByCell(), watcher);
        Withheld.use(chapter.number(), Withholding.of(built));
        Runner.Run run;
        try {
            run = Runner.run(built, binder);
        } finally {
            Withheld.forget(chapter.number());
        }
        run.failure().ifPresent(failure -> {
            throw new IllegalStateException(files.slug() + ", cell \"" + failure.cell().id() + "\" failed: "
                    + failure.error().name() + ": " + failure.error().value());
        });
        run.complaint().ifPresent(cell -> {
            throw new IllegalStateException(files.slug() + ", cell \"" + cell.id() + "\" complains, which no reader should see: "
                    + cell.complaint().orElseThrow());
        });
        return Folding.ofAnswers(binder.filled(run.notebook()));
    }
}
