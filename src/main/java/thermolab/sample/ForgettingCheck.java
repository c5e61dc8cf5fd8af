package thermolab.sample;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import thermolab.energy.Energy;
import thermolab.energy.Enumerated;
import thermolab.energy.Enumerable;
import thermolab.energy.LineDensity;
import thermolab.num.Tensors;

/**
 * A test of forgetting: many chains start in one and the same state and make {@value #STEPS} steps on each of the sampler's
 * {@link Sampler#smallSystems()}. Wherever they began, the counts n_j of where they end must be N p_j, by the χ² of {@link
 * BalanceCheck}. A sampler may leave Boltzmann's distribution as it is and yet fail here: its steps then run on closed
 * orbits, or never reach a part of the states.
 *
 * <p>Starts are all states where there are at most {@value #FEW}, else waves: units alternate singly, in pairs, in fours, …,
 * or are all alike. Cells are the states where there are few, else the energies. One continuous coordinate starts at both
 * ends and in the middle of where most of its probability is.
 */
public final class ForgettingCheck {

    private static final int CHAINS = 128;       // of each start; a multiple of 64
    private static final int STEPS = 200;
    private static final int FEW = 32;
    private static final double[] PLACES = {0.01, 0.5, 0.99};
    private static final long SEED = 2;

    private ForgettingCheck() {
    }

    /** Throws an IllegalStateException that names sampler, system and start, if a start is not forgotten. */
    public static <E extends Energy, S extends State> void check(Sampler<E, S> sampler, double temperature) {
        for (E system : sampler.smallSystems()) {
            if (system instanceof Enumerable) {
                Enumerated exact = ((Enumerable) system).enumerate(temperature);
                boolean few = exact.count() <= FEW;
                follow(sampler, system, temperature, few ? all(exact) : waves((Enumerable) system),
                        few ? Cells.states(exact) : Cells.energies(exact));
            } else {
                LineDensity density = BalanceCheck.line(system, temperature);
                double[][] ends = Arrays.stream(PLACES).mapToObj(q -> new double[] {density.quantile(q)}).toArray(double[][]::new);
                follow(sampler, system, temperature, ends, Cells.line(density));
            }
        }
    }

    private static double[][] all(Enumerated states) {
        return IntStream.range(0, states.count()).mapToObj(states::state).toArray(double[][]::new);
    }

    private static double[][] waves(Enumerable energy) {
        double[] levels = energy.levels();
        int units = energy.dimension();
        return IntStream.iterate(1, length -> length < 2 * units, length -> 2 * length)
                .mapToObj(length -> IntStream.range(0, units).mapToDouble(i -> levels[i / length % levels.length]).toArray())
                .toArray(double[][]::new);
    }

    private static <E extends Energy, S extends State> void follow(Sampler<E, S> sampler, E energy, double temperature,
            double[][] starts, Cells cells) {
        double[][] each = new double[starts.length * CHAINS][];
        Arrays.setAll(each, c -> starts[c / CHAINS]);
        Run<E, S> run = Run.of(sampler, energy).at(temperature).from(Tensors.ofRows(each), SEED);
        run.go(STEPS);
        double[] ends = Tensors.toArray(run.state().positions());
        for (int s = 0; s < starts.length; s++) {
            int[] reached = cells.of(ends, starts[s].length, s * CHAINS, (s + 1) * CHAINS);
            BalanceCheck.judge(sampler, "has not forgotten after " + STEPS + " steps on " + energy.name() + " that it began at "
                    + Arrays.toString(starts[s]) + "; its steps may run on closed orbits", cells.fit(reached));
        }
    }
}
