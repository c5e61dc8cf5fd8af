package thermolab.grade.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import thermolab.grade.worker.Frames;
import thermolab.grade.worker.Job;

/**
 * Starts workers in one tier. Opened for grading it proves the tier first: a worker of ours tries to break out, and grading
 * does not begin where it succeeds.
 */
public final class Sandbox implements Closeable {

    /** Heap of a worker that compiles: javac needs more than an answer. */
    private static final int COMPILER_HEAP = 512;
    /** Memory that a worker may hold outside of its heap, in MiB: classes, code, stacks, direct buffers, native libraries and tensors. */
    private static final int BESIDE_HEAP = 1024;

    private final Tier tier;
    private final Limits limits;
    private final Kit kit;
    private final Commands commands;
    private final Rooms rooms;
    private final AtomicInteger numbers = new AtomicInteger();
    /** Processes die with the thread that started them, so that one thread starts them all. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "worker starter");
        thread.setDaemon(true);
        return thread;
    });

    private Sandbox(Tier tier, Limits limits, Kit kit, Rooms rooms) {
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
     * @param says is told what takes time, in words such as "unpacks the native libraries for workers"
     * @throws SandboxException where the machine can't do this, with what to install
     */
    public static Sandbox open(Tier tier, Limits limits, Map<String, byte[]> extra, Consumer<String> says) throws IOException {
        Requirements.check(tier);
        Kit kit = Kit.of(extra, says);
        ClassArchive.prepare(kit, says);
        Rooms rooms = Rooms.open();
        Files.write(rooms.folder().resolve("filter"), SeccompFilter.bytes());
        Sandbox sandbox = new Sandbox(tier, limits, kit, rooms);
        try {
            says.accept("lets a worker try to break out");
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
        return rooms.folder();
    }

    /** A worker for one answer, connected and ready. */
    public WorkerProcess startRunner() throws IOException {
        return start(limits.heapMebibytes(), "-Xss1m");
    }

    /** A worker for compilations, connected and ready. */
    public WorkerProcess startCompiler() throws IOException {
        return start(COMPILER_HEAP, "-Xss2m");
    }

    private WorkerProcess start(int heapMebibytes, String stack) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Xmx" + heapMebibytes + "m", stack));
        options.addAll(JavaOptions.common());
        options.addAll(Natives.javaOptions(kit.natives()));
        if (Files.isRegularFile(kit.archive())) {
            options.add("-XX:SharedArchiveFile=" + kit.archive());
        }
        int number = numbers.getAndIncrement();
        Users.Claim user = commands.choosesUsers() ? Users.claim(kit.folder().getParent()) : Users.Claim.NONE;
        Path information = rooms().resolve("w" + Integer.toUnsignedString(number));
        ProcessBuilder builder = new ProcessBuilder(commands.worker(user.number(), options));
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.putAll(Map.of("PATH", "/usr/bin:/bin:/usr/sbin:/sbin", "LANG", "C.UTF-8", "OMP_NUM_THREADS", "1",
                "LD_LIBRARY_PATH", tier == Tier.A ? "" : kit.natives().toString(), // bubblewrap sets it for the worker alone
                "INFO", information.toString(), "FILTER", rooms().resolve("filter").toString()));
        Process process;
        try {
            process = onStarter(builder::start);
        } catch (IOException e) {
            user.close();
            throw e;
        }
        WorkerProcess.Output output = new WorkerProcess.Output(process.getErrorStream());
        Thread drain = new Thread(output, "output of worker " + number);
        drain.setDaemon(true);
        drain.start();
        Frames frames = new Frames(process.getInputStream(), process.getOutputStream());
        try {
            Job.awaitReady(frames);
            long pid = innerPid(process, information);
            Optional<TemporaryFiles> files = tier == Tier.A ? Optional.of(TemporaryFiles.of(pid)) : Optional.empty();
            return new WorkerProcess(process, pid, heapMebibytes + BESIDE_HEAP, user, frames, output, files);
        } catch (IOException e) {
            process.destroyForcibly();
            user.close();
            throw new IOException("a worker ended before it was ready: " + output.lastWords(drain), e);
        }
    }

    private Process onStarter(Callable<Process> start) throws IOException {
        try {
            return starter.submit(start).get();
        } catch (ExecutionException e) {
            throw new IOException("a worker can't be started", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted while a worker was started");
        }
    }

    /** The process in the namespaces, as we see it from outside. */
    private long innerPid(Process process, Path information) throws IOException {
        if (tier == Tier.A) {
            String json = Files.readString(information);
            Files.delete(information);
            return ProcFile.child(Long.parseLong(json.replaceAll("(?s).*\"child-pid\"\\s*:\\s*(\\d+).*", "$1")));
        }
        return tier == Tier.A_MINUS ? ProcFile.child(process.pid()) : process.pid();
    }

    /** Ends the thread that starts workers, and with it those that still run. */
    @Override
    public void close() throws IOException {
        starter.shutdownNow();
        rooms.close();
    }
}
