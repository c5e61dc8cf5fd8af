package thermolab.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Installs Debian packages where that needs no question: as root on Debian or Ubuntu. Elsewhere it says the command. */
final class SystemPackages {

    private final PrintStream progress;

    SystemPackages(PrintStream progress) {
        this.progress = progress;
    }

    /** Whether this process may install packages. */
    static boolean canInstall() {
        return "root".equals(System.getProperty("user.name")) && Shell.find("apt-get").isPresent();
    }

    /** The command that a person with the right to install packages types. */
    static String command(List<String> packages) {
        return "sudo apt-get install " + String.join(" ", packages);
    }

    /** Installs the packages; {@code what} says in words what they are for. */
    void install(String what, List<String> packages) throws IOException {
        if (!canInstall()) {
            throw new IllegalStateException(what + " is missing; install it with: " + command(packages));
        }
        progress.println("Installing " + what + " (" + String.join(", ", packages) + ") ...");
        apt(List.of("update", "-q"));
        List<String> arguments = new ArrayList<>(List.of("install", "-y", "-q", "--no-install-recommends"));
        arguments.addAll(packages);
        apt(arguments);
    }

    private void apt(List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of("apt-get"));
        words.addAll(arguments);
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Deque<String> last = new ArrayDeque<>();
        int code = Shell.run(command, line -> {
            if (line.startsWith("Need to get")) {
                progress.println("  " + line.toLowerCase(java.util.Locale.ROOT));
            }
            last.addLast(line);
            if (last.size() > 3) {
                last.removeFirst();
            }
        });
        if (code != 0) {
            throw new IllegalStateException("apt-get " + arguments.get(0) + " failed (is there a network?): " + String.join(" | ", last));
        }
    }
}
