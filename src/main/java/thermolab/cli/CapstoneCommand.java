package thermolab.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thermolab.capstone.Capstone;
import thermolab.capstone.CapstoneConfig;
import thermolab.capstone.CapstoneReport;
import thermolab.notebook.WholeFile;
import thermolab.power.DeclaredPower;

/** Chapter 24's run outside a notebook. */
@Command(name = "capstone", description = {"Trains the course's network, meters it, and writes one page from joules to nats (chapter 24).",
    "Exit code 1 when a law is broken."}, mixinStandardHelpOptions = true)
final class CapstoneCommand implements Callable<Integer> {

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Of all chance in the run (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", defaultValue = "capstone", paramLabel = "DIR",
            description = "Where capstone.json and capstone.html go (${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--watts", defaultValue = "15", paramLabel = "W",
            description = "What this machine draws, declared (${DEFAULT-VALUE} W); joules that follow from it are estimates.")
    private double watts;

    @Option(names = "--quick", description = "A short run, with wider error bars.")
    private boolean quick;

    @Override
    public Integer call() throws IOException {
        DeclaredPower probe = new DeclaredPower(watts);
        makeFolder();
        CapstoneConfig config = quick ? CapstoneConfig.quick() : CapstoneConfig.standard();
        long start = System.nanoTime();
        CapstoneReport report = Capstone.run(config, seed, probe,
                phase -> System.out.printf(Locale.ROOT, "%6.2f s  %s%n", (System.nanoTime() - start) / 1e9, phase));
        System.out.printf(Locale.ROOT, "%6.2f s  done%n%n", (System.nanoTime() - start) / 1e9);
        for (CapstoneReport.Invariant law : report.invariants()) {
            System.out.println((law.holds() ? "kept    " : "BROKEN  ") + law.law() + ": " + law.text());
        }
        WholeFile.write(out.resolve("capstone.json"), report.toJson());
        WholeFile.write(out.resolve("capstone.html"), report.toHtml());
        System.out.println("\nPage: " + out.resolve("capstone.html"));
        return report.violations().isEmpty() ? 0 : 1;
    }

    /** Before the run takes its time. */
    private void makeFolder() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new IllegalArgumentException("--out (" + out + ") must be a folder; there is a file of that name");
        }
        Path there = out.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isWritable(there)) {
            throw new AccessDeniedException(String.valueOf(there));
        }
        Files.createDirectories(out);
    }
}
