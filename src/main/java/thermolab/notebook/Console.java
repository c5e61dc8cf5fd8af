package thermolab.notebook;

import java.util.Optional;

/** Whoever reads what a running cell prints, and answers what it asks. Calls come one at a time, as the cell prints. */
public interface Console {

    /** Text printed on {@code System.out}; may hold part of a line, or many. */
    void out(String text);

    /** Text printed on {@code System.err}. */
    void err(String text);

    /** The next line for {@code System.in}, without its line end; empty where nobody answers, which ends the input. */
    default Optional<String> readLine() {
        return Optional.empty();
    }

    /** A console that drops everything. */
    static Console none() {
        return new Console() {
            @Override
            public void out(String text) {
            }

            @Override
            public void err(String text) {
            }
        };
    }
}
