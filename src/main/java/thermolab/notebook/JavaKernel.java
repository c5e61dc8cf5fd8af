package thermolab.notebook;

import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.publish.PublishStatus;
import io.github.spencerpark.jupyter.messages.reply.CommInfoReply;
import io.github.spencerpark.jupyter.messages.reply.CompleteReply;
import io.github.spencerpark.jupyter.messages.reply.HistoryReply;
import io.github.spencerpark.jupyter.messages.reply.InspectReply;
import io.github.spencerpark.jupyter.messages.reply.InterruptReply;
import io.github.spencerpark.jupyter.messages.reply.IsCompleteReply;
import io.github.spencerpark.jupyter.messages.reply.KernelInfoReply;
import io.github.spencerpark.jupyter.messages.reply.ShutdownReply;
import io.github.spencerpark.jupyter.messages.request.CompleteRequest;
import io.github.spencerpark.jupyter.messages.request.ExecuteRequest;
import io.github.spencerpark.jupyter.messages.request.HistoryRequest;
import io.github.spencerpark.jupyter.messages.request.InspectRequest;
import io.github.spencerpark.jupyter.messages.request.IsCompleteRequest;
import io.github.spencerpark.jupyter.messages.request.ShutdownRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The Jupyter kernel of the toolkit: answers a front end's requests with a {@link Session}.
 *
 * <p>The session opens, and the compiler warms up, while the front end connects. The kernel ends when it is told to, or
 * when the process that started it is gone.
 */
public final class JavaKernel {

    private static final int PARENT_MILLIS = 1000; // how often we look whether Jupyter is there
    private static final int SHUTDOWN_MILLIS = 3000; // for what the user's own shutdown hooks do

    private final Wire wire;
    private final Executor executor;
    private final History history = new History();

    private JavaKernel(Wire wire) {
        this.wire = wire;
        executor = new Executor(wire, history);
    }

    /**
     * Runs until the front end ends it.
     *
     * @param arguments the connection file, which Jupyter writes and puts in the place of {@code {connection_file}}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            System.err.println("thermolab kernel: the connection file (" + String.join(" ", arguments)
                    + ") must be one readable file; Jupyter passes it when it starts the kernel");
            System.exit(2);
        }
        Wire wire = new Wire(KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0]))));
        JavaKernel kernel = new JavaKernel(wire);
        wire.serve(kernel::answer);
        endWithParent();
    }

    /**
     * Jupyter leaves its process id; on Windows it is a handle instead. A parent that ended but that nobody buried yet
     * counts as a living process, yet no longer as our parent.
     */
    private static void endWithParent() throws InterruptedException {
        String left = System.getenv("JPY_PARENT_PID");
        if (left == null || !left.matches("\\d{1,18}") || System.getProperty("os.name").startsWith("Windows")) {
            Thread.currentThread().join(); // the threads that answer do not keep the process alive
            return;
        }
        long jupyter = Long.parseLong(left);
        boolean ours = parent() == jupyter;
        while (ours ? parent() == jupyter : ProcessHandle.of(jupyter).isPresent()) {
            Thread.sleep(PARENT_MILLIS);
        }
        end(0);
    }

