package thermolab.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thermolab.show.Displays;
import thermolab.show.MimeBundle;
import thermolab.show.Predict;

/**
 * Executes a notebook in this process, without Jupyter and without Python: each run begins with a fresh session, goes
 * through the code cells in order, and stops at the first that fails.
 *
 * <pre>{@code
 * Runner.Run run = Runner.run(Notebook.read(file), new Runner.Watcher() { });
 * run.notebook().write(file);
 * }</pre>
 *
 * <p>As in Jupyter, a cell with the tag {@code raises-exception} may fail without ending the run.
 */
public final class Runner {

    private static final String MAY_FAIL = "raises-exception";

    private final Notebook notebook;
    private final Watcher watcher;
    private final Session session;
    private final Recorder recorder;
    private final List<Cell> cells; // of the notebook; the code cells that ran are replaced
    private final List<List<Recorder.Slot>> slots = new ArrayList<>(); // by cell; null for what did not run

    /** Looks on while a notebook runs. Indices count all cells from 0. */
    public interface Watcher {

        /** A code cell begins. */
        default void begins(int index, Cell cell) {
        }

        /** A code cell has ended; the cell holds its outputs. */
        default void ends(int index, Cell cell, Duration took) {
        }

        /**
         * The run has come past a cell of any kind: whoever wants to know what the session holds at that place asks.
         *
         * @param values to be asked now, not later
         */
        default void reached(int index, Cell cell, Values values) {
        }
    }

    /** A session that can be asked. */
    public interface Values {

        /**
         * What an expression gives; it must not change anything.
         *
         * @throws IllegalArgumentException with the compiler's or the exception's words
         */
        Object of(String expression);
    }

    /** The cell that ended a run. */
    public record Failure(int index, Cell cell, Output.Failure error) {
    }

    /**
     * What a run left.
     *
     * @param notebook with the outputs of the cells that ran; those after a failure have none
     * @param failure empty where every cell ran
     */
    public record Run(Notebook notebook, Optional<Failure> failure) {

        /** The first cell that wrote on stderr, as one does whose method calls what no cell before it declares. */
        public Optional<Cell> complaint() {
            return notebook.cells().stream().filter(cell -> cell.complaint().isPresent()).findFirst();
        }
    }

    private Runner(Notebook notebook, Watcher watcher, Session session) {
        this.notebook = notebook;
        this.watcher = watcher;
        this.session = session;
        recorder = new Recorder(session);
        cells = new ArrayList<>(notebook.cells());
    }

    /** Runs every code cell until one fails. */
    public static Run run(Notebook notebook, Watcher watcher) {
        try (Session session = Session.open()) {
            Runner runner = new Runner(notebook, watcher, session);
            Predict.begin();
            Displays.Use showing = Displays.use(runner.recorder);
            try {
                return runner.runAll();
            } finally {
                showing.close();
            }
        }
    }

    private Run runAll() {
        int count = 0;
        Optional<Failure> failure = Optional.empty();
        for (int i = 0; i < cells.size(); i++) {
            boolean runs = cells.get(i).isCode() && failure.isEmpty();
            slots.add(runs ? recorder.nextCell() : null);
            if (runs) {
                failure = runCell(i, ++count);
            } else {
                cells.set(i, cells.get(i).withoutRun());
            }
            if (failure.isEmpty()) {
                int number = count;
                watcher.reached(i, cells.get(i), expression -> value(number, expression));
            }
        }
        settle();
        return new Run(notebook.withCells(cells), failure);
    }

    private Optional<Failure> runCell(int index, int count) {
        Cell cell = cells.get(index);
        watcher.begins(index, cell);
        long start = System.nanoTime();
        Outcome outcome = session.run(count, cell.source(), recorder);
        Optional<Output.Failure> error = Optional.empty();
        if (outcome instanceof Outcome.Value value) {
            recorder.add(Output.Result.of(count, ValuePicture.forms(value)));
        } else if (!(outcome instanceof Outcome.Done)) {
            Outcome.Failed failed = outcome instanceof Outcome.Failed f ? f : new Outcome.Interrupted().asFailure();
            Output.Failure shown = new Output.Failure(failed.name(), failed.message(), failed.trace());
            recorder.add(shown);
            error = Optional.of(shown);
        }
        recorder.ask(slots.get(index), Predict.taken());
        Cell ran = cell.withRun(count, recorder.outputs(slots.get(index)));
        cells.set(index, ran);
        watcher.ends(index, ran, Duration.ofNanos(System.nanoTime() - start));
        return mayFail(cell) ? Optional.empty() : error.map(shown -> new Failure(index, ran, shown));
    }

    private Object value(int number, String expression) {
        Outcome outcome = session.run(number, expression, Console.none());
        if (outcome instanceof Outcome.Value value) {
            return value.value();
        }
        throw new IllegalArgumentException(outcome instanceof Outcome.Failed failed
                ? (failed.name() + ": " + failed.message()).replaceFirst("^CompileError: (line 1: )?", "") : outcome instanceof Outcome.Done ? "is no expression with a value" : "was stopped");
    }

    /** Takes in what later cells changed in the outputs of earlier ones. */
    private void settle() {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (slots.get(i) != null) {
                cells.set(i, cell.withRun(cell.executionCount().getAsInt(), recorder.outputs(slots.get(i))));
            }
        }
    }

    private static boolean mayFail(Cell cell) {
        for (JsonNode tag : cell.metadata().path("tags")) {
            if (tag.asText().equals(MAY_FAIL)) {
                return true;
            }
        }
        return false;
    }
}
