package thermolab.bench;

import java.util.Arrays;
import java.util.Locale;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Clusters;
import thermolab.energy.Energy;
import thermolab.energy.Ising;
import thermolab.energy.Kaufman;
import thermolab.energy.Onsager;
import thermolab.energy.Sites;
import thermolab.meter.Autocorrelation;
import thermolab.num.Estimate;
import thermolab.num.Tensors;
import thermolab.sample.Metropolis;
import thermolab.sample.ReplicaExchange;
import thermolab.sample.Run;
import thermolab.sample.Sampler;
import thermolab.sample.Spins;
import thermolab.sample.Wolff;

/**
 * How long a sampler computes until it knows an observable to a given error, at the critical temperature:
 *
 * <pre>
 *   t = (σ² · 2τ / ε²) · seconds a step            τ the integrated autocorrelation time in steps        [time]
 * </pre>
 *
 * A step that is cheap and remembers itself for long may lose to one that is dear and forgets. The mean energy is checked
 * against Kaufman's exact one for the same lattice.
 */
public final class TimeToError {

    private static final int SIDE = 32;
    private static final int SPINS = SIDE * SIDE;
    private static final double MAGNETISATION_ERROR = 0.002;
    private static final double ENERGY_ERROR = 0.0005;
    private static final int FORGET = 4_000;
    private static final int STEPS = 40_000;
    private static final double[] LADDER = {2.15, 2.2, Onsager.CRITICAL_TEMPERATURE, 2.33, 2.4, 2.5, 2.62};

    private TimeToError() {
    }

    /** About ten seconds. */
    public static void run(Report report, Stop stop) {
        report.heading("Time to an error at the critical temperature");
        report.sentence("Ising " + SIDE + "x" + SIDE + "; seconds until |m| is known to " + MAGNETISATION_ERROR + " and the energy per spin to "
                + ENERGY_ERROR + ". Exact energy (Kaufman): "
                + String.format(Locale.ROOT, "%.5f", Kaufman.square(SIDE, Onsager.CRITICAL_TEMPERATURE).energy()));
        TextTable table = new TextTable("sampler", "µs a step", "τ of |m|", "s to |m|", "τ of E", "s to E", "energy", "sigmas off");
        Ising ising = Ising.square(SIDE);
        report.progress("Metropolis, Wolff, replica exchange ...");
        row("Metropolis", new Metropolis(), (Sites) ising, new double[] {Onsager.CRITICAL_TEMPERATURE}, 0, table, stop);
        row("Wolff, one cluster a step", new Wolff(), (Clusters) ising, new double[] {Onsager.CRITICAL_TEMPERATURE}, 0, table, stop);
        row("Replica exchange, " + LADDER.length + " temperatures", new ReplicaExchange<>(new Metropolis()), (Sites) ising, LADDER, 2, table,
                stop);
        report.table(table);
        report.sentence("The time of replica exchange is that of all its chains; it gives all their temperatures.");
    }

    private static <E extends Energy> void row(String name, Sampler<E, Spins> sampler, E energy, double[] ladder, int which, TextTable table,
            Stop stop) {
        Run<E, Spins> run = Run.of(sampler, energy).ladder(ladder).from(start(ladder.length), 1);
        run.go(FORGET);
        double[] magnetisation = new double[STEPS];
        double[] energies = new double[STEPS];
        int made = 0;
        long nanoseconds = 0;
        while (made < STEPS && !stop.asked()) {
            long begin = System.nanoTime();
            run.go(1);
            nanoseconds += System.nanoTime() - begin;
            magnetisation[made] = Math.abs(run.state().sums()[which]) / SPINS;
            energies[made] = run.state().energies()[which] / SPINS;
            made++;
        }
        if (made < Autocorrelation.SHORTEST) {
            return;
        }
        double seconds = nanoseconds / 1e9 / made;
        double[] m = Arrays.copyOf(magnetisation, made);
        double[] e = Arrays.copyOf(energies, made);
        Estimate mean = Autocorrelation.mean(e);
        double exact = Kaufman.square(SIDE, Onsager.CRITICAL_TEMPERATURE).energy();
        table.row(name, three(1e6 * seconds), Autocorrelation.integratedTime(m).toString(), three(secondsTo(MAGNETISATION_ERROR, m, seconds)),
                Autocorrelation.integratedTime(e).toString(), three(secondsTo(ENERGY_ERROR, e, seconds)), mean.toString(),
                String.format(Locale.ROOT, "%.1f", mean.sigmasFrom(exact)));
    }

    private static INDArray start(int chains) {
        return Tensors.zeros(chains, SPINS).addi(1);
    }

    /** [time]: the error of what was measured, scaled. */
    private static double secondsTo(double error, double[] series, double secondsEach) {
        double reached = Autocorrelation.mean(series).standardError();
        return series.length * secondsEach * reached * reached / (error * error);
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
