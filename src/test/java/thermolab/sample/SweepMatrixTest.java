package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thermolab.energy.Graph;
import thermolab.energy.Ising;
import thermolab.energy.Potts;
import thermolab.energy.Sites;
import thermolab.num.RandomStream;
import thermolab.sample.SiteSampler.Order;

/** The exact matrices of whole sweeps: from every single state of every small system to Boltzmann's distribution. */
class SweepMatrixTest {

    private static final double[] TEMPERATURES = {0.1, 0.5, 1, 2.27, 4, 100, 1e9, Double.POSITIVE_INFINITY};
    private static final double ROUNDING = 1e-11;
    private static final int SWEEPS = 1 << 10;

    /** Metropolis' rule with certain moves: what no catalogued sampler does. */
    record Certain(Order order) implements SiteSampler {
        @Override
        public void probabilities(double[] levelEnergies, int current, double temperature, double[] into) {
            new Metropolis().probabilities(levelEnergies, current, temperature, into);
            into[current] = 1;
            for (int k = 0; k < into.length; k++) {
                into[k] /= k == current ? 1 : 1 - Metropolis.STAY;
                into[current] -= k == current ? 0 : into[k];
            }
        }
    }

    static Stream<Sites> small() {
        List<Sites> systems = new ArrayList<>();
        IntStream.rangeClosed(2, 6).forEach(n -> systems.add(Ising.of(Graph.lattice(n), new double[n])));
        IntStream.rangeClosed(2, 6).forEach(n -> systems.add(Ising.of(Graph.complete(n, 1), new double[n])));
        IntStream.rangeClosed(2, 6).forEach(n -> systems.add(tree(n, true, new double[n])));
        IntStream.rangeClosed(2, 6).forEach(n -> systems.add(tree(n, false, new double[n])));
        systems.add(Ising.square(2));
        systems.add(Ising.rectangle(2, 3, 1));
        systems.add(Ising.rectangle(3, 2, -1));
        systems.add(Ising.of(Graph.lattice(5), new double[] {1, 1, 1, 1, 1}));
        systems.add(tree(4, true, new double[] {2, 0, 0, 0}));
        systems.add(Ising.of(Graph.of(3, new int[0][], new double[0]), new double[3]));     // free spins
        systems.add(Ising.of(Graph.of(1, new int[0][], new double[0]), new double[1]));
        systems.add(glass(5, 1));
        systems.add(glass(6, 2));
        systems.add(new Potts(3, Graph.lattice(3)));
        return systems.stream();
    }

    static Stream<Sites> larger() {
        return Stream.of(Ising.of(Graph.lattice(8), new double[8]), Ising.rectangle(2, 4, 1), Ising.square(3),
                glass(8, 3));
    }

    private static Ising tree(int n, boolean star, double[] field) {
        int[][] edges = IntStream.range(1, n).mapToObj(i -> new int[] {star ? 0 : i - 1, i}).toArray(int[][]::new);
        return Ising.of(Graph.of(n, edges, IntStream.range(1, n).mapToDouble(i -> 1).toArray()), field);
    }

