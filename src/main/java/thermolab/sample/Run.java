package thermolab.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Energy;
import thermolab.energy.Enumeration;
import thermolab.num.Require;
import thermolab.schedule.Constant;
import thermolab.schedule.Schedule;

/**
 * Chains under way: repeats a sampler's step and shows each to the observers.
 *
 * <pre>{@code
 * Run<?, Spins> run = Run.of(new Metropolis(), Ising.square(16)).at(2.27).hot(4, 1);
 * run.go(1000);                  // forget the start
 * run.go(10_000, meter);         // measure
 * run.save(path);                // and later: Run.of(…).at(2.27).resume(path)
 * }</pre>
 *
 * <p>Chains, chance and step number make up the whole of it, so a saved run goes on with the same numbers. An interrupt of
 * the thread ends {@link #go} between two steps. Not for threads that share it.
 *
 * @param <E> what the sampler needs
 * @param <S> how it stores the chains
 */
public final class Run<E extends Energy, S extends State> {

    private final Sampler<E, S> sampler;
    private final E energy;
    private Schedule schedule = new Constant(1);
    private double[] ladder;          // T of each chain, or null where the schedule says it for all
    private double[] temperatures;
    private S state;
    private Randomness randomness;
    private long number;

    private Run(Sampler<E, S> sampler, E energy) {
        this.sampler = sampler;
        this.energy = energy;
    }

    /** A run at temperature one until it is told otherwise; it needs a start next. */
    public static <E extends Energy, S extends State> Run<E, S> of(Sampler<E, S> sampler, E energy) {
        return new Run<>(sampler, energy);
    }

    /** The same temperature for all chains, from now on; zero or more. */
    public Run<E, S> at(double temperature) {
        return at(new Constant(checked(temperature)));
    }

    /** A temperature that changes with the step, the same for all chains; step 0 is the first of the run. */
    public Run<E, S> at(Schedule cooling) {
        schedule = cooling;
        ladder = null;
        return this;
    }

    /** A temperature for each chain. */
    public Run<E, S> ladder(double... temperatureOfEach) {
        for (double temperature : temperatureOfEach) {
            checked(temperature);
        }
        ladder = temperatureOfEach.clone();
        return this;
    }

    /** Starts one chain at each row, with streams that depend on the seed. */
    public Run<E, S> from(INDArray positions, long seed) {
        state = sampler.start(energy, positions);
        randomness = Randomness.of(seed, state.chains());
        number = 0;
        return this;
    }

    /** Starts chains of a discrete energy with each unit at a level drawn fairly. */
    public Run<E, S> hot(int chains, long seed) {
        if (!(energy instanceof Enumeration)) {
            throw Require.broken("energy", energy.name(), "must have levels for a hot start",
                    "say where to start: from(Starts.gaussian(chains, dimension, width, seed), seed)");
        }
        Require.atLeast("chains", chains, 1, "");
        return from(Starts.hot((Enumeration) energy, chains, ~seed), seed);
    }

    /** Goes on where a run with the same sampler, energy and temperatures was saved. */
    @SuppressWarnings("unchecked") // a state with other energies is of its own kind
    public Run<E, S> resume(Path file) throws IOException {
        Checkpoint saved = Checkpoint.read(file, sampler.name(), energy.name());
        state = (S) sampler.start(energy, saved.positions()).withEnergies(saved.energies());
        randomness = Randomness.ofState(saved.randomness());
        number = saved.number();
        return this;
    }

    /** Saves where the run stands. A file of that name is replaced only when the new one is complete. */
    public void save(Path file) throws IOException {
        requireStart();
        new Checkpoint(sampler.name(), energy.name(), number, randomness.state(), state.positions(), state.energies())
                .write(file);
    }

    /** Makes a number of steps, each shown to all observers. */
    public Outcome go(long steps, Observer... observers) {
        requireStart();
        if (steps < 0) {
            throw Require.broken("steps", steps, "must be zero or more", "");
        }
        for (long made = 0; made < steps; made++) {
            if (Thread.interrupted()) {
                return new Outcome(made, true);
            }
            Step<S> step = step();
            for (Observer observer : observers) {
                observer.observe(number, temperatures, step);
            }
        }
        return new Outcome(steps, false);
    }

    private Step<S> step() {
        temperatures = ladder != null ? ladder : all(checked(schedule.at(number)));
        Require.sameLength("temperatures", temperatures.length, "chains", state.chains());
        try {
            Step<S> step = sampler.step(energy, temperatures, state, randomness);
            state = step.state();
            number++;
            return step;
        } catch (ArithmeticException | IllegalStateException e) {
            ArithmeticException placed = new ArithmeticException(
                    "step " + (number + 1) + " of " + sampler.name() + ": " + e.getMessage());
            placed.initCause(e);
            throw placed;
        }
    }

    private double[] all(double temperature) {
        if (temperatures != null && temperatures != ladder && temperatures.length == state.chains()
                && temperatures[0] == temperature) {
            return temperatures;
        }
        double[] everywhere = new double[state.chains()];
        Arrays.fill(everywhere, temperature);
        return everywhere;
    }

    private static double checked(double temperature) {
        return Require.nonNegative("temperature", temperature, "did you pass beta?");
    }

    /** Where the chains stand now. */
    public S state() {
        requireStart();
        return state;
    }

    /** How many steps the run has made. */
    public long number() {
        return number;
    }

    private void requireStart() {
        if (state == null) {
            throw new IllegalStateException("the run has no start; call from(positions, seed), hot(chains, seed) or resume(file)");
        }
    }
}
