package thermolab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thermolab.bench.Bench;
import thermolab.bench.Micro;
import thermolab.bench.Report;
import thermolab.bench.Scaling;
import thermolab.bench.Soak;
import thermolab.bench.Stop;
import thermolab.bench.TimeToError;

/** Measures what the project claims about its speed. */
@Command(name = "bench", description = {"Measures speed: against the same work in Python, against size, and over a long time.",
    "WORK is rbm, ising, hmc, sin, digits, micro, scaling, soak, startup or grade; without one, all of them but the last three.",
    "Ctrl-C ends with what was measured."}, mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORK", description = "What to measure.")
    private List<String> works = new ArrayList<>();

    @Option(names = "--rounds", defaultValue = "9", description = "Interleaved rounds (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--threads", defaultValue = "1", description = "Threads of the libraries, on both sides (${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes a page with charts.")
    private Path html;

    @Override
    public Integer call() throws Exception {
        List<String> known = new ArrayList<>(Bench.keys());
        known.addAll(List.of("micro", "scaling"));
        List<String> wanted = works.isEmpty() ? known : works;
        List<String> extra = List.of("soak", "startup", "grade");
        for (String work : wanted) {
            if (!known.contains(work) && !extra.contains(work)) {
                throw new IllegalArgumentException("there is no work " + work + " to measure; there are " + String.join(", ", known) + ", "
                        + String.join(", ", extra));
            }
        }
        Report report = new Report(System.out);
        try (Stop stop = Stop.onCtrlC()) {
            try {
                measure(wanted, report, stop);
            } finally {
                if (html != null) {
                    report.writeHtml(html);
                    System.out.println("Page: " + html);
                }
            }
        }
        return 0;
    }

    private void measure(List<String> wanted, Report report, Stop stop) throws IOException {
        List<String> races = Bench.keys().stream().filter(wanted::contains).toList();
        if (!races.isEmpty()) {
            new Bench(rounds, threads, report, stop).race(races);
        }
        if (wanted.contains("micro") && !stop.asked()) {
            Micro.run(report, stop);
        }
        if (wanted.contains("scaling") && !stop.asked()) {
            new Scaling(report, stop).run();
            TimeToError.run(report, stop);
        }
        if (wanted.contains("soak") && !stop.asked()) {
            new Soak(report, stop).run();
        }
        if (wanted.contains("startup") && !stop.asked()) {
            new StartupBench(new Kernels(Home.current()), rounds).run(System.out);
        }
        if (wanted.contains("grade") && !stop.asked()) {
            new GradeBench(Home.current(), rounds, System.out).run();
        }
    }
}
