package thermolab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thermolab.course.LearnerFolder;
import thermolab.notebook.Notebook;

/** Sets up what is missing and opens Jupyter at a chapter. */
@Command(name = "lab", description = "Opens a chapter in Jupyter; sets up what is missing first.", mixinStandardHelpOptions = true)
final class LabCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "CHAPTER",
            description = "Number or slug, as 4 or 04-information-codes, or the path of any notebook; 01 if not given.")
    String chapter = "01";

    @Option(names = "--no-browser", description = "Print the address and open nothing.")
    boolean noBrowser;

    @Option(names = "--port", defaultValue = "8888", description = "Port on this machine (${DEFAULT-VALUE}).")
    int port;

    @Option(names = "--kernel", defaultValue = "java", description = "Kernel: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    Kernels.Kind kernel;

    @Mixin
    FolderOption folder;

    @Override
    public Integer call() throws Exception {
        Home course = Home.current();
        Optional<Path> named = notebookNamed();
        String slug = named.isPresent() ? "" : course.chapter(chapter);
        Port.requireFree(port, "lab");
        LearnerFolder mine = folder.open(course, own -> named.isPresent() ? own.begin() : own.carryAll(course.root()), System.out);
        Path notebook = named.orElseGet(() -> mine.notebooks().resolve(slug + ".ipynb"));
        if (!Files.isRegularFile(notebook)) {
            throw new IllegalStateException("there is no " + notebook + "; ./thermolab course build makes it");
        }
        Jupyter jupyter = Jupyter.findOrInstall(System.out);
        Kernels kernels = new Kernels(course.with(mine));
        kernels.prepare(kernel, System.out);
        Start start = new Start(jupyter, port, named.isPresent() ? notebook.getParent() : mine.root(), notebook);
        System.out.println("Opening " + notebook + " in Jupyter " + jupyter.frontEnd() + " " + jupyter.version() + "; stop it with Ctrl-C.");
        if (noBrowser) {
            System.out.println("Its address, once Jupyter is running:  " + start.address());
        }
        hand(start.command(kernels.jupyterPath(kernel), mine, noBrowser), start.token());
        return 0;
    }

    /** The file, where the word is a path and no chapter. */
    private Optional<Path> notebookNamed() throws IOException {
        if (!chapter.endsWith(".ipynb")) {
            return Optional.empty();
        }
        Path file = Path.of(chapter).toAbsolutePath().normalize();
        Notebook.read(file); // says what is wrong with it before anything is set up
        return Optional.of(file);
    }

    /**
     * How Jupyter is started for one notebook.
     *
     * @param folder that Jupyter shows
     * @param token what the address must hold; handed over in the environment, which other users cannot read
     */
    private record Start(Jupyter jupyter, int port, Path folder, Path notebook, String token) {

        Start(Jupyter jupyter, int port, Path folder, Path notebook) {
            this(jupyter, port, folder, notebook, Objects.requireNonNullElseGet(System.getenv("JUPYTER_TOKEN"), Start::secret));
        }

        private static String secret() {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            return HexFormat.of().formatHex(random);
        }

        String address() {
            String path = folder.toUri().relativize(notebook.toUri()).getRawPath();
            return "http://localhost:" + port + (jupyter.frontEnd().equals("lab") ? "/lab/tree/" : "/notebooks/") + path + "?token=" + token;
        }

        /** The command that takes this one's place: Jupyter, with our kernels on its path. */
        List<String> command(Path kernels, LearnerFolder mine, boolean noBrowser) {
            List<String> command = new ArrayList<>(List.of("env", "JUPYTER_PATH=" + kernels));
            if (!canWriteHome()) { // Jupyter keeps its running servers, settings and signatures there
                command.add("HOME=" + mine.cache().resolve("home"));
            }
            command.addAll(List.of(jupyter.program().toString(), jupyter.frontEnd(), "--port=" + port, "--notebook-dir=" + folder));
            if (noBrowser) {
                command.add("--no-browser");
            }
            if ("root".equals(System.getProperty("user.name"))) {
                command.add("--allow-root");
            }
            command.add(notebook.toString());
            return command;
        }

        private static boolean canWriteHome() {
            String home = System.getenv("HOME");
            return home != null && Files.isDirectory(Path.of(home)) && Files.isWritable(Path.of(home));
        }
    }

    /** The launcher runs what it finds in the file {@code thermolab.next} once this process has ended. */
    private static void hand(List<String> command, String token) throws IOException {
        String next = System.getProperty("thermolab.next", "");
        if (next.isEmpty()) {
            throw new IllegalStateException("lab is started through ./thermolab; here it would run: " + Shell.quote(command));
        }
        Files.writeString(Path.of(next), "export JUPYTER_TOKEN=" + Shell.quote(List.of(token)) + "; exec " + Shell.quote(command));
    }
}
