package thermolab.grade.worker;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.grade.Submission;
import thermolab.num.RandomStream;

/**
 * A main program that does once what workers do: compiles an answer and calls it in frames. Java writes the classes that
 * it loads on the way into an archive, from which each worker then starts in half the time.
 */
public final class Training {

    private static final String ANSWER = """
            import java.util.Arrays;
            import thermolab.num.Require;

            class MySample implements thermolab.grade.worker.Training.Sample {
                public Pair scaled(double[] values, double factor, java.util.function.DoubleUnaryOperator function,
                        java.util.random.RandomGenerator random) {
                    Require.positive("factor", factor, "");
                    double[] result = Arrays.stream(values).map(x -> factor * function.applyAsDouble(x)).toArray();
                    values[0] = random.nextGaussian();
                    return new Pair(result, String.format("%.3f", Math.exp(values[0])));
                }
            }
            """;

    private static final int PIPE = 1 << 16;

    private Training() {
    }

    /** A contract with something of everything. */
    public interface Sample {

        /** What it returns. */
        record Pair(double[] values, String text) {
        }

        Pair scaled(double[] values, double factor, DoubleUnaryOperator function, RandomGenerator random);
    }

    /** @param contracts names of classes that workers will need: the course's contracts */
    public static void main(String[] contracts) throws IOException, ReflectiveOperationException {
        for (String name : contracts) {
            Class.forName(name);
        }
        Compiled compiled = new SourceCompiler().compile(new CompileRequest(List.of(Sample.class.getName()), List.of(),
                List.of(new Submission.Source("broken", Submission.Kind.CELL, "import java.util.*;\nclass Broken { int x = \"\"; }"),
                        new Submission.Source("MySample.java", Submission.Kind.FILE, ANSWER))));
        PipedInputStream toWorker = new PipedInputStream(PIPE);
        PipedInputStream fromWorker = new PipedInputStream(PIPE);
        PipedOutputStream requests = new PipedOutputStream(toWorker);
        PipedOutputStream replies = new PipedOutputStream(fromWorker);
        Thread worker = new Thread(() -> work(new Frames(toWorker, replies)));
        worker.start();
        try (Frames frames = new Frames(fromWorker, requests)) {
            call(frames, compiled);
        }
    }

    private static void work(Frames frames) {
        try {
            new WorkerMain(frames).work();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void call(Frames frames, Compiled compiled) throws IOException, ReflectiveOperationException {
        Job.awaitReady(frames);
        Job.load(frames, Sample.class.getName(), compiled.answers().get(0).type(), compiled.classes());
        Peer peer = Peer.trusted(frames, Vocabulary.of(Sample.class), object -> Optional.empty(), (owner, target, method, arguments) -> null,
                Allowance.ofExercise());
        for (double factor : new double[] {2, -1}) { // the second is refused with an exception
            peer.call(Target.answerTo(Sample.class), Sample.class.getMethods()[0], new Object[] {new double[] {1, 2}, factor, (DoubleUnaryOperator) Math::sqrt,
                RandomStream.of(1)}, argument -> true);
        }
    }
}
