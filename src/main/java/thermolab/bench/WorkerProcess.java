package thermolab.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A contestant in a process of its own, which is told "go" for each turn and is timed from outside. */
final class WorkerProcess implements Contestant {

    private final String name;
    private final int repeats;
    private final Path complaints;
    private final Process process;
    private final ProcessClock clock;
    private final BufferedWriter orders;
    private final BufferedReader answers;

    private WorkerProcess(String name, int repeats, Path complaints, Process process) {
        this.name = name;
        this.repeats = repeats;
        this.complaints = complaints;
        this.process = process;
        clock = new ProcessClock(process.toHandle());
        orders = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts the process and waits until it is warm.
     *
     * @param repeats how often the work is done in a turn
     * @param threads for the libraries that it uses, the same for all sides
     */
    static WorkerProcess start(String name, List<String> command, int repeats, int threads, Stop stop) throws IOException {
        Path complaints = Files.createTempFile("thermolab-bench", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        for (String variable : List.of("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")) {
            builder.environment().put(variable, Integer.toString(threads));
        }
        builder.environment().put("OMP_WAIT_POLICY", "PASSIVE");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        WorkerProcess worker = new WorkerProcess(name, repeats, complaints, builder.start());
        stop.also(worker.process::destroyForcibly);
        worker.expect("ready");
        return worker;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Lap lap() throws IOException {
        return lap(repeats);
    }

    /** A turn of another length. */
    Lap lap(int repeats) throws IOException {
        clock.start();
        long start = System.nanoTime();
        order("go " + repeats);
        expect("done");
        double wall = (System.nanoTime() - start) / 1e9;
        return new Lap(clock.seconds() / repeats, wall / repeats);
    }

    @Override
    public double answer() throws IOException {
        order("answer");
        return Double.parseDouble(expect("answer").substring("answer ".length()));
    }

    @Override
    public long peakBytes() {
        return clock.peakBytes();
    }

    private void order(String words) throws IOException {
        orders.write(words);
        orders.newLine();
        orders.flush();
    }

    private String expect(String word) throws IOException {
        String line = answers.readLine();
        if (line == null || !line.startsWith(word)) {
            List<String> said = Files.readAllLines(complaints);
            throw new IOException(name + " ended before it said " + word
                    + (said.isEmpty() ? "" : ": " + said.get(said.size() - 1)));
        }
        return line;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            Files.deleteIfExists(complaints);
        } catch (IOException e) {
            // a file in the temporary folder may stay
        }
    }
}
