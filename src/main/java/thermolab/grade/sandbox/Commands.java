package thermolab.grade.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The command lines that start a worker in each tier. */
final class Commands {

    private static final List<String> PROGRAM_FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin");
    private static final int GROUP = 65_534;
    /** What is mapped from here and then let go stays in memory and counts for nobody. */
    private static final String MEMORY_WITHOUT_LIMIT = "/dev/zero";

    private final Tier tier;
    private final Kit kit;
    private final Path java = Path.of(System.getProperty("java.home"));
    private final boolean root = "root".equals(System.getProperty("user.name"));

    Commands(Tier tier, Kit kit) {
        this.tier = tier;
        this.kit = kit;
    }

    /** The program of that name where programs live; the PATH of whoever started us is not asked. */
    static boolean has(String program) {
        return PROGRAM_FOLDERS.stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Whether each worker has a user of its own. */
    boolean choosesUsers() {
        return root && tier != Tier.B;
    }

    /**
     * The command of a worker.
     *
     * @param user that it runs as, where we may choose
     */
    List<String> worker(int user, List<String> javaOptions) throws IOException {
        List<String> command = new ArrayList<>();
        if (tier == Tier.A) {
            command.addAll(List.of("/bin/sh", "-c", "exec \"$@\" 8>\"$INFO\" 9<\"$FILTER\"", "sh"));
            addUser(command, user);
            addLimits(command);
            command.addAll(bubblewrap());
        } else {
            if (tier == Tier.A_MINUS) {
                command.addAll(List.of("unshare", "--net", "--pid", "--ipc", "--uts", "--fork", "--kill-child", "--mount-proc"));
                command.addAll(root ? List.of() : List.of("--user", "--map-current-user"));
                addUser(command, user);
            }
            if (has("prlimit")) {
                addLimits(command);
            }
        }
        command.add(java.resolve("bin/java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", kit.classPath(), "thermolab.grade.worker.WorkerMain"));
        return command;
    }

    private void addUser(List<String> command, int user) {
        if (root) {
            command.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + GROUP, "--clear-groups", "--no-new-privs"));
        }
    }

    /** A core of one byte: none where the system writes files, and none for a collector, which a limit of zero would not stop. */
    private void addLimits(List<String> command) {
        command.addAll(List.of("prlimit", "--core=1", "--nofile=512", "--fsize=33554432", "--cpu=120", "--data=2147483648"));
        if (choosesUsers()) {
            command.add("--nproc=256"); // counted by user: only where each worker has its own
        }
    }

    private List<String> bubblewrap() throws IOException {
        List<String> words = new ArrayList<>(List.of("bwrap", "--unshare-all", "--unshare-user", "--disable-userns", "--die-with-parent",
                "--new-session", "--cap-drop", "ALL", "--uid", String.valueOf(GROUP), "--gid", String.valueOf(GROUP), "--hostname", "worker",
                "--clearenv", "--setenv", "LANG", "C.UTF-8", "--setenv", "HOME", "/tmp", "--setenv", "OMP_NUM_THREADS", "1",
                "--setenv", "LD_LIBRARY_PATH", kit.natives().toString(),
                "--proc", "/proc", "--dev", "/dev", "--ro-bind", "/dev/null", MEMORY_WITHOUT_LIMIT, "--remount-ro", "/dev", "--size", "16777216", "--tmpfs", "/tmp"));
        for (String folder : List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64")) {
            Path path = Path.of(folder);
            if (Files.isSymbolicLink(path)) {
                words.addAll(List.of("--symlink", Files.readSymbolicLink(path).toString(), folder));
            }
        }
        Set<String> bound = new TreeSet<>(List.of(java.toString(), java.toRealPath().toString(), kit.folder().toString(),
                kit.libraries().toString(), kit.natives().toString()));
        for (String folder : libraryFolders()) {
            bound.add(folder);
        }
        bound.addAll(linkedFromJava());
        bound.forEach(path -> words.addAll(List.of("--ro-bind", path, path)));
        words.addAll(List.of("--remount-ro", "/", "--chdir", "/tmp", "--info-fd", "8", "--seccomp", "9"));
        return words;
    }

    /** Where the C library lives: Debian's folder for the processor, or the folders of other distributions. */
    private static List<String> libraryFolders() {
        List<String> debian = Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu")
                .filter(folder -> Files.isDirectory(Path.of(folder))).toList();
        List<String> others = debian.isEmpty() ? List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64") : List.of("/usr/lib64", "/lib64");
        return Stream.concat(debian.stream(), others.stream())
                .filter(folder -> Files.isDirectory(Path.of(folder)) && !Files.isSymbolicLink(Path.of(folder)))
                .toList();
    }

    /** Folders outside of the JDK that links in it point to: Debian keeps its settings in /etc. */
    private Set<String> linkedFromJava() throws IOException {
        Path home = java.toRealPath();
        Set<String> outside = new TreeSet<>();
        List<Path> links;
        try (Stream<Path> files = Files.walk(home, 4)) {
            links = files.filter(Files::isSymbolicLink).filter(link -> !link.startsWith(home.resolve("legal"))).toList();
        }
        for (Path link : links) {
            Path target = Files.exists(link) ? link.toRealPath() : home;
            if (target.startsWith("/etc") && target.getName(1).toString().startsWith("java")) {
                outside.add("/etc/" + target.getName(1));
            }
        }
        return outside;
    }
}
