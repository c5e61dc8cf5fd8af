package thermolab.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Energy;
import thermolab.energy.Enumerable;
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
 * run.save(path, meter);         // and later: Run.of(…).at(2.27).resume(path, sameKindOfMeter)
 * }</pre>
 *
 * <p>Chains, chance and step number make up the whole of it, so a saved run goes on with the same numbers. An interrupt of
 * the thread ends {@link #go} between two steps. Not for threads that share it.
 *
 * @param <E> what the sampler needs
 * @param <S> how it stores the chains
 */
public final class Run<E extends Energy, S extends State> {

    private static final double ROUNDING = 1e-4;      // relative: what a float's energy owes to the order of its sum

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
        if (!(energy instanceof Enumerable)) {
            throw Require.broken("energy", energy.name(), "must have levels for a hot start",
                    "say where to start: from(Starts.gaussian(chains, dimension, width, seed), seed)");
        }
        Require.atLeast("chains", chains, 1, "");
        return from(Starts.hot((Enumerable) energy, chains, ~seed), seed);
    }

    /**
     * Goes on where a run with the same sampler, energy and temperatures was saved.
     *
     * @param meters new ones, of the kinds and in the order in which they were saved, which then go on too; or none, which
     *     leaves what was measured in the file
     */
    @SuppressWarnings("unchecked") // a state with other energies or memory is of its own kind
    public Run<E, S> resume(Path file, Resumable... meters) throws IOException {
        Checkpoint saved = Checkpoint.read(file, sampler.name(), energy.name());
        requireSameMeters(file, saved.readings(), meters);
        S placed = sampler.start(energy, saved.positions());
        requireSameEnergies(file, placed.energies(), saved.energies());
        for (int i = 0; i < meters.length; i++) {
            meters[i].resume(saved.readings().get(i).memory());
        }
        placed = (S) placed.withEnergies(saved.energies());
        state = placed instanceof RememberingState ? (S) ((RememberingState) placed).withMemory(saved.memory()) : placed;
        randomness = Randomness.ofState(saved.randomness());
        number = saved.number();
        return this;
    }

    private static void requireSameMeters(Path file, List<Checkpoint.Reading> saved, Resumable[] meters) throws IOException {
        List<String> held = saved.stream().map(Checkpoint.Reading::meter).toList();
        List<String> wanted = Arrays.stream(meters).map(Resumable::name).toList();
        if (!wanted.isEmpty() && !wanted.equals(held)) {
            throw new IOException(file + " holds the meters " + held + ", not " + wanted
                    + "; pass the same ones in the same order, or none");
        }
    }

    /** A saved energy is a sum of many changes, so it may differ by rounding from that of the place. */
    private void requireSameEnergies(Path file, double[] now, double[] saved) throws IOException {
        double largest = Arrays.stream(saved).map(Math::abs).filter(Double::isFinite).max().orElse(0);
        for (int c = 0; c < now.length; c++) {
            if (now[c] != saved[c] && !(Math.abs(now[c] - saved[c]) <= ROUNDING * (1 + largest))) {
                throw new IOException(file + " has energy " + saved[c] + " for chain " + c + ", where " + energy.name()
                        + " now has " + now[c] + "; resume with the couplings that it was saved with");
            }
        }
    }

    /**
     * Saves where the run stands and what meters have read. A file of that name is replaced only when the new one is
     * complete.
     */
    public void save(Path file, Resumable... meters) throws IOException {
        requireStart();
        double[] memory = state instanceof RememberingState ? ((RememberingState) state).memory() : new double[0];
        List<Checkpoint.Reading> readings = Arrays.stream(meters)
                .map(meter -> new Checkpoint.Reading(meter.name(), meter.memory())).toList();
        new Checkpoint(sampler.name(), energy.name(), number, randomness.state(), state.positions(), state.energies(), memory,
                readings).write(file);
    }

    /** Makes a number of steps, each shown to all observers. */
    public Outcome go(long steps, RunObserver... observers) {
        requireStart();
        if (steps < 0) {
            throw Require.broken("steps", steps, "must be zero or more", "");
        }
        for (long made = 0; made < steps; made++) {
            if (Thread.interrupted()) {
                return new Outcome(made, true);
            }
            Step<S> step = step();
            for (RunObserver observer : observers) {
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
        } catch (ArithmeticException e) {
            ArithmeticException placed = new ArithmeticException(place() + ": " + e.getMessage());
            placed.initCause(e);
            throw placed;
        } catch (IllegalStateException e) {
            throw new IllegalStateException(place() + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(place() + " on energy " + energy.name() + " threw " + e.getClass().getSimpleName()
                    + " (" + e.getMessage() + "); an energy takes a batch [chains, dimension] and returns [chains], its "
                    + "gradient [chains, dimension]", e);
        }
    }

    private String place() {
        return "step " + (number + 1) + " of " + sampler.name();
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
