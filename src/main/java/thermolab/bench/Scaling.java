package thermolab.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thermolab.num.Grid;
import thermolab.show.Plot;

/**
 * How the cost of a step, and the memory, grow with the size of what is stepped, with the exponent of the power law through
 * the cost. Each size has a process of its own, with one thread, and CPU time is quoted, as in the races.
 */
public final class Scaling {

    private static final double LEAST_SECONDS = 0.15;     // a measurement lasts at least as long
    private static final int MEASUREMENTS = 5;
    private static final int MOST_REPEATS = 1 << 17;

    private final Report report;
    private final Stop stop;
    private final TextTable table = new TextTable("work", "size", "ms a step", "peak MB", "exponent");

    public Scaling(Report report, Stop stop) {
        this.report = report;
        this.stop = stop;
    }

    /** Some two minutes; a stop ends it with the sizes that were done. */
    public void run() throws IOException {
        report.heading("Cost against size");
        report.sentence("CPU time, one thread; the exponent is that of the power law through all sizes, and what counting operations says.");
        measure("Ising LxL, one site at a time", "raster", "L", sizes(64, 4096), 2);
        measure("Ising LxL, 64 spins in a word", "multispin", "L", sizes(128, 4096), 2);
        measure("RBM of N visible and N hidden units, batch 100", "rbm", "N", sizes(64, 1024), 2);
        measure("HMC in 50 dimensions, 20 leaps", "hmc", "chains", sizes(1, 4096), 1);
        report.table(table);
    }

    private void measure(String work, String task, String what, int[] sizes, int operations) throws IOException {
        List<Double> done = new ArrayList<>();
        List<Double> cost = new ArrayList<>();
        for (int i = 0; i < sizes.length && !stop.asked(); i++) {
            report.progress(work + ", " + what + " = " + sizes[i]);
            String size = task + ":" + sizes[i];
            try (WorkerProcess worker = WorkerProcess.start(size, OurProcess.command(size), 1, 1, stop)) {
                double milliseconds = 1e3 * secondsEach(worker);
                table.row(done.isEmpty() ? work : "", what + " = " + sizes[i], String.format(Locale.ROOT, "%.4g", milliseconds),
                        Long.toString(worker.peakBytes() >> 20), "");
                done.add((double) sizes[i]);
                cost.add(milliseconds);
            } catch (IOException e) {
                if (!stop.asked()) {
                    throw e;
                }
            }
        }
        if (done.size() >= 2) {
            fit(work, what, array(done), array(cost), operations);
        }
    }

    private void fit(String work, String what, double[] x, double[] y, int operations) {
        PowerLaw law = PowerLaw.fit(x, y);
        String measured = String.format(Locale.ROOT, "%.2f ± %.2f", law.exponent(), law.error());
        table.row("", "", "", "", measured + ", operations " + operations);
        report.chart(Plot.xy(work, what, "time of a step (ms)", "The cost of a step against " + what
                + " on logarithmic axes; the exponent is " + measured)
                .points("measured", x, y).line("power law", x, Grid.map(x, v -> law.factor() * Math.pow(v, law.exponent()))).logX().logY());
    }

    /** The median of a few measurements, each long enough for the clock, after those that find out how long that is. */
    private static double secondsEach(WorkerProcess worker) throws IOException {
        int repeats = 1;
        while (worker.lap(repeats).cpu() * repeats < LEAST_SECONDS && repeats < MOST_REPEATS) {
            repeats *= 2;
        }
        double[] times = new double[MEASUREMENTS];
        for (int i = 0; i < MEASUREMENTS; i++) {
            times[i] = worker.lap(repeats).cpu();
        }
        return Quartiles.of(times).median();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Doubling, or fourfold where the range is wide. */
    private static int[] sizes(int first, int last) {
        List<Integer> sizes = new ArrayList<>();
        int factor = last / first > 64 ? 4 : 2;
        for (int size = first; size <= last; size *= factor) {
            sizes.add(size);
        }
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }
}
