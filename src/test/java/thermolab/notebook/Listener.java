package thermolab.notebook;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** A console that keeps what it hears, and answers with the lines that it was given. */
final class Listener implements Console {

    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();
    private final Queue<String> answers;

    Listener(String... answers) {
        this.answers = new ArrayDeque<>(List.of(answers));
    }

    String heard() {
        return out.toString();
    }

    String complaints() {
        return err.toString();
    }

    @Override
    public void out(String text) {
        out.append(text);
    }

    @Override
    public void err(String text) {
        err.append(text);
    }

    @Override
    public Optional<String> readLine() {
        return Optional.ofNullable(answers.poll());
    }
}
