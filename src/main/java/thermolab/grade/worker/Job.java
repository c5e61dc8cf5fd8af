package thermolab.grade.worker;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** What the trusted side asks of a worker, and the first word of each reply. */
public final class Job {

    static final int READY = 42;
    static final int COMPILE = 1;
    static final int RUN = 2;
    static final int PROBE = 3;
    static final int LOADED = 1;
    static final int FAILED = 2;

    private Job() {
    }

    /** Waits until a worker that was started has connected and is ready. */
    public static void awaitReady(Frames frames) throws IOException {
        Input input = frames.receive();
        if (input.flag() != READY) {
            throw new ProtocolException("a worker must say first that it is ready");
        }
        input.end();
    }

    /** Compiles in the worker, which stays ready for the next request. */
    public static Compiled compile(Frames frames, CompileRequest request) throws IOException {
        Output output = frames.begin();
        output.flag(COMPILE);
        request.write(output);
        frames.send(output);
        return Compiled.read(frames.receive());
    }

    /**
     * Makes the answer in the worker; then it can be called.
     *
     * @return what the loading of the class or its constructor threw; empty where all is well
     */
    public static Optional<Thrown> load(Frames frames, String contract, String answer, Map<String, byte[]> classes) throws IOException {
        Output output = frames.begin();
        long conversation = ThreadLocalRandom.current().nextLong();
        output.flag(RUN);
        output.longInteger(conversation);
        output.text(contract);
        output.text(answer);
        output.integer(classes.size());
        classes.forEach((name, bytes) -> {
            output.text(name);
            output.raw(bytes);
        });
        frames.send(output);
        frames.converse(conversation);
        Input input = frames.receive();
        int outcome = input.flag();
        if (outcome != LOADED && outcome != FAILED) {
            throw new ProtocolException("outcome of loading (" + outcome + ") must be 1 or 2");
        }
        Optional<Thrown> thrown = outcome == LOADED ? Optional.empty() : Optional.of(Thrown.read(input));
        input.end();
        return thrown;
    }

    /**
     * Lets our own code in the worker try to break out.
     *
     * @param secret a file that it must not be able to read
     * @param port of a server on this machine that it must not reach
     * @return what it could do; empty where the sandbox holds
     */
    public static List<String> probe(Frames frames, String secret, int port) throws IOException {
        Output output = frames.begin();
        output.flag(PROBE);
        output.text(secret);
        output.integer(port);
        frames.send(output);
        return CompileRequest.texts(frames.receive());
    }
}
