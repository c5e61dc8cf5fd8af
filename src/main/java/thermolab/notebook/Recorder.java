package thermolab.notebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thermolab.show.Display;
import thermolab.show.MimeBundle;
import thermolab.show.Question;

/**
 * Keeps what the cells of one run print and show, as the notebook format stores it. What replaces an earlier output
 * takes its place, in whichever cell that stands, so a progress bar leaves its last state only.
 */
final class Recorder implements Console, Display {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Runnable flush; // hands over what was printed and not yet recorded
    private final Map<String, Slot> shown = new HashMap<>(); // by display id
    private List<Slot> cell = new ArrayList<>();

    /** An output that may still change. */
    static final class Slot {
        private Output output;

        private Slot(Output output) {
            this.output = output;
        }
    }

    Recorder(Session session) {
        this.flush = session::flush;
    }

    /** From now on outputs belong to the next cell; the list is filled while it runs, and later by updates. */
    synchronized List<Slot> nextCell() {
        cell = new ArrayList<>();
        return cell;
    }

    /** The outputs of a cell as they stand now. */
    synchronized List<Output> outputs(List<Slot> slots) {
        return slots.stream().map(slot -> slot.output).toList();
    }

    synchronized void add(Output output) {
        cell.add(new Slot(output));
    }

    /** Lets the last thing that a cell showed say what it asks; where it showed nothing, the words of the questions do. */
    synchronized void ask(List<Slot> slots, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        for (int i = slots.size() - 1; i >= 0; i--) {
            if (slots.get(i).output instanceof Output.Display shown) {
                slots.get(i).output = new Output.Display(shown.data().put(Question.MIME, Question.json(questions)), shown.metadata());
                return;
            } else if (slots.get(i).output instanceof Output.Result value) {
                slots.get(i).output = new Output.Result(value.executionCount(), value.data().put(Question.MIME, Question.json(questions)), value.metadata());
                return;
            }
        }
        slots.add(new Slot(Output.Display.of(Map.of(Question.MIME, Question.json(questions),
                MimeBundle.TEXT, questions.stream().map(Question::question).collect(Collectors.joining("\n"))))));
    }

    @Override
    public void out(String text) {
        print("stdout", text);
    }

    @Override
    public void err(String text) {
        print("stderr", text);
    }

    @Override
    public void show(String id, MimeBundle bundle) {
        flush.run();
        synchronized (this) {
            Slot slot = new Slot(display(bundle));
            cell.add(slot);
            shown.put(id, slot);
        }
    }

    @Override
    public synchronized void update(String id, MimeBundle bundle) {
        Slot slot = shown.get(id);
        if (slot == null) {
            throw new IllegalArgumentException("display id (" + id + ") must have been shown before it is updated");
        }
        slot.output = display(bundle);
    }

    /** Text that follows text of the same stream joins it, as in Jupyter. */
    private synchronized void print(String stream, String text) {
        Slot last = cell.isEmpty() ? null : cell.get(cell.size() - 1);
        if (last != null && last.output instanceof Output.Stream before && before.name().equals(stream)) {
            last.output = new Output.Stream(stream, before.text() + text);
        } else {
            cell.add(new Slot(new Output.Stream(stream, text)));
        }
    }

    private static Output display(MimeBundle bundle) {
        ObjectNode data = JSON.valueToTree(bundle.data());
        ObjectNode metadata = JSON.valueToTree(bundle.metadata());
        return new Output.Display(data, metadata);
    }
}
