package thermolab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataType;
import thermolab.energy.DoubleWell;
import thermolab.energy.Ising;
import thermolab.learn.Activation;
import thermolab.learn.Losses;
import thermolab.learn.Mlp;
import thermolab.learn.Optimisers;
import thermolab.learn.RbmStart;
import thermolab.learn.RbmTrainer;
import thermolab.learn.RbmTraining;
import thermolab.learn.Training;
import thermolab.num.Grid;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;
import thermolab.sample.Checkerboard;
import thermolab.sample.Hmc;
import thermolab.sample.Run;
import thermolab.sample.Starts;
import thermolab.show.Plot;

/**
 * What a long afternoon leaves behind: as many short runs in one process as a learner makes in two hours who executes a cell
 * each second, with every object made anew, and what memory the process holds after each hundred. Growth is the slope of a
 * line through the second half, when caches and compiled code have settled.
 */
public final class Soak {

    private static final int RUNS = 7_200;
    private static final int BETWEEN = 100;

    private final Report report;
    private final Stop stop;
    private final ProcessClock clock = new ProcessClock(ProcessHandle.current());
    private final List<double[]> readings = new ArrayList<>();     // run, resident MB, native MB, heap MB

    public Soak(Report report, Stop stop) {
        this.report = report;
        this.stop = stop;
    }

    /** A few minutes. */
    public void run() {
        report.heading("Memory over many short runs");
        report.sentence(RUNS + " short runs in one process, each with new samplers, machines and networks");
        for (int run = 1; run <= RUNS && !stop.asked(); run++) {
            shortRun(run);
            if (run % BETWEEN == 0) {
                read(run);
            }
            if (run % (RUNS / 8) == 0) {
                report.progress(run + " runs: " + describe(readings.get(readings.size() - 1)));
            }
        }
        if (readings.size() < 4) {
            report.sentence("Stopped before there was anything to say.");
            return;
        }
        double[] first = readings.get(readings.size() / 2);
        double[] last = readings.get(readings.size() - 1);
        report.sentence("Half-way: " + describe(first) + ". At the end: " + describe(last) + ".");
        report.sentence(String.format(Locale.ROOT, "Growth over the second half, MB a thousand runs: resident %.2f, native (JavaCPP) %.3f, heap %.2f",
                1e3 * slope(1), 1e3 * slope(2), 1e3 * slope(3)));
        report.chart(Plot.xy("Memory over many short runs", "runs", "memory (MB)", "Resident, native and heap memory against the number of runs; "
                + "a leak would climb").line("resident", column(0), column(1)).line("native (JavaCPP)", column(0), column(2))
                .line("Java heap", column(0), column(3)));
    }

    /** One of each kind, as cells make them. */
    private static void shortRun(int seed) {
        RandomStream random = RandomStream.of(seed);
        Run.of(new Hmc(0.1, 5), new DoubleWell()).at(0.5).from(Starts.gaussian(16, 1, 1, seed), seed).go(5);
        Run.of(new Checkerboard(), Ising.square(32)).at(2.3).hot(2, seed).go(3);
        RbmTrainer trainer = new RbmTrainer(RbmStart.random(64, 32, 0.01, random), RbmTraining.cd(1, 0.05), 20, random);
        trainer.step(new float[20][64], 0);
        trainer.rbm().freeEnergy(Tensors.zeros(5, 64).castTo(DataType.FLOAT));
        double[][] x = new double[100][16];
        x[seed % 100][seed % 16] = 1;
        Training.miniBatches(1, 50, Optimisers.adam(0.01)).run(new Mlp(Activation.RELU, 16, 64, 10), x,
                Losses.oneHot(new int[100], 10), Losses.crossEntropy(), random);
        if (seed % 20 == 0) {
            Plot.xy("a picture", "x", "y", "a line").line("y", Grid.linear(0, 1, 50), Grid.linear(0, 1, 50)).png();
        }
    }

    private void read(int run) {
        System.gc();
        Runtime java = Runtime.getRuntime();
        readings.add(new double[] {run, clock.residentBytes() / 1e6, Pointer.totalBytes() / 1e6, (java.totalMemory() - java.freeMemory()) / 1e6});
    }

    /** MB a run, by least squares over the second half. */
    private double slope(int column) {
        int from = readings.size() / 2;
        int n = readings.size() - from;
        double meanX = 0;
        double meanY = 0;
        for (double[] reading : readings.subList(from, readings.size())) {
            meanX += reading[0] / n;
            meanY += reading[column] / n;
        }
        double xx = 0;
        double xy = 0;
        for (double[] reading : readings.subList(from, readings.size())) {
            xx += (reading[0] - meanX) * (reading[0] - meanX);
            xy += (reading[0] - meanX) * (reading[column] - meanY);
        }
        return xy / xx;
    }

    private double[] column(int which) {
        return readings.stream().mapToDouble(reading -> reading[which]).toArray();
    }

    private static String describe(double[] reading) {
        return String.format(Locale.ROOT, "%.0f MB resident, %.2f MB native (JavaCPP), %.1f MB heap", reading[1], reading[2], reading[3]);
    }
}
