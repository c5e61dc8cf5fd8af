package thermolab.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code thermolab} command: one verb for each thing that a learner, an author or a teacher does. */
@Command(name = "thermolab",
        description = "The thermodynamics of machine intelligence: an executable course in Java.",
        mixinStandardHelpOptions = true,
        version = "Thermolab 1.0",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        subcommands = {LabCommand.class, RunCommand.class, CheckCommand.class, TestCommand.class, InstallCommand.class,
            AssignCommand.class, GradeCommand.class, CourseCommand.class, SlidesCommand.class, KernelCommand.class, ShellCommand.class, DoctorCommand.class,
            PluginsCommand.class, BenchCommand.class, CapstoneCommand.class, PrepareTestsCommand.class, CommandLine.HelpCommand.class},
        footer = {"", "Start with: ./thermolab lab", "No Jupyter here? ./thermolab run 01 --html pages"})
public final class Main {

    /** Exit code for a mistake in what the user asked for. */
    static final int USAGE = 2;

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command line and returns its exit code: 0 done, 1 done and something failed, 2 not understood. */
    static int run(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setParameterExceptionHandler(Mistakes.inWords());
        line.setExecutionExceptionHandler(Mistakes.oneSentence());
        line.registerConverter(Kernels.Kind.class, Kernels.Kind::of);
        if (arguments.length == 0) {
            line.usage(System.out);
            return USAGE;
        }
        try {
            return line.execute(arguments);
        } catch (Error e) { // picocli hands on exceptions alone
            Mistakes.fault(e);
            return 1;
        }
    }
}
