package thermolab.notebook;

import java.util.List;

/** How a cell ended. */
public sealed interface Outcome {

    /** It ran, and its last line has no value. */
    record Done() implements Outcome {
    }

    /**
     * It ran, and its last line is an expression.
     *
     * @param value the object itself; may be null
     * @param text the value as one reads it, see {@link ValueText}
     */
    record Value(Object value, String text) implements Outcome {
    }

    /**
     * It did not compile, or threw.
     *
     * @param name class of the exception, or {@code CompileError}
     * @param message the exception's or the compiler's
     * @param trace what to show, line by line: the message, the user's own lines, the causes
     */
    record Failed(String name, String message, List<String> trace) implements Outcome {

        public Failed {
            trace = List.copyOf(trace);
        }
    }

    /** It was stopped from outside; variables keep the values that they had then. */
    record Interrupted() implements Outcome {

        /** The same as something that went wrong, for whoever reports it. */
        public Failed asFailure() {
            String message = "the cell was stopped; its variables keep their values";
            return new Failed("Interrupted", message, List.of("Interrupted: " + message));
        }
    }
}
