package thermolab.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import thermolab.energy.Ising;
import thermolab.energy.Onsager;
import thermolab.learn.RbmStart;
import thermolab.learn.RbmTrainer;
import thermolab.learn.RbmTraining;
import thermolab.num.Grid;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;
import thermolab.sample.Metropolis;
import thermolab.sample.MultiSpin;
import thermolab.sample.Run;
import thermolab.show.Plot;

/** How the cost of a step grows with the size of what is stepped, with the exponent of the power law through it. */
public final class Scaling {

    private static final double LEAST_SECONDS = 0.15;     // a measurement lasts at least as long
    private static final int MEASUREMENTS = 5;

    private Scaling() {
    }

    /** About a minute; a stop ends it after the size under way. */
    public static void run(Report report, Stop stop) {
        report.heading("Cost against size");
        report.sentence("Milliseconds a step, wall time in this process; the exponent is that of the power law through all sizes.");
        TextTable table = new TextTable("work", "size", "ms a step", "exponent");
        measure("Ising LxL, one site at a time", "L", sizes(64, 4096), 2, Scaling::raster, table, report, stop);
        measure("Ising LxL, 64 spins in a word", "L", sizes(128, 4096), 2, Scaling::multiSpin, table, report, stop);
        measure("RBM of N visible and N hidden units, batch 100", "N", sizes(64, 1024), 2, Scaling::machine, table, report, stop);
        measure("HMC in 50 dimensions, 20 leaps", "chains", sizes(1, 4096), 1, chains -> new HmcTask(chains)::step, table, report, stop);
        report.table(table);
    }

    /** @param exponent what counting operations says: what the measured one tends to for large sizes */
    private static void measure(String work, String what, int[] sizes, int exponent, IntFunction<Runnable> steps, TextTable table,
            Report report, Stop stop) {
        List<Integer> done = new ArrayList<>();
        List<Double> cost = new ArrayList<>();
        for (int size : sizes) {
            if (stop.asked()) {
                break;
            }
            report.progress(work + ", " + what + " = " + size);
            done.add(size);
            cost.add(secondsEach(steps.apply(size)));
        }
        double[] x = done.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] y = cost.stream().mapToDouble(seconds -> 1e3 * seconds).toArray();
        for (int i = 0; i < x.length; i++) {
            table.row(i == 0 ? work : "", what + " = " + done.get(i), String.format(Locale.ROOT, "%.4g", y[i]), "");
        }
        if (x.length >= 2) {
            PowerLaw law = PowerLaw.fit(x, y);
            String measured = String.format(Locale.ROOT, "%.2f ± %.2f", law.exponent(), law.error());
            table.row("", "", "", measured + ", operations " + exponent);
            report.chart(Plot.xy(work, what, "time of a step (ms)", "The cost of a step against " + what + " on logarithmic axes, from "
                    + done.get(0) + " to " + done.get(done.size() - 1) + "; the exponent is " + measured)
                    .points("measured", x, y).line("power law", x, Grid.map(x, v -> law.factor() * Math.pow(v, law.exponent())))
                    .logX().logY());
        }
    }

    /** The median of a few measurements, each long enough for the clock, after one that warms up. */
    private static double secondsEach(Runnable step) {
        step.run();
        int repeats = 1;
        while (seconds(step, repeats) < LEAST_SECONDS && repeats < 1 << 20) {
            repeats *= 2;
        }
        double[] times = new double[MEASUREMENTS];
        for (int i = 0; i < MEASUREMENTS; i++) {
            times[i] = seconds(step, repeats) / repeats;
        }
        return Quartiles.of(times).median();
    }

    private static double seconds(Runnable step, int repeats) {
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            step.run();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Runnable raster(int side) {
        return sweeps(Run.of(new Metropolis(), Ising.square(side)), side);
    }

    private static Runnable multiSpin(int side) {
        return sweeps(Run.of(new MultiSpin(), Ising.square(side)), side);
    }

    private static Runnable sweeps(Run<?, ?> run, int side) {
        run.at(Onsager.CRITICAL_TEMPERATURE).from(Tensors.zeros(1, (long) side * side).addi(1), 1);
        return () -> run.go(1);
    }

    private static Runnable machine(int units) {
        RandomStream random = RandomStream.of(1);
        float[][] rows = new float[RbmTask.BATCH][units];
        RbmTrainer trainer = new RbmTrainer(RbmStart.random(units, units, 0.01, random), RbmTraining.cd(1, 0.05), RbmTask.BATCH, random);
        return () -> trainer.step(rows, 0);
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
