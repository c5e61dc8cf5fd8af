package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Clusters;
import thermolab.energy.Graph;
import thermolab.energy.Ising;
import thermolab.energy.Rbm;
import thermolab.energy.Sites;
import thermolab.num.Estimate;

/** Mean energies from a cold, a hot and a striped start against enumeration. */
class StartsAreForgottenTest {

    private static final int CHAINS = 64;
    private static final int FORGET = 100;
    private static final int STEPS = 200;
    private static final double SIGMAS = 4.5;     // one false alarm in 150 000

    static Stream<Arguments> sweeps() {
        Ising ring = Ising.of(Graph.lattice(10), new double[10]);
        Ising five = Ising.of(Graph.complete(5, 1), new double[5]);
        return Stream.of(Arguments.of(ring, 1), Arguments.of(Ising.square(2), 2.27), Arguments.of(Ising.square(3), 3),
                Arguments.of(five, 3), Arguments.of(ring, 1e6));
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void ofSingleUnits(Sites system, double temperature) {
        assertMeets(new Metropolis(), system, temperature);
        assertMeets(new Metropolis(SiteSampler.Order.AT_RANDOM), system, temperature);
        assertMeets(new HeatBath(), system, temperature);
        assertMeets(new ReplicaExchange<>(new Metropolis()), system, temperature);
    }

    @Test
    void ofChessboards() {
        for (double temperature : new double[] {2.27, 4, 1e6}) {
            for (Ising torus : new Ising[] {Ising.square(4), Ising.rectangle(2, 4, -1)}) {
                assertMeets(new MultiSpin(), torus, temperature);
                assertMeets(new Checkerboard(), torus, temperature);
            }
        }
    }

    @Test
    void ofClustersAndBlocks() {
        assertMeets(new Wolff(), (Clusters) Ising.square(2), 4);
        assertMeets(new Wolff(2), (Clusters) Ising.square(3), 10);
        assertMeets(new BlockGibbs(), new Rbm(), 1);
        assertMeets(new BlockGibbs(), Ising.square(4), 1e9);
    }

    @Test
    void wolffRefusesWhatItWouldTurnForEver() {
        Clusters free = Ising.of(Graph.of(2, new int[0][], new double[0]), new double[2]);
        String bonds = assertThrows(IllegalArgumentException.class, () -> Run.of(new Wolff(), free).hot(1, 1)).getMessage();
        assertTrue(bonds.contains("must have a bond"), bonds);
    }

    /** Chains are independent, so their means scatter as the error bar says; swaps of replicas at one temperature only relabel. */
    private static <E extends thermolab.energy.Enumerable, S extends State> void assertMeets(Sampler<E, S> sampler, E system,
            double temperature) {
        double exact = system.enumerate(temperature).energy();
        for (int length : new int[] {1, 4, 2 * system.dimension()}) {
            double[] levels = system.levels();
            double[] wave = IntStream.range(0, system.dimension()).mapToDouble(i -> levels[i / length % 2]).toArray();
            INDArray start = Starts.same(CHAINS, wave);
            Run<E, S> run = Run.of(sampler, system).at(temperature).from(start, 5);
            run.go(FORGET);
            double[] sums = new double[CHAINS];
            run.go(STEPS, (number, temperatures, step) -> {
                double[] energies = step.state().energies();
                Arrays.setAll(sums, c -> sums[c] + energies[c] / STEPS);
            });
            Estimate mean = Estimate.ofMean(sums);
            assertTrue(mean.sigmasFrom(exact) < SIGMAS, sampler.name() + " at " + temperature + " from waves of " + length + ": "
                    + mean + ", exact " + exact);
        }
    }
}
