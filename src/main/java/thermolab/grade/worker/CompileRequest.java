package thermolab.grade.worker;

import java.util.ArrayList;
import java.util.List;
import thermolab.grade.Submission.Kind;
import thermolab.grade.Submission.Source;

/**
 * What the trusted side asks a worker to compile.
 *
 * @param contracts binary names of the interfaces whose implementations are wanted
 * @param reserved names of classes that a submission may not bring along: contracts, tests
 * @param sources of the submission
 */
public record CompileRequest(List<String> contracts, List<String> reserved, List<Source> sources) {

    private static final int MOST_TEXTS = 20_000;

    public CompileRequest {
        contracts = List.copyOf(contracts);
        reserved = List.copyOf(reserved);
        sources = List.copyOf(sources);
    }

    void write(Output output) {
        write(output, contracts);
        write(output, reserved);
        output.integer(sources.size());
        for (Source source : sources) {
            output.text(source.name());
            output.flag(source.kind().ordinal());
            output.text(source.text());
        }
    }

    static CompileRequest read(Input input) throws ProtocolException {
        List<String> contracts = texts(input);
        List<String> reserved = texts(input);
        List<Source> sources = new ArrayList<>();
        for (int i = input.count(1); i > 0; i--) {
            sources.add(new Source(input.text(), Kind.values()[input.flag()], input.text()));
        }
        return new CompileRequest(contracts, reserved, sources);
    }

    static void write(Output output, List<String> texts) {
        output.integer(texts.size());
        texts.forEach(output::text);
    }

    static List<String> texts(Input input) throws ProtocolException {
        List<String> texts = new ArrayList<>();
        for (int i = input.count(Integer.BYTES, MOST_TEXTS); i > 0; i--) {
            texts.add(input.text());
        }
        return texts;
    }
}
