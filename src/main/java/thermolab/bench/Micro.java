package thermolab.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link MicroBenchmarks} by JMH and tabulates nanoseconds a call. JMH starts a process for each benchmark, and one of
 * ours starts JMH: the number of threads of ND4J is read from the environment before a process begins.
 */
public final class Micro {

    private static final int ITERATIONS = 5;
    private static final TimeValue EACH = TimeValue.milliseconds(300);

    private Micro() {
    }

    /** Under a minute; a stop ends it with the benchmarks that are done. */
    public static void run(Report report, Stop stop) throws IOException {
        report.heading("Small steps (JMH), one thread");
        report.progress("eight benchmarks of some 4 s each ...");
        ProcessBuilder builder = new ProcessBuilder(OurProcess.command(Micro.class, "")).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.environment().put("OMP_WAIT_POLICY", "PASSIVE");
        Process process = builder.start();
        stop.also(process::destroyForcibly);
        TextTable table = new TextTable("step", "ns a call", "± (99.9 %)");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split(" ")).filter(words -> words.length == 4 && words[0].equals("step"))
                    .forEach(words -> table.row(words[1], words[2], words[3]));
        }
        report.table(table);
        if (table.isEmpty() && !stop.asked()) {
            report.sentence("JMH measured nothing; is the toolkit built by Maven, which makes its benchmarks?");
        }
    }

    /** The process between: one line a benchmark. */
    public static void main(String[] none) throws RunnerException {
        List<String> names = List.of("uniform", "gaussian", "uniforms1024", "sigmoids1024", "product", "boundProduct",
                "addScaled", "boundSign");
        for (String name : names) {
            for (RunResult run : new Runner(new OptionsBuilder().include(MicroBenchmarks.class.getName() + "\\." + name + "$").forks(1)
                    .warmupIterations(ITERATIONS).warmupTime(EACH).measurementIterations(ITERATIONS).measurementTime(EACH)
                    .verbosity(VerboseMode.SILENT).build()).run()) {
                Result<?> result = run.getPrimaryResult();
                System.out.printf(Locale.ROOT, "step %s %.2f %.2f%n", name, result.getScore(), result.getScoreError());
            }
        }
    }
}
