package thermolab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** The {@code thermolab} command: one verb for each thing that a learner, an author or a teacher does. */
@Command(name = "thermolab",
        description = "The thermodynamics of machine intelligence: an executable course in Java.",
        mixinStandardHelpOptions = true,
        version = "Thermolab 1.0",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        subcommands = {LabCommand.class, RunCommand.class, CheckCommand.class, TestCommand.class,
            CourseCommand.class, SlidesCommand.class, KernelCommand.class, ShellCommand.class, DoctorCommand.class,
            PluginsCommand.class, BenchCommand.class, PrepareTestsCommand.class, CommandLine.HelpCommand.class},
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
        line.setExecutionExceptionHandler(oneSentence());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        if (arguments.length == 0) {
            line.usage(System.out);
            return USAGE;
        }
        return line.execute(arguments);
    }

    /** A user's mistake is answered by its message alone; a fault of ours shows where it happened. */
    private static IExecutionExceptionHandler oneSentence() {
        return (exception, line, parsed) -> {
            if (exception instanceof IllegalArgumentException || exception instanceof IllegalStateException) {
                System.err.println("thermolab: " + exception.getMessage());
            } else if (exception instanceof IOException || exception instanceof UncheckedIOException) {
                System.err.println("thermolab: " + describe(exception));
            } else {
                System.err.println("thermolab: this is a fault of Thermolab, not yours; please report it with these lines:");
                exception.printStackTrace();
            }
            return exception instanceof IllegalArgumentException ? USAGE : 1;
        };
    }

    /** Java's own file exceptions hold a path alone; their class says what happened to it. */
    private static String describe(Exception exception) {
        Throwable cause = exception instanceof UncheckedIOException && exception.getCause() != null ? exception.getCause() : exception;
        String kind = switch (cause.getClass().getSimpleName()) {
            case "NoSuchFileException", "FileNotFoundException" -> "no such file: ";
            case "AccessDeniedException" -> "no permission for ";
            case "FileAlreadyExistsException" -> "already there: ";
            default -> "";
        };
        return kind + cause.getMessage();
    }
}
