package thermolab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;
import thermolab.show.PredictCalls;
import thermolab.show.Question;

/** Compares what is built with its sources. */
final class Staleness {

    private Staleness() {
    }

    /** What of a chapter is stale, one sentence each beginning with the file. */
    static List<String> of(ChapterFiles files) throws IOException {
        List<String> stale = new ArrayList<>();
        String notebook = files.shown(files.notebook());
        if (!Files.exists(files.notebook())) {
            stale.add(notebook + ": is missing");
        } else {
            Notebook there = Notebook.read(files.notebook());
            Notebook built = files.built();
            reasons(built, there).forEach(reason -> stale.add(notebook + ": " + reason
                    + (isEdited(there, built) ? "; the notebook was edited and not imported" : "")));
            Path withheld = files.withheldFile();
            String text = files.withheld(there).orElse("");
            if (!text.equals(Files.exists(withheld) ? Files.readString(withheld, StandardCharsets.UTF_8) : "")) {
                stale.add(files.shown(withheld) + ": differs from " + notebook);
            }
        }
        Map<Path, String> exercises = files.exerciseFiles();
        for (Map.Entry<Path, String> entry : exercises.entrySet()) {
            Path file = entry.getKey();
            if (!Files.exists(file)) {
                stale.add(files.shown(file) + ": is missing");
            } else if (!Files.readString(file, StandardCharsets.UTF_8).equals(entry.getValue())) {
                stale.add(files.shown(file) + ": differs from its solution");
            }
        }
        for (Path file : ChapterFiles.filesIn(files.exercises())) {
            if (!exercises.containsKey(file)) {
                stale.add(files.shown(file) + ": has no source in solutions/");
            }
        }
        return stale;
    }

    /** Why a notebook is not what its source builds; empty where it is. */
    static List<String> reasons(Notebook built, Notebook there) {
        List<String> reasons = new ArrayList<>();
        if (built.cells().size() != there.cells().size()) {
            reasons.add("has " + there.cells().size() + " cells, its source " + built.cells().size());
        }
        for (int i = 0; i < Math.min(built.cells().size(), there.cells().size()); i++) {
            Cell cell = there.cells().get(i);
            if (!cell.withoutRun().equals(BoundText.filledAs(built.cells().get(i), cell))) {
                reasons.add("cell " + (i + 1) + " (" + cell.id() + ") differs from its source");
                break; // the cells after it may have moved
            }
            if (cell.isCode() && cell.executionCount().isEmpty()) {
                reasons.add("cell " + (i + 1) + " (" + cell.id() + ") has not been run");
            } else if (cell.outputs().stream().anyMatch(Output.Failure.class::isInstance)) {
                reasons.add("cell " + (i + 1) + " (" + cell.id() + ") failed when it was run");
            } else if (cell.isCode() && !PredictCalls.in(cell.source()).asked().isEmpty()
                    && cell.outputs().stream().noneMatch(output -> output.content(Question.MIME).isPresent())) {
                reasons.add("cell " + (i + 1) + " (" + cell.id() + ") does not keep what it asks, which pages and slides need");
            }
        }
        if (reasons.isEmpty() && !built.metadata().equals(there.metadata())) {
            reasons.add("was changed since it was built; build it again");
        }
        return reasons;
    }

    /** Whether somebody changed the cells after the build wrote them, and the source does not have the change. */
    static boolean isEdited(Notebook there, Notebook built) {
        String digest = NotebookBuilder.digest(there.cells());
        return !digest.equals(there.metadata().path(NotebookBuilder.OURS).path("digest").asText(""))
                && !digest.equals(NotebookBuilder.digest(built.cells()));
    }
}
