package thermolab.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Another user of this machine, without network, locale and rights: made for a test, and gone after it. */
final class SecondUser implements AutoCloseable {

    /** What a command did. */
    record Did(int code, String text) {
    }

    private static final String LOOPBACK = "import fcntl,socket,struct; "
            + "fcntl.ioctl(socket.socket(), 0x8914, struct.pack('16sh', b'lo', 0x49))"; // SIOCSIFFLAGS: up and running

    private final String name;

    private SecondUser(String name) {
        this.name = name;
    }

    /** Why there can be none here; empty where there can. */
    static Optional<String> obstacle() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Optional.of("only root can make a second user");
        }
        return List.of("useradd", "userdel", "setpriv", "unshare", "python3").stream().filter(program -> Shell.find(program).isEmpty())
                .findFirst().map(missing -> missing + " is missing");
    }

    static SecondUser create() throws Exception {
        SecondUser user = new SecondUser("tlit" + ProcessHandle.current().pid());
        user.require("useradd", "-m", user.name);
        return user;
    }

    Path home() {
        return Path.of("/home", name);
    }

    String name() {
        return name;
    }

    /** Starts a command as this user, with the loopback alone for a network, in a folder that this user may not read. */
    ProcessBuilder command(Map<String, String> environment, List<String> words) {
        List<String> command = new ArrayList<>(List.of("unshare", "-n", "sh", "-c", "python3 -c \"$0\"; exec \"$@\"", LOOPBACK,
                "setpriv", "--reuid=" + name, "--regid=" + name, "--clear-groups", "env", "-i", "PATH=/usr/local/bin:/usr/bin:/bin"));
        environment.forEach((key, value) -> command.add(key + "=" + value));
        command.addAll(words);
        return new ProcessBuilder(command).redirectErrorStream(true).directory(Path.of("/root").toFile());
    }

    Did run(Map<String, String> environment, List<String> words, String input) throws Exception {
        Path text = Files.createTempFile("second-user", ".txt");
        try {
            Process process = command(environment, words).redirectOutput(text.toFile()).start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            if (!process.waitFor(100, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException(words + " did not end; it said " + Files.readString(text));
            }
            return new Did(process.exitValue(), Files.readString(text));
        } finally {
            Files.delete(text);
        }
    }

    @Override
    public void close() throws Exception {
        require("userdel", "-f", "-r", name);
    }

    private void require(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 && !command[0].equals("userdel")) { // it warns of a mail box that never was
            throw new IllegalStateException(String.join(" ", command) + ": " + text);
        }
    }
}
