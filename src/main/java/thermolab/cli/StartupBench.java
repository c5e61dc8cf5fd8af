package thermolab.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thermolab.num.Require;

/**
 * How long a learner waits: from starting the kernel's process to the value of {@code 1+1}, and from there to the value
 * of the first tensor sum. Kernels take turns, so that a busy moment of the machine hits each of them; medians are quoted.
 */
final class StartupBench {

    private static final String TENSOR = "org.nd4j.linalg.factory.Nd4j.ones(100, 100).sumNumber().intValue()";

    private final Kernels kernels;
    private final int rounds;

    StartupBench(Kernels kernels, int rounds) {
        this.kernels = kernels;
        this.rounds = Require.atLeast("--rounds", rounds, 1, "");
    }

    int run(PrintStream out) throws IOException {
        kernels.prepare(Kernels.Kind.JAVA, out);
        List<Kernels.Kind> kinds = Arrays.stream(Kernels.Kind.values()).filter(kind -> Files.isRegularFile(kernels.spec(kind))).toList();
        Map<Kernels.Kind, double[]> first = new EnumMap<>(Kernels.Kind.class);
        Map<Kernels.Kind, double[]> tensor = new EnumMap<>(Kernels.Kind.class);
        kinds.forEach(kind -> {
            first.put(kind, new double[rounds]);
            tensor.put(kind, new double[rounds]);
        });
        for (int round = 0; round < rounds; round++) {
            for (Kernels.Kind kind : kinds) {
                measure(kind, round, first, tensor);
            }
        }
        out.printf("%-8s %22s %22s   (median of %d, lowest to highest, seconds)%n", "kernel", "start to 1+1", "then first tensor", rounds);
        for (Kernels.Kind kind : kinds) {
            out.printf("%-8s %22s %22s%n", kind.word(), describe(first.get(kind)), describe(tensor.get(kind)));
        }
        for (Kernels.Kind kind : kinds) {
            if (kind != Kernels.Kind.JAVA) {
                out.printf(Locale.ROOT, "ours / %s: %.2f%n", kind.word(),
                        median(first.get(Kernels.Kind.JAVA)) / median(first.get(kind)));
            }
        }
        if (kinds.size() == 1) {
            out.println("No other kernel to compare with; name one: ./thermolab kernel --ijava JAR (or --jjava JAR)");
        }
        out.println("Java " + System.getProperty("java.version") + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        return 0;
    }

    private void measure(Kernels.Kind kind, int round, Map<Kernels.Kind, double[]> first, Map<Kernels.Kind, double[]> tensor)
            throws IOException {
        long start = System.nanoTime();
        try (KernelClient client = KernelClient.start(kernels.spec(kind))) {
            requireAnswer(kind, "2", client.execute("1+1"));
            first.get(kind)[round] = seconds(start);
            long between = System.nanoTime();
            requireAnswer(kind, "10000", client.execute(TENSOR));
            tensor.get(kind)[round] = seconds(between);
        }
    }

    /** A time counts only when the answer is right. */
    private static void requireAnswer(Kernels.Kind kind, String expected, String answer) {
        if (!answer.equals(expected)) {
            throw new IllegalStateException("kernel " + kind + " answered " + answer + " instead of " + expected);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String describe(double[] times) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median(times), Arrays.stream(times).min().orElseThrow(),
                Arrays.stream(times).max().orElseThrow());
    }
}