    /** Couplings of +1 and −1: many moves cost nothing. */
    private static Ising glass(int n, long seed) {
        RandomGenerator random = RandomStream.of(seed);
        double[][] couplings = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                couplings[i][j] = couplings[j][i] = random.nextBoolean() ? 1 : -1;
            }
        }
        return Ising.of(Graph.ofMatrix(couplings), new double[n]);
    }

    @ParameterizedTest
    @MethodSource("small")
    void noStartIsKeptForEver(Sites system) {
        for (double temperature : TEMPERATURES) {
            for (Order order : Order.values()) {
                for (SiteSampler rule : new SiteSampler[] {new Metropolis(order), new HeatBath(order)}) {
                    TransitionMatrix sweep = TransitionMatrix.ofSweep(rule, system, temperature);
                    assertForgets(sweep, system, temperature, rule);
                }
            }
        }
    }

    @ParameterizedTest
    @Tag("slow")
    @MethodSource("larger")
    void norInLargerSystems(Sites system) {
        for (double temperature : new double[] {1, 2.27, Double.POSITIVE_INFINITY}) {
            for (SiteSampler rule : new SiteSampler[] {new Metropolis(), new HeatBath()}) {
                assertForgets(TransitionMatrix.ofSweep(rule, system, temperature), system, temperature, rule);
            }
        }
    }

    /** No entry is zero but by underflow, p is kept, and what is left of any start falls. */
    private static void assertForgets(TransitionMatrix sweep, Sites system, double temperature, SiteSampler rule) {
        double[] p = system.enumerate(temperature).probabilities();
        String where = rule + " on " + system.name() + " of " + system.dimension() + " at T = " + temperature;
        assertTrue(sweep.balanceResidual(p) < ROUNDING, where);
        if (temperature >= 0.5) {
            double least = Arrays.stream(sweep.rows()).flatMapToDouble(Arrays::stream).min().orElseThrow();
            assertTrue(least > 0, where);
        }
        if (temperature >= 4) {                 // barriers are low: 8 for the complete graph of six
            TransitionMatrix many = sweep.power(SWEEPS);
            assertTrue(many.farthest(p) < ROUNDING, () -> where + " " + many.farthest(p));
        } else {
            assertTrue(sweep.power(SWEEPS).farthest(p) < sweep.farthest(p) + ROUNDING, where);
        }
    }

    @Test
    void certainMovesRunOnClosedOrbits() {
        Ising ring = Ising.of(Graph.lattice(4), new double[4]);
        double[] p = ring.enumerate(1).probabilities();
        TransitionMatrix certain = TransitionMatrix.ofSweep(new Certain(Order.IN_TURN), ring, 1);
        assertTrue(certain.balanceResidual(p) < ROUNDING, "balance holds");
        assertEquals(1, certain.secondModulus(), 1e-9);
        assertTrue(certain.power(SWEEPS).farthest(p) > 0.1);
        assertTrue(TransitionMatrix.ofSweep(new Metropolis(), ring, 1).secondModulus() < 0.9);
        TransitionMatrix atRandom = TransitionMatrix.ofSweep(new Certain(Order.AT_RANDOM), ring, Double.POSITIVE_INFINITY);
        assertTrue(atRandom.power(SWEEPS).farthest(ring.enumerate(Double.POSITIVE_INFINITY).probabilities()) > 0.4,
                "four certain turns keep the parity");
    }

    @Test
    void theContractNoticesClosedOrbits() {
        IllegalStateException e = assertThrows(IllegalStateException.class,
                () -> ForgettingCheck.check(new Certain(Order.IN_TURN), 1.3));
        assertTrue(e.getMessage().contains("closed orbits"), e.getMessage());
    }

    /** Chessboard samplers: the black units, then the white ones, each by Metropolis' rule. */
    @Test
    void chessboardSweepsForgetToo() {
        for (int[] sides : new int[][] {{2, 2}, {2, 4}, {4, 2}}) {
            Ising torus = Ising.rectangle(sides[0], sides[1], 1);
            for (double temperature : TEMPERATURES) {
                TransitionMatrix sweep = null;
                for (int unit : IntStream.range(0, 2 * torus.dimension()).filter(i -> isOf(i / torus.dimension(),
                        i % torus.dimension(), sides[1])).map(i -> i % torus.dimension()).toArray()) {
                    TransitionMatrix move = TransitionMatrix.ofUnit(new Metropolis(), torus, temperature, unit);
                    sweep = sweep == null ? move : sweep.then(move);
                }
                assertForgets(sweep, torus, temperature, new Metropolis());
            }
        }
    }

    private static boolean isOf(int colour, int unit, int columns) {
        return (unit / columns + unit % columns) % 2 == colour;
    }

    @Test
    void eigenvaluesOfSweepsAreFound() {
        // a sweep of the heat bath has many zero eigenvalues; a certain one is a permutation at infinite temperature
        for (double temperature : TEMPERATURES) {
            Ising torus = Ising.rectangle(2, 3, 1);
            for (SiteSampler rule : new SiteSampler[] {new Metropolis(), new HeatBath(), new Certain(Order.IN_TURN)}) {
                TransitionMatrix sweep = TransitionMatrix.ofSweep(rule, torus, temperature);
                double trace = IntStream.range(0, 64).mapToDouble(i -> sweep.rows()[i][i]).sum();
                assertEquals(trace, Arrays.stream(sweep.spectrum()[0]).sum(), 1e-9);
                assertEquals(0, Arrays.stream(sweep.spectrum()[1]).sum(), 1e-9);
                assertEquals(1, sweep.eigenvalues()[0], 1e-9);
            }
        }
        double[][] turning = TransitionMatrix.of(new double[][] {{0, 1, 0}, {0, 0, 1}, {1, 0, 0}}).spectrum();
        assertArrayEquals(new double[] {-0.5, -0.5, 1}, Arrays.stream(turning[0]).sorted().toArray(), 1e-12);
        assertArrayEquals(new double[] {-Math.sqrt(0.75), 0, Math.sqrt(0.75)}, Arrays.stream(turning[1]).sorted().toArray(), 1e-12);
    }

    /** Σ λᵏ is the trace of the k-th power; a sweep forth and back is reversible, so its spectrum is that of a symmetric matrix. */
    @Test
    void eigenvaluesOfTwoByThreeAreThoseOfPowersAndOfASymmetricMatrix() {
        Ising torus = Ising.rectangle(2, 3, 1);
        for (double temperature : new double[] {1, 2.27, 100}) {
            for (SiteSampler rule : new SiteSampler[] {new Metropolis(), new HeatBath()}) {
                TransitionMatrix sweep = TransitionMatrix.ofSweep(rule, torus, temperature);
                double[][] values = sweep.spectrum();
                for (int k = 1; k <= 6; k++) {
                    int power = k;
                    double sum = IntStream.range(0, 64).mapToDouble(i -> Math.pow(Math.hypot(values[0][i], values[1][i]), power)
                            * Math.cos(power * Math.atan2(values[1][i], values[0][i]))).sum();
                    double[][] rows = sweep.power(k).rows();
                    assertEquals(IntStream.range(0, 64).mapToDouble(i -> rows[i][i]).sum(), sum, 1e-9);
                }
                double[] p = torus.enumerate(temperature).probabilities();
                TransitionMatrix forthAndBack = sweep;
                for (int unit = 5; unit >= 0; unit--) {
                    forthAndBack = forthAndBack.then(TransitionMatrix.ofUnit(rule, torus, temperature, unit));
                }
                double[][] symmetric = forthAndBack.rows();
                for (int i = 0; i < 64; i++) {
                    for (int j = 0; j < 64; j++) {
                        symmetric[i][j] *= Math.sqrt(p[i] / p[j]);
                    }
                }
                double[] expected = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(symmetric), 1e-9, true).getEigenvalues();
                assertArrayEquals(expected, forthAndBack.eigenvalues(), 1e-9);
            }
        }
    }
}
