package thermolab.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The Jupyter of this machine.
 *
 * @param program the {@code jupyter} command
 * @param frontEnd {@code lab} where JupyterLab is installed, else {@code notebook}
 * @param version what the front end says of its own version
 */
record Jupyter(Path program, String frontEnd, String version) {

    /** The Jupyter of our own virtual environment, else the one on the PATH or beside the system's Python. */
    static Optional<Jupyter> find() {
        for (Path program : List.of(environment().resolve("bin/jupyter"),
                Shell.find("jupyter").orElse(Path.of("/usr/bin/jupyter")), Path.of("/usr/bin/jupyter"))) {
            for (String frontEnd : List.of("lab", "notebook")) {
                Optional<String> version = Files.isExecutable(program)
                        ? Shell.answer(program.toString(), frontEnd, "--version") : Optional.empty();
                if (version.isPresent()) {
                    return Optional.of(new Jupyter(program, frontEnd, version.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Finds Jupyter, or installs it: from the system's packages as root on Debian, else with pip in an environment of its own. */
    static Jupyter findOrInstall(PrintStream progress) throws IOException {
        Optional<Jupyter> found = find();
        if (found.isPresent()) {
            return found.get();
        }
        if (SystemPackages.canInstall()) {
            new SystemPackages(progress).install("Jupyter", List.of("jupyter-notebook"));
        } else {
            installWithPip(progress);
        }
        return find().orElseThrow(() -> new IllegalStateException("Jupyter was installed but does not answer; " + howToGet()));
    }

    /** What a person types to get Jupyter by hand. */
    static String howToGet() {
        return "install it with: " + SystemPackages.command(List.of("jupyter-notebook")) + "  or: python3 -m pip install jupyterlab;"
                + " without it, ./thermolab run executes every chapter in Java alone";
    }

    private static Path environment() {
        return Path.of(System.getProperty("user.home"), ".cache", "thermolab", "jupyter");
    }

    private static void installWithPip(PrintStream progress) throws IOException {
        Path python = Shell.find("python3").orElseThrow(() -> new IllegalStateException("Jupyter is missing; " + howToGet()));
        progress.println("Installing JupyterLab with pip in " + environment() + " (about 60 MB) ...");
        int code = Shell.run(new ProcessBuilder(python.toString(), "-m", "venv", environment().toString()), line -> { });
        if (code == 0) {
            code = Shell.run(new ProcessBuilder(environment().resolve("bin/pip").toString(), "install", "jupyterlab"), line -> {
                if (line.contains("Downloading")) {
                    progress.println("  " + line.strip());
                }
            });
        }
        if (code != 0) {
            Folders.delete(environment()); // what lacks something would be taken for Jupyter the next time
            throw new IllegalStateException("Jupyter could not be installed with pip (is there a network?); " + howToGet());
        }
    }
}
