package thermolab.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Checked;
import thermolab.energy.Energy;
import thermolab.energy.Enumerable;
import thermolab.num.Tensors;

/**
 * What every sampler promises, checked on its {@link Sampler#example()}: the same numbers from the same seed, in a batch as
 * alone, after a checkpoint as without; states left as they were; energies that are those of the states; and, if it says
 * that it is exact, the Boltzmann distribution left as it is ({@link BalanceCheck}). {@code SamplerContract.check(sampler)}
 * says in words what is broken. A continuous example is checked with one coordinate.
 */
public final class SamplerContract {

    private static final int CHAINS = 64;
    private static final int STEPS = 6;
    private static final double TEMPERATURE = 1.3;
    private static final double ROUNDING = 1e-9;

    private SamplerContract() {
    }

    /** Throws an IllegalStateException that names the sampler and the rule, if a rule is broken. */
    public static <E extends Energy, S extends State> void check(Sampler<E, S> sampler) {
        INDArray start = start(sampler.example());
        checkStep(sampler, start);
        INDArray once = run(sampler, start, 1).state().positions();
        require(sampler, once.equalsWithEps(run(sampler, start, 1).state().positions(), 0),
                "must make the same numbers from the same seed");
        if (sampler.independentChains()) {
            checkBatchEqualsLoop(sampler, start);
        }
        checkCheckpoint(sampler, start, once);
        if (sampler.exact()) {
            BalanceCheck.check(sampler, TEMPERATURE);
        }
    }

    private static INDArray start(Energy energy) {
        return energy instanceof Enumerable ? Starts.hot((Enumerable) energy, CHAINS, 3) : Starts.gaussian(CHAINS, 1, 1, 3);
    }

    private static <E extends Energy, S extends State> Run<E, S> run(Sampler<E, S> sampler, INDArray start, long seed) {
        Run<E, S> run = Run.of(sampler, sampler.example()).at(TEMPERATURE).from(start, seed);
        run.go(STEPS);
        return run;
    }

    private static <E extends Energy, S extends State> void checkStep(Sampler<E, S> sampler, INDArray start) {
        E energy = sampler.example();
        S before = sampler.start(energy, start);
        require(sampler, before.chains() == CHAINS && before.positions().equalsWithEps(start, 0),
                "must start where it is told to");
        double[] temperatures = new double[CHAINS];
        Arrays.fill(temperatures, TEMPERATURE);
        Step<S> step = sampler.step(energy, temperatures, before, Randomness.of(1, CHAINS));
        require(sampler, before.positions().equalsWithEps(start, 0), "must leave the state that it is given as it is");
        double[] exact = Tensors.toArray(Checked.energies(energy, step.state().positions()));
        double[] kept = step.state().energies();
        for (int c = 0; c < CHAINS; c++) {
            require(sampler, Math.abs(kept[c] - exact[c]) <= ROUNDING * (1 + Math.abs(exact[c])),
                    "keeps energy " + kept[c] + " for chain " + c + ", whose state has energy " + exact[c]);
        }
        for (String name : step.diagnostics().names()) {
            require(sampler, step.diagnostics().get(name).length == CHAINS, "must give diagnostic " + name + " for each chain");
        }
    }

    private static <E extends Energy, S extends State> void checkBatchEqualsLoop(Sampler<E, S> sampler, INDArray start) {
        E energy = sampler.example();
        double[] temperatures = {TEMPERATURE, 0.5 * TEMPERATURE, 2 * TEMPERATURE};
        INDArray few = start.getRows(0, 1, 2);
        Randomness together = Randomness.of(9, temperatures.length);
        Randomness[] alone = new Randomness[temperatures.length];
        Arrays.setAll(alone, together::only);
        S batch = sampler.start(energy, few);
        for (int k = 0; k < STEPS; k++) {
            batch = sampler.step(energy, temperatures, batch, together).state();
        }
        INDArray positions = batch.positions();
        for (int c = 0; c < temperatures.length; c++) {
            S one = sampler.start(energy, few.getRow(c).dup().reshape(1, few.columns()));
            for (int k = 0; k < STEPS; k++) {
                one = sampler.step(energy, new double[] {temperatures[c]}, one, alone[c]).state();
            }
            INDArray row = positions.getRow(c).reshape(1, few.columns());
            require(sampler, row.equalsWithEps(one.positions(), ROUNDING), "must move chain " + c
                    + " in a batch as it does alone; draw from randomness.chain(c) for chain c, and from nothing else");
        }
    }

    private static <E extends Energy, S extends State> void checkCheckpoint(Sampler<E, S> sampler, INDArray start,
            INDArray whole) {
        try {
            Path folder = Files.createTempDirectory("checkpoint");
            Path file = folder.resolve("run");
            try {
                Run<E, S> first = Run.of(sampler, sampler.example()).at(TEMPERATURE).from(start, 1);
                first.go(STEPS / 2);
                first.save(file);
                Run<E, S> second = Run.of(sampler, sampler.example()).at(TEMPERATURE).resume(file);
                second.go(STEPS - STEPS / 2);
                require(sampler, second.state().positions().equalsWithEps(whole, 0),
                        "must go on from a checkpoint with the same numbers; what it remembers belongs into its state, "
                                + "as a RememberingState if that is more than places");
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary checkpoint could not be written", e);
        }
    }

    private static void require(Sampler<?, ?> sampler, boolean holds, String rule) {
        if (!holds) {
            throw new IllegalStateException("sampler " + sampler.name() + " " + rule);
        }
    }
}
