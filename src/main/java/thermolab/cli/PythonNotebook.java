package thermolab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A notebook with the cell {@code 1 + 1} that Jupyter executes on a Python kernel. */
final class PythonNotebook {

    private static final String TEXT = """
            {"cells": [{"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": "1 + 1"}],
             "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}, "nbformat": 4, "nbformat_minor": 4}
            """;

    private final Path jupyter;
    private final Path folder;

    private PythonNotebook(Path jupyter, Path folder) {
        this.jupyter = jupyter;
        this.folder = folder;
    }

    /** Nothing where Jupyter, or its kernel for Python, is missing. */
    static Optional<PythonNotebook> find() throws IOException {
        Optional<Jupyter> jupyter = Jupyter.find();
        if (jupyter.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("thermolab-bench");
        Files.writeString(folder.resolve("trivial.ipynb"), TEXT);
        PythonNotebook notebook = new PythonNotebook(jupyter.get().program(), folder);
        try {
            notebook.execute();
            return Optional.of(notebook);
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Executes it from a fresh kernel. */
    void execute() throws IOException {
        ProcessBuilder command = new ProcessBuilder(jupyter.toString(), "nbconvert", "--to", "notebook", "--execute", "--output", "executed.ipynb",
                folder.resolve("trivial.ipynb").toString());
        int code = Shell.run(command, line -> { });
        if (code != 0 || !Files.readString(folder.resolve("executed.ipynb")).contains("\"2\"")) {
            throw new IllegalStateException("jupyter nbconvert ended with " + code + "; is the Python kernel installed?");
        }
    }
}
