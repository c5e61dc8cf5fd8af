package thermolab.notebook;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.messages.MessageContext;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.publish.PublishDisplayData;
import io.github.spencerpark.jupyter.messages.publish.PublishError;
import io.github.spencerpark.jupyter.messages.publish.PublishExecuteInput;
import io.github.spencerpark.jupyter.messages.publish.PublishExecuteResult;
import io.github.spencerpark.jupyter.messages.publish.PublishStatus;
import io.github.spencerpark.jupyter.messages.publish.PublishStream;
import io.github.spencerpark.jupyter.messages.publish.PublishUpdateDisplayData;
import io.github.spencerpark.jupyter.messages.reply.ExecuteReply;
import io.github.spencerpark.jupyter.messages.request.ExecuteRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import thermolab.show.Display;
import thermolab.show.Displays;
import thermolab.show.MimeBundle;

/**
 * Executes cells for a front end: what a cell prints, shows and asks goes to it while the cell runs.
 *
 * <p>Cells run on a thread of their own, which may be interrupted; see {@link Wire} for why no other may.
 */
final class Executor implements Display {

    private static final int CELL_STACK = 16 << 20; // bytes; deep recursion is a lesson, and so is where it ends

    private final Wire wire;
    private final History history;
    private final CompletableFuture<Session> session;
    private final ExecutorService cells = Executors.newSingleThreadExecutor(Executor::cellThread);
    private int count; // cells so far; the number in brackets
    private volatile MessageContext parent; // the request whose cell runs, or ran last

    /** Begins to open the session. */
    Executor(Wire wire, History history) {
        this.wire = wire;
        this.history = history;
        session = CompletableFuture.supplyAsync(this::openWarm);
    }

    /** The session, once it is open. */
    CompletableFuture<Session> session() {
        return session;
    }

    /** The first cell of a process takes as long as the next ten; this one is nobody's. */
    private Session openWarm() {
        Session opened = Session.openForKernel();
        opened.warmUp();
        Displays.use(this); // for as long as the process lives
        return opened;
    }

    /**
     * Runs the cell and answers; where it fails, the cells that were sent before it did are not run: "Run all" sends every
     * cell at once, and those after the one that failed would fail in its wake.
     */
    void execute(Wire.Request request, ExecuteRequest asked) {
        if (!asked.isSilent()) {
            count++;
            wire.publish(request.context(), PublishExecuteInput.MESSAGE_TYPE,
                    new PublishExecuteInput(asked.getCode(), count));
            if (asked.shouldStoreHistory()) {
                history.add(count, asked.getCode());
            }
        }
        parent = request.context();
        Outcome outcome = run(asked);
        if (outcome instanceof Outcome.Value value && !asked.isSilent()) {
            DisplayData shown = new DisplayData();
            ValuePicture.forms(value).forEach(shown::putData);
            wire.publish(parent, PublishExecuteResult.MESSAGE_TYPE, new PublishExecuteResult(count, shown));
        }
        if (outcome instanceof Outcome.Done || outcome instanceof Outcome.Value) {
            request.reply(ExecuteReply.MESSAGE_TYPE, new ExecuteReply(count, Map.of()));
            return;
        }
        List<Wire.Request> waiting = asked.shouldStopOnError() ? wire.waiting() : List.of();
        Outcome.Failed failed = outcome instanceof Outcome.Failed f ? f : new Outcome.Interrupted().asFailure();
        wire.publish(parent, PublishError.MESSAGE_TYPE,
                new PublishError(failed.name(), failed.message(), failed.trace()));
        request.reply(ExecuteReply.MESSAGE_TYPE, Map.of("status", "error", "execution_count", count,
                "ename", failed.name(), "evalue", failed.message(), "traceback", failed.trace()));
        waiting.forEach(this::abortOrKeep);
    }

    private Outcome run(ExecuteRequest asked) {
        try {
            Session ready = session.join();
            return CompletableFuture.supplyAsync(
                    () -> ready.run(count, asked.getCode(), console(asked.isStdinEnabled())), cells).join();
        } catch (RuntimeException broken) { // never the cell's own: those come back as an outcome
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            return new Outcome.Failed("KernelError", String.valueOf(cause), List.of("KernelError: " + cause));
        }
    }

    private void abortOrKeep(Wire.Request request) {
        if (request.type() != MessageType.EXECUTE_REQUEST) {
            wire.later(request);
            return;
        }
        wire.publish(request.context(), PublishStatus.MESSAGE_TYPE, PublishStatus.BUSY);
        request.reply(ExecuteReply.MESSAGE_TYPE, Map.of("status", "aborted"));
        wire.publish(request.context(), PublishStatus.MESSAGE_TYPE, PublishStatus.IDLE);
    }

    private Console console(boolean answers) {
        MessageContext cell = parent;
        return new Console() {
            @Override
            public void out(String text) {
                wire.publish(cell, PublishStream.MESSAGE_TYPE, new PublishStream(PublishStream.StreamType.OUT, text));
            }

            @Override
            public void err(String text) {
                wire.publish(cell, PublishStream.MESSAGE_TYPE, new PublishStream(PublishStream.StreamType.ERR, text));
            }

            @Override
            public Optional<String> readLine() {
                try {
                    return answers ? Optional.of(wire.ask(cell)) : Optional.empty();
                } catch (InterruptedException stopped) {
                    throw new StopCheck.Stopped();
                }
            }
        };
    }

    @Override
    public void show(String id, MimeBundle bundle) {
        session.join().flush();
        wire.publish(parent, PublishDisplayData.MESSAGE_TYPE, new PublishDisplayData(data(id, bundle)));
    }

    @Override
    public void update(String id, MimeBundle bundle) {
        wire.publish(parent, PublishUpdateDisplayData.MESSAGE_TYPE, new PublishUpdateDisplayData(data(id, bundle)));
    }

    private static DisplayData data(String id, MimeBundle bundle) {
        DisplayData data = new DisplayData();
        bundle.data().forEach(data::putData);
        bundle.metadata().forEach(data::putMetaData);
        data.setDisplayId(id);
        return data;
    }

    private static Thread cellThread(Runnable work) {
        Thread thread = new Thread(null, work, "cell", CELL_STACK);
        thread.setDaemon(true);
        return thread;
    }
}
