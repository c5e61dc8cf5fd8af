package thermolab.grade.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import thermolab.grade.worker.Job;

/**
 * Starts workers in one tier. Opened for grading it proves the tier first: a worker of ours tries to break out, and grading
 * does not begin where it succeeds.
 */
public final class Sandbox implements Closeable {

    private static final int START_MILLISECONDS = 30_000;
    /** Heap of a worker that compiles: javac needs more than an answer. */
    private static final int COMPILER_HEAP = 512;

    private final Tier tier;
    private final Limits limits;
    private final Kit kit;
    private final Commands commands;
    private final Path rooms;
    private final AtomicInteger numbers = new AtomicInteger((int) (ProcessHandle.current().pid() * 37));
    /** Processes die with the thread that started them, so that one thread starts them all. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "worker starter");
        thread.setDaemon(true);
        return thread;
    });

    private Sandbox(Tier tier, Limits limits, Kit kit, Path rooms) {
        this.tier = tier;
        this.limits = limits;
        this.kit = kit;
        this.commands = new Commands(tier, kit);
        this.rooms = rooms;
    }

    /**
     * Prepares and proves a tier.
     *
     * @param extra classes that the toolkit's jar lacks, by entry's name
     * @throws SandboxException where the machine can't do this, with what to install
     */
    public static Sandbox open(Tier tier, Limits limits, Map<String, byte[]> extra) throws IOException {
        Requirements.check(tier);
        Path rooms = Files.createTempDirectory("thermolab-grade");
        Files.setPosixFilePermissions(rooms, PosixFilePermissions.fromString("rwx--x--x"));
        Files.write(rooms.resolve("filter"), SeccompFilter.bytes());
        Sandbox sandbox = new Sandbox(tier, limits, Kit.of(extra), rooms);
        try {
            Proof.of(sandbox);
            return sandbox;
        } catch (IOException | RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    public Tier tier() {
        return tier;
    }

    /** Hash of the toolkit and the libraries that workers see. */
    public String toolkit() {
        return kit.hash();
    }

    Path rooms() {
        return rooms;
    }

    /** A worker for one answer, connected and ready. */
    public WorkerProcess startRunner() throws IOException {
        return start(List.of("-Xmx" + limits.heapMebibytes() + "m", "-Xss1m"));
    }

    /** A worker for compilations, connected and ready. */
    public WorkerProcess startCompiler() throws IOException {
        return start(List.of("-Xmx" + COMPILER_HEAP + "m", "-Xss2m"));
    }

    private WorkerProcess start(List<String> memory) throws IOException {
        List<String> options = new ArrayList<>(memory);
        options.addAll(JavaOptions.common());
        if (Files.isRegularFile(kit.archive())) {
            options.add("-XX:SharedArchiveFile=" + kit.archive());
        }
        int number = numbers.getAndIncrement();
        Path room = Files.createDirectory(rooms.resolve("w" + Integer.toUnsignedString(number)));
        WorkerProcess worker;
        try {
            worker = launch(number, room, options);
        } catch (IOException e) {
            Owned.remove(room);
            throw e;
        }
        try {
            Job.awaitReady(worker.frames());
            return worker;
        } catch (IOException e) {
            worker.close();
            throw new IOException("a worker ended before it was ready (" + worker.exitStatus() + "): " + worker.log().strip(), e);
        }
    }

    private WorkerProcess launch(int number, Path room, List<String> options) throws IOException {
        Path information = rooms.resolve(room.getFileName() + ".info");
        ProcessBuilder builder = new ProcessBuilder(commands.worker(number, room, options)).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of("PATH", "/usr/bin:/bin:/usr/sbin:/sbin", "LANG", "C.UTF-8", "INFO", information.toString(),
                "FILTER", rooms.resolve("filter").toString()));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Path socket = room.resolve(WorkerProcess.SOCKET);
            server.bind(UnixDomainSocketAddress.of(socket));
            int user = commands.user(number);
            if (user >= 0) {
                Files.setAttribute(socket, "unix:uid", user);
                Files.setAttribute(room, "unix:uid", user);
            }
            Process process = onStarter(builder::start);
            WorkerProcess.Output output = new WorkerProcess.Output(process.getInputStream());
            Thread drain = new Thread(output, "output of worker " + number);
            drain.setDaemon(true);
            drain.start();
            SocketChannel channel = accept(server, process, output);
            Files.deleteIfExists(socket);
            return new WorkerProcess(process, innerPid(process, information), channel, room, output);
        }
    }

    private Process onStarter(java.util.concurrent.Callable<Process> start) throws IOException {
        try {
            return starter.submit(start).get();
        } catch (ExecutionException e) {
            throw new IOException("a worker can't be started", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted while a worker was started");
        }
    }

    private static SocketChannel accept(ServerSocketChannel server, Process process, WorkerProcess.Output output) throws IOException {
        server.configureBlocking(false);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(START_MILLISECONDS);
        try {
            while (System.nanoTime() < end && process.isAlive()) {
                SocketChannel channel = server.accept();
                if (channel != null) {
                    channel.configureBlocking(true);
                    return channel;
                }
                Thread.sleep(2);
            }
            boolean ended = !process.isAlive();
            process.destroyForcibly();
            Thread.sleep(ended ? 20 : 0); // for its last words
            throw new IOException("a worker " + (ended ? "ended at its start (" + process.waitFor() + ")" : "did not start in time") + ": "
                    + output.text().strip());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted while a worker was started");
        }
    }

    /** The process in the namespaces, as we see it from outside. */
    private long innerPid(Process process, Path information) throws IOException {
        if (tier == Tier.A) {
            String json = Files.readString(information);
            Files.delete(information);
            return Long.parseLong(json.replaceAll("(?s).*\"child-pid\"\\s*:\\s*(\\d+).*", "$1"));
        }
        return tier == Tier.A_MINUS ? process.children().findFirst().map(ProcessHandle::pid).orElse(process.pid()) : process.pid();
    }

    /** Ends the thread that starts workers, and with it those that still run. */
    @Override
    public void close() throws IOException {
        starter.shutdownNow();
        Owned.remove(rooms);
    }
}
