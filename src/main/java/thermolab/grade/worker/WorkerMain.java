package thermolab.grade.worker;

import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import thermolab.exercise.MemoryLoader;
import thermolab.exercise.OwnLine;

/**
 * The untrusted process. It compiles, runs the answers of one submission, or tries to break out of the sandbox. Everything that it
 * says is taken as hostile, as the answer could have said it.
 *
 * <p>Its standard input and output are its connection. A Unix socket would do as well, but making one costs each start 80 ms
 * for the JDK's secure random numbers, and so the sandbox can refuse sockets of every kind.
 */
public final class WorkerMain {

    private final Frames frames;

    WorkerMain(Frames frames) {
        this.frames = frames;
    }

    public static void main(String[] arguments) throws IOException {
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err); // what an answer prints goes where nobody reads frames
        new WorkerMain(new Frames(in, out)).work();
        Runtime.getRuntime().halt(0); // threads that the answer left behind keep nobody waiting
    }

    void work() throws IOException {
        Output ready = frames.begin();
        ready.flag(Job.READY);
        frames.send(ready);
        Input job;
        try {
            job = frames.receive();
        } catch (EOFException e) {
            return; // was not needed
        }
        switch (job.flag()) {
            case Job.COMPILE -> compile(job);
            case Job.RUN -> {
                Optional<Input> next = Optional.of(job);
                while (next.isPresent()) {
                    next = run(next.get());
                }
            }
            case Job.PROBE -> probe(job);
            default -> throw new ProtocolException("unknown job");
        }
    }

    private void compile(Input first) throws IOException {
        SourceCompiler compiler = new SourceCompiler();
        Input job = first;
        while (true) {
            Compiled compiled = compiler.compile(CompileRequest.read(job));
            Output output = frames.begin();
            compiled.write(output);
            frames.send(output);
            try {
                job = frames.receive();
                job.flag();
            } catch (EOFException e) {
                return;
            }
        }
    }

    /** Serves one answer, in a class loader of its own. Returns the next job, where there is one. */
    private Optional<Input> run(Input job) throws IOException {
        frames.converse(job.longInteger());
        String contract = job.text();
        String answer = job.text();
        Map<String, byte[]> classes = new TreeMap<>();
        for (int i = job.count(1); i > 0; i--) {
            classes.put(job.text(), job.raw());
        }
        MemoryLoader loader = new MemoryLoader(classes, WorkerMain.class.getClassLoader());
        Output output = frames.begin();
        try {
            Class<?> type = Class.forName(answer, false, loader);
            Vocabulary vocabulary = Vocabulary.of(Class.forName(contract, false, WorkerMain.class.getClassLoader()));
            Thread.currentThread().setContextClassLoader(loader);
            Object instance = instance(type);
            output.flag(Job.LOADED);
            frames.send(output);
            return Peer.untrusted(frames, vocabulary, instance, thrown -> OwnLine.of(thrown, type).orElse("")).serve();
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            fail(output, e.getCause(), answer);
        } catch (ReflectiveOperationException | LinkageError e) {
            fail(output, e, answer);
        }
        return Optional.empty();
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private void fail(Output output, Throwable thrown, String answer) throws IOException {
        output.flag(Job.FAILED);
        Thrown.of(thrown, "new " + answer.substring(Math.max(answer.lastIndexOf('.'), answer.lastIndexOf('$')) + 1) + "()").write(output);
        frames.send(output);
    }

    private void probe(Input job) throws IOException {
        Output output = frames.begin();
        CompileRequest.write(output, new Probe(job.text(), job.integer()).breaches());
        frames.send(output);
    }
}
