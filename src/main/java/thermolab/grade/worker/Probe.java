package thermolab.grade.worker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tries, as an answer would, what a sandbox must prevent. */
final class Probe {

    /** This one, and the one that ends the others when it ends. */
    private static final int OWN_PROCESSES = 2;

    private final String secret;
    private final int port;

    Probe(String secret, int port) {
        this.secret = secret;
        this.port = port;
    }

    /** One line for each thing that was possible. */
    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        attempt(breaches, "read a file of the grader's", () -> Files.readString(Path.of(secret)));
        attempt(breaches, "started a process",
                () -> new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start().destroyForcibly());
        attempt(breaches, "connected to a network port", () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
        attempt(breaches, "wrote beside the toolkit",
                () -> Files.createFile(Path.of(System.getProperty("java.class.path").split(":")[0]).resolveSibling("written")));
        attempt(breaches, "wrote to memory that others share", () -> Files.delete(Files.createTempFile(Path.of("/dev/shm"), "probe", "")));
        attempt(breaches, "saw processes of others", () -> {
            try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
                if (processes.filter(path -> path.getFileName().toString().matches("\\d+")).count() <= OWN_PROCESSES) {
                    throw new IOException("none but its own");
                }
            }
        });
        return breaches;
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static void attempt(List<String> breaches, String words, Attempt attempt) {
        try {
            attempt.run();
            breaches.add(words);
        } catch (IOException | RuntimeException e) {
            return; // as it must be
        }
    }
}
