package thermolab.grade.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a worker made of the sources.
 *
 * @param classes bytes by binary name: opaque to the trusted side
 * @param answers one for each contract asked for, in that order
 * @param notes what was left out, and which of several answers was taken
 * @param gaveUp true where the compiler ended without saying why
 */
public record Compiled(Map<String, byte[]> classes, List<Answer> answers, List<String> notes, boolean gaveUp) {

    private static final int LONGEST = 2000;
    private static final int MOST_NOTES = 100;
    private static final int MOST_CLASSES = 20_000;

    /**
     * The answer to one contract.
     *
     * @param type binary name of the class; empty where there is none
     * @param problem why there is none although somebody tried: the compiler's first error; else empty
     * @param withheld what it uses that its contract withholds; empty where it is the student's own work
     * @param alone whether another answer of the submission uses something of that kind, and so must not have run beside it
     */
    public record Answer(String type, String problem, String withheld, boolean alone) {

        /** No answer, and why. */
        static Answer none(String problem) {
            return new Answer("", problem, "", false);
        }
    }

    public Compiled {
        classes = Map.copyOf(classes);
        answers = List.copyOf(answers);
        notes = notes.stream().limit(MOST_NOTES).toList();
    }

    void write(Output output) {
        output.integer(classes.size());
        new TreeMap<>(classes).forEach((name, bytes) -> {
            output.text(name);
            output.raw(bytes);
        });
        output.integer(answers.size());
        answers.forEach(answer -> {
            output.text(answer.type());
            output.text(answer.problem());
            output.text(answer.withheld());
            output.flag(answer.alone() ? 1 : 0);
        });
        CompileRequest.write(output, notes);
        output.flag(gaveUp ? 1 : 0);
    }

    static Compiled read(Input input) throws ProtocolException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (int i = input.count(2 * Integer.BYTES, MOST_CLASSES); i > 0; i--) {
            classes.put(input.text(), input.raw());
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = input.count(2 * Integer.BYTES, MOST_CLASSES); i > 0; i--) {
            answers.add(new Answer(cut(input.text()), cut(input.text()), cut(input.text()), input.flag() == 1));
        }
        List<String> notes = CompileRequest.texts(input).stream().map(Compiled::cut).toList();
        Compiled compiled = new Compiled(classes, answers, notes, input.flag() == 1);
        input.end();
        return compiled;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
