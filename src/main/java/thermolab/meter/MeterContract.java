package thermolab.meter;

import java.util.Map;
import java.util.function.Supplier;
import thermolab.energy.Graph;
import thermolab.energy.Ising;
import thermolab.energy.Sites;
import thermolab.num.Estimate;
import thermolab.sample.Metropolis;
import thermolab.sample.Resumable;
import thermolab.sample.Run;
import thermolab.sample.Spins;

/**
 * What every meter promises: before the first reading it says that it has none; a run in two stretches reads the same as in
 * one, also, for a {@link Resumable}, when another goes on from its memory; reading it changes nothing; values and errors
 * are finite, and errors not negative. {@code MeterContract.check(Trace::new)} says in words what is broken.
 */
public final class MeterContract {

    private static final int STEPS = 200;

    private MeterContract() {
    }

    /**
     * Throws an IllegalStateException that names the meter and the rule, if a rule is broken.
     *
     * @param fresh makes a new meter each time
     */
    public static void check(Supplier<? extends Meter> fresh) {
        Meter empty = fresh.get();
        require(empty, refusesWhenEmpty(empty), "must throw an IllegalStateException when it has no readings");
        Meter whole = fresh.get();
        run().go(STEPS, whole);
        Meter parts = fresh.get();
        Run<Sites, Spins> run = run();
        run.go(STEPS / 3, parts);
        require(parts, parts.readings().equals(parts.readings()), "must read the same when it is read twice");
        run.go(STEPS - STEPS / 3, parts);
        require(whole, whole.readings().equals(parts.readings()), "must read the same from a run in two stretches");
        if (parts instanceof Resumable) {
            checkMemory(fresh, whole);
        }
        for (Map.Entry<String, Estimate> reading : whole.readings().entrySet()) {
            require(whole, Double.isFinite(reading.getValue().value()) && Double.isFinite(reading.getValue().standardError()),
                    "must read finite numbers; " + reading.getKey() + " is " + reading.getValue());
        }
    }

    private static void checkMemory(Supplier<? extends Meter> fresh, Meter whole) {
        Meter first = fresh.get();
        Run<Sites, Spins> run = run();
        run.go(STEPS / 3, first);
        Meter second = fresh.get();
        ((Resumable) second).resume(((Resumable) first).memory());
        run.go(STEPS - STEPS / 3, second);
        require(whole, whole.readings().equals(second.readings()), "must go on from its memory with the same readings");
    }

    private static Run<Sites, Spins> run() {
        return Run.<Sites, Spins>of(new Metropolis(), Ising.of(Graph.lattice(3), new double[3])).at(2).hot(4, 11);
    }

    private static boolean refusesWhenEmpty(Meter meter) {
        try {
            meter.readings();
            return false;
        } catch (IllegalStateException expected) {
            return true;
        }
    }

    private static void require(Meter meter, boolean holds, String rule) {
        if (!holds) {
            throw new IllegalStateException("meter " + meter.name() + " " + rule);
        }
    }
}