    private static long parent() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }

    private void answer(Wire.Request request) {
        MessageType<?> type = request.type();
        wire.publish(request.context(), PublishStatus.MESSAGE_TYPE, PublishStatus.BUSY);
        try {
            if (type == MessageType.EXECUTE_REQUEST) {
                executor.execute(request, request.content(ExecuteRequest.class));
            } else if (type == MessageType.KERNEL_INFO_REQUEST) {
                request.reply(KernelInfoReply.MESSAGE_TYPE, info());
            } else if (type == MessageType.COMPLETE_REQUEST) {
                complete(request, request.content(CompleteRequest.class));
            } else if (type == MessageType.INSPECT_REQUEST) {
                inspect(request, request.content(InspectRequest.class));
            } else if (type == MessageType.IS_COMPLETE_REQUEST) {
                isComplete(request, request.content(IsCompleteRequest.class));
            } else if (type == MessageType.HISTORY_REQUEST) {
                request.reply(HistoryReply.MESSAGE_TYPE, Map.of("status", "ok", "history",
                        history.find(request.content(HistoryRequest.class))));
            } else if (type == MessageType.INTERRUPT_REQUEST) {
                executor.session().thenAccept(Session::interrupt);
                request.reply(InterruptReply.MESSAGE_TYPE, Map.of("status", "ok"));
            } else if (type == MessageType.COMM_INFO_REQUEST) {
                request.reply(CommInfoReply.MESSAGE_TYPE, Map.of("status", "ok", "comms", Map.of()));
            } else if (type == MessageType.SHUTDOWN_REQUEST) {
                shutDown(request, request.content(ShutdownRequest.class).isRestart());
            }
        } finally {
            wire.publish(request.context(), PublishStatus.MESSAGE_TYPE, PublishStatus.IDLE);
        }
    }

    private void complete(Wire.Request request, CompleteRequest asked) {
        CodeHelp.Completions found = executor.session().join().complete(asked.getCode(), at(asked.getCode(), asked.getCursorPos()));
        int from = points(asked.getCode(), found.from());
        int to = points(asked.getCode(), found.to());
        List<String> kinds = found.kinds();
        List<Map<String, Object>> typed = IntStream.range(0, kinds.size()).<Map<String, Object>>mapToObj(
                i -> Map.of("text", found.texts().get(i), "type", kinds.get(i), "start", from, "end", to)).toList();
        request.reply(CompleteReply.MESSAGE_TYPE, new CompleteReply(found.texts(), from, to, Map.of("_jupyter_types_experimental", typed)));
    }

    private void inspect(Wire.Request request, InspectRequest asked) {
        DisplayData shown = new DisplayData();
        var found = executor.session().join().inspect(asked.getCode(), at(asked.getCode(), asked.getCursorPos()));
        found.ifPresent(shown::putText);
        request.reply(InspectReply.MESSAGE_TYPE, new InspectReply(found.isPresent(), shown));
    }

    private void isComplete(Wire.Request request, IsCompleteRequest asked) {
        CodeHelp.Completeness found = executor.session().join().isComplete(asked.getCode());
        request.reply(IsCompleteReply.MESSAGE_TYPE, switch (found.status()) {
            case COMPLETE -> IsCompleteReply.VALID_CODE;
            case INVALID -> IsCompleteReply.INVALID_CODE;
            case INCOMPLETE -> IsCompleteReply.getIncompleteReplyWithIndent(found.indent());
        });
    }

    private void shutDown(Wire.Request request, boolean restart) {
        request.reply(ShutdownReply.MESSAGE_TYPE, Map.of("status", "ok", "restart", restart));
        wire.publish(request.context(), PublishStatus.MESSAGE_TYPE, PublishStatus.IDLE);
        try {
            wire.awaitPublished();
            Thread.sleep(50); // ZeroMQ sends on a thread of its own
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        end(0);
    }

    /** Ends the process, also when a shutdown hook of the user's hangs. */
    private static void end(int status) {
        Thread last = new Thread(() -> {
            try {
                Thread.sleep(SHUTDOWN_MILLIS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(status);
        });
        last.setDaemon(true);
        last.start();
        System.exit(status);
    }

    private static Map<String, Object> info() {
        String version = System.getProperty("java.version");
        LanguageInfo language = new LanguageInfo.Builder("Java").version(version).mimetype("text/x-java-source")
                .fileExtension(".jshell").pygments("java").codemirror("java").build();
        return Map.of("status", "ok", "protocol_version", Header.PROTOCOL_VERISON, "implementation", "thermolab",
                "implementation_version", "1.0", "language_info", language, "banner", "Java " + version + " with Thermolab",
                "help_links", List.of());
    }

    /** Jupyter counts characters, Java counts UTF-16 units; they differ after an emoji. */
    private static int at(String code, int characters) {
        return code.offsetByCodePoints(0, Math.min(characters, code.codePointCount(0, code.length())));
    }

    private static int points(String code, int units) {
        return code.codePointCount(0, units);
    }
}
