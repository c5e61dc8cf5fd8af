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

/** Sets up what is missing and opens Jupyter at a chapter. */
@Command(name = "lab", description = "Opens a chapter in Jupyter; sets up what is missing first.", mixinStandardHelpOptions = true)
final class LabCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "CHAPTER", description = "Number or slug, as 4 or 04-information-codes; 01 if not given.")
    String chapter = "01";

    @Option(names = "--no-browser", description = "Print the address and open nothing.")
    boolean noBrowser;

    @Option(names = "--port", defaultValue = "8888", description = "Port on this machine (${DEFAULT-VALUE}).")
    int port;

    @Option(names = "--kernel", defaultValue = "java", description = "Kernel: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    Kernels.Kind kernel;

    @Override
    public Integer call() throws Exception {
        Home home = Home.current();
        Path notebook = home.notebooks().resolve(home.chapter(chapter) + ".ipynb");
        if (!Files.isRegularFile(notebook)) {
            throw new IllegalStateException("there is no " + notebook + "; ./thermolab course build makes it");
        }
        Port.requireFree(port, "lab");
        Jupyter jupyter = Jupyter.findOrInstall(System.out);
        Kernels kernels = new Kernels(home);
        kernels.prepare(kernel, System.out);
        System.out.println("Opening " + home.root().relativize(notebook) + " in Jupyter " + jupyter.frontEnd() + " " + jupyter.version()
                + "; stop it with Ctrl-C.");
        hand(over(jupyter, kernels, home, notebook));
        return 0;
    }

    /** The command that takes this one's place: Jupyter, with our kernels on its path. */
    private List<String> over(Jupyter jupyter, Kernels kernels, Home home, Path notebook) {
        List<String> command = new ArrayList<>(List.of("env", "JUPYTER_PATH=" + kernels.jupyterPath(kernel),
                jupyter.program().toString(), jupyter.frontEnd(), "--port=" + port, "--notebook-dir=" + home.root()));
        if (noBrowser) {
            command.add("--no-browser");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--allow-root");
        }
        command.add(notebook.toString());
        return command;
    }

    /** The launcher runs what it finds in the file {@code thermolab.next} once this process has ended. */
    private static void hand(List<String> command) throws IOException {
        String next = System.getProperty("thermolab.next");
        if (next == null) {
            throw new IllegalStateException("lab is started through ./thermolab; here it would run: " + Shell.quote(command));
        }
        Files.writeString(Path.of(next), Shell.quote(command));
    }
}
