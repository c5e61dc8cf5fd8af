package thermolab.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link MicroBenchmarks} by JMH, each in a process of its own, and tabulates nanoseconds a call. */
public final class Micro {

    private static final int ITERATIONS = 5;
    private static final TimeValue EACH = TimeValue.milliseconds(300);

    private Micro() {
    }

    /** About half a minute. */
    public static void run(Report report) {
        report.heading("Small steps (JMH)");
        report.progress("eight benchmarks of some 3 s each ...");
        Collection<RunResult> results;
        try {
            results = new Runner(new OptionsBuilder().include(MicroBenchmarks.class.getName()).forks(1)
                    .warmupIterations(ITERATIONS).warmupTime(EACH).measurementIterations(ITERATIONS).measurementTime(EACH)
                    .verbosity(VerboseMode.SILENT).jvmArgs(OurProcess.options().toArray(new String[0])).build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH cannot run the small steps: " + e.getMessage(), e);
        }
        TextTable table = new TextTable("step", "ns a call", "99.9 % interval");
        List<RunResult> sorted = new ArrayList<>(results);
        sorted.sort((a, b) -> name(a).compareTo(name(b)));
        for (RunResult result : sorted) {
            table.row(name(result), String.format(Locale.ROOT, "%.2f", result.getPrimaryResult().getScore()),
                    String.format(Locale.ROOT, "± %.2f", result.getPrimaryResult().getScoreError()));
        }
        report.table(table);
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }
}
