package thermolab.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts our side of a race: this Java, its options and its class path. */
final class OurProcess {

    private OurProcess() {
    }

    /** For a key of {@link Tasks}. */
    static List<String> command(String task) {
        return command(Worker.class, task);
    }

    /** For any main class with one argument. */
    static List<String> command(Class<?> main, String argument) {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(options());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), argument));
        return words;
    }

    /** The options of this process, but those that belong to it alone. */
    private static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(OurProcess::isShared).toList();
    }

    /** Without the paths of an installation's native libraries, a process unpacks them once more, 400 MB into the user's home. */
    static boolean isShared(String option) {
        boolean ofTheMachine = option.startsWith("-X") || option.startsWith("--") || option.startsWith("-Djava.awt")
                || option.startsWith("-Djava.library.path=") || option.startsWith("-Dorg.bytedeco.");
        return ofTheMachine && !option.startsWith("-XX:SharedArchiveFile");
    }
}
