package thermolab.notebook;

import java.util.Map;
import java.util.Optional;
import jdk.jshell.JShell;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Runs the cells of one notebook, one after the other, in this process: the evaluator behind the {@link Runner} and the
 * {@link JavaKernel}.
 *
 * <p>A cell is any sequence of Java snippets as JShell knows them; types and methods may be used before the line of the
 * same cell that declares them. Cells see the class path of this process, and share its statics. While a cell runs,
 * {@code System.out}, {@code err} and {@code in} of the process belong to it, so one cell runs at a time.
 *
 * <pre>{@code
 * try (Session session = Session.open()) {
 *     Outcome outcome = session.run(1, "int half = 42 / 2; half", Console.none());
 *     // Value[value=21, text=21]
 * }
 * }</pre>
 *
 * <p>A cell is stopped by {@link #interrupt} wherever its own code runs, also in a loop without end; library code that
 * it calls stops where it looks at its thread's interrupt mark.
 */
public final class Session implements AutoCloseable {

    private final CellLoader loader = new CellLoader();
    private final Stopper stopper = new Stopper();
    private final CellEngine engine = new CellEngine(loader, stopper);
    private final JShell shell;
    private final SnippetRunner snippets;
    private final CodeHelp help;
    private final CellStreams streams;

    private Session(boolean ownsStreams) {
        streams = new CellStreams(ownsStreams);
        shell = JShell.builder().executionEngine(provider(engine), Map.of()).build();
        snippets = new SnippetRunner(shell, engine, stopper);
        help = new CodeHelp(shell.sourceCodeAnalysis());
        Thread.setDefaultUncaughtExceptionHandler(Session::tell);
    }

    /** A session in which nothing is declared or imported yet. */
    public static Session open() {
        return new Session(false);
    }

    /** The same for a process that does nothing else: between cells, too, what threads print goes to the last console. */
    static Session openForKernel() {
        return new Session(true);
    }

    /**
     * Runs one cell on the calling thread.
     *
     * @param number stands for the cell in messages, as the number in brackets beside it
     * @param code the whole text of the cell
     * @param console gets what the cell prints
     */
    public synchronized Outcome run(int number, String code, Console console) {
        Thread thread = Thread.currentThread();
        ClassLoader contextBefore = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        streams.begin(console);
        stopper.begin();
        try {
            Outcome outcome = snippets.run(new CellSource(number, code));
            return StopCheck.isStopped() ? new Outcome.Interrupted() : outcome;
        } finally {
            stopper.end();
            streams.end();
            thread.setContextClassLoader(contextBefore);
        }
    }

    /** Takes the compiler through a snippet that leaves nothing behind, so that the first cell need not wait for it. */
    void warmUp() {
        shell.eval("1 + 1").forEach(event -> shell.drop(event.snippet()));
        engine.takeValue();
    }

    /** Stops the cell that runs now, from another thread; does nothing between cells. Variables keep their values. */
    public void interrupt() {
        stopper.stop();
    }

    /** Hands what the cell printed so far to its console; whoever shows something else of the cell calls this first. */
    public void flush() {
        streams.flush();
    }

    /** What may stand at the cursor. */
    public CodeHelp.Completions complete(String code, int cursor) {
        return help.complete(code, cursor);
    }

    /** Signature and documentation of what stands at the cursor, as plain text. */
    public Optional<String> inspect(String code, int cursor) {
        return help.inspect(code, cursor);
    }

    /** Whether the code could run as it stands. */
    public CodeHelp.Completeness isComplete(String code) {
        return help.isComplete(code);
    }

    /** A thread that the user started ended with an exception; one that was stopped has nothing to say. */
    private static void tell(Thread thread, Throwable thrown) {
        if (!(thrown instanceof StopCheck.Stopped)) {
            System.err.println("Exception in thread \"" + thread.getName() + "\": " + RunErrors.readable(thrown.toString()));
        }
    }

    /** Forgets every variable and gives the streams of the process back. */
    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(null);
        shell.close();
        streams.close();
    }

    private static ExecutionControlProvider provider(CellEngine engine) {
        return new ExecutionControlProvider() {
            @Override
            public String name() {
                return "thermolab";
            }

            @Override
            public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
                return engine;
            }
        };
    }
}
