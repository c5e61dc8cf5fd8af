package thermolab.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The Python interpreters of this machine, what they can import, and our scripts for them. */
final class Python implements AutoCloseable {

    private static final List<String> SCRIPTS = List.of("worker.py", "rbm.py", "ising.py", "hmc.py", "sin.py", "digits.py", "bottleneck.py",
            "raoballard.py", "drag.py", "blocks.py", "ais.py");
    private static final int SECONDS = 60;

    private final Path folder;
    private final Map<String, String> versions = new HashMap<>();     // "interpreter module": version, or empty

    /** Writes the scripts to a temporary folder. */
    Python() throws IOException {
        folder = Files.createTempDirectory("thermolab-bench");
        for (String script : SCRIPTS) {
            try (InputStream text = Python.class.getResourceAsStream(script)) {
                Files.copy(text, folder.resolve(script));
            }
        }
    }

    /** The command of an opponent, or nothing where no interpreter here can import what it needs. */
    Optional<List<String>> command(Work.Opponent opponent) {
        for (String interpreter : interpreters()) {
            if (opponent.modules().stream().noneMatch(module -> version(interpreter, module).isEmpty())) {
                return Optional.of(List.of(interpreter, folder.resolve(opponent.script()).toString(), opponent.argument()));
            }
        }
        return Optional.empty();
    }

    /** {@code torch 1.13.1}, from the interpreter that would run it. */
    String describe(Work.Opponent opponent) {
        if (!opponent.isPython()) {
            return opponent.name();
        }
        return command(opponent).map(words -> opponent.name() + " " + version(words.get(0), opponent.argument())).orElse(opponent.name());
    }

    /** How to get what opponents need, on Debian and elsewhere. */
    static String howToGet(Set<String> modules) {
        List<String> packages = modules.stream().sorted().map(module -> "python3-" + module).toList();
        List<String> names = modules.stream().sorted().map(module -> module.equals("sklearn") ? "scikit-learn" : module).toList();
        return "sudo apt-get install -y " + String.join(" ", packages) + "    (elsewhere: pip install " + String.join(" ", names) + ")";
    }

    /** The python3 of the path first, then the system's own, for which apt installs. */
    private static Set<String> interpreters() {
        Set<String> found = new LinkedHashSet<>();
        List<String> folders = new ArrayList<>(List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)));
        folders.add("/usr/bin");
        for (String place : folders) {
            Path program = Path.of(place, "python3");
            if (Files.isExecutable(program)) {
                found.add(program.toString());
            }
        }
        return found;
    }

    private String version(String interpreter, String module) {
        return versions.computeIfAbsent(interpreter + " " + module, key -> ask(interpreter, module));
    }

    private String ask(String interpreter, String module) {
        try {
            Process process = new ProcessBuilder(interpreter, "-c", "import " + module + "; print(" + module + ".__version__)")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String text = new String(process.getInputStream().readAllBytes()).strip();
            boolean done = process.waitFor(SECONDS, TimeUnit.SECONDS);
            return done && process.exitValue() == 0 ? text : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        for (String script : SCRIPTS) {
            Files.deleteIfExists(folder.resolve(script));
        }
        Files.deleteIfExists(folder);
    }
}
