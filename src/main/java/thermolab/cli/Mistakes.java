package thermolab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import thermolab.grade.report.Untrusted;

/** What a user reads when a command can't be done: one sentence for a mistake, the place for a fault of ours. */
final class Mistakes {

    private Mistakes() {
    }

    /** For words that no verb or option understands: what is wrong, and where to read on. */
    static IParameterExceptionHandler inWords() {
        return (exception, arguments) -> {
            CommandLine line = exception.getCommandLine();
            String verb = line.getCommandSpec().qualifiedName(" ").replaceFirst("^thermolab ?", "");
            String help = verb.isEmpty() ? "./thermolab help" : "./thermolab " + verb + " --help";
            System.err.println("thermolab: " + sentence(exception, verb) + "; see " + help);
            return Main.USAGE;
        };
    }

    private static String sentence(ParameterException exception, String verb) {
        Set<String> parts = exception.getCommandLine().getSubcommands().keySet();
        if (!verb.isEmpty() && !parts.isEmpty()) {
            return verb + " needs one of: " + String.join(", ", parts);
        }
        return exception instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched, verb) : inOurStyle(exception.getMessage());
    }

    private static String unmatched(UnmatchedArgumentException exception, String verb) {
        String word = exception.getUnmatched().get(0);
        List<String> nearest = exception.getSuggestions();
        String what = exception.isUnknownOption() ? "there is no option " + word
                : verb.isEmpty() ? "there is no verb " + word : verb + " does not take the word " + word;
        return what + (nearest.isEmpty() ? "" : "; did you mean " + nearest.get(0).replaceFirst("^thermolab ", "") + "?");
    }

    /** For what a command throws: a user's mistake is answered by its message alone, which may hold what a student wrote. */
    static IExecutionExceptionHandler oneSentence() {
        return (exception, line, parsed) -> {
            if (exception instanceof IllegalArgumentException || exception instanceof IllegalStateException) {
                System.err.println("thermolab: " + Untrusted.text(String.valueOf(exception.getMessage())));
            } else if (exception instanceof IOException || exception instanceof UncheckedIOException) {
                System.err.println("thermolab: " + Untrusted.text(describe(exception)));
            } else {
                fault(exception);
            }
            return exception instanceof IllegalArgumentException ? Main.USAGE : 1;
        };
    }

    /** Says that Thermolab is to blame, with the lines that whoever repairs it needs. */
    static void fault(Throwable thrown) {
        System.err.println("thermolab: this is a fault of Thermolab, not yours; please report it with these lines:");
        thrown.printStackTrace();
    }

    /** Java's own file exceptions hold a path alone; their class says what happened to it. */
    static String describe(Exception exception) {
        Throwable cause = exception instanceof UncheckedIOException && exception.getCause() != null ? exception.getCause() : exception;
        String kind = switch (cause.getClass().getSimpleName()) {
            case "NoSuchFileException", "FileNotFoundException" -> "no such file: ";
            case "AccessDeniedException" -> "no permission for ";
            case "FileAlreadyExistsException" -> "already there: ";
            default -> "";
        };
        return kind + cause.getMessage();
    }

    /** In small letters at the start and without a full stop at the end, as all that stands behind our name. */
    private static String inOurStyle(String sentence) {
        return sentence.isEmpty() ? sentence
                : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1).replaceFirst("\\.$", "");
    }
}
