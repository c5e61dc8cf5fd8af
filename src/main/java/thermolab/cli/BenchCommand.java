package thermolab.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what the project claims about its speed. */
@Command(name = "bench", description = "Measures speed against opponents: medians, ratios, the machine.", mixinStandardHelpOptions = true,
        subcommands = BenchCommand.Startup.class, synopsisSubcommandLabel = "WORK")
final class BenchCommand {

    @Command(name = "startup", description = "Kernel start to the first value, against IJava or JJava where a kernelspec is there.",
            mixinStandardHelpOptions = true)
    static final class Startup implements Callable<Integer> {

        @Option(names = "--rounds", defaultValue = "9", description = "Interleaved rounds (${DEFAULT-VALUE}).")
        int rounds;

        @Override
        public Integer call() throws Exception {
            return new StartupBench(new Kernels(Home.current()), rounds).run(System.out);
        }
    }
}
