package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Clusters;
import thermolab.energy.Enumerated;
import thermolab.energy.Graph;
import thermolab.energy.Ising;
import thermolab.energy.Kaufman;
import thermolab.energy.Onsager;
import thermolab.energy.PerSpin;
import thermolab.energy.Potts;
import thermolab.energy.Sites;
import thermolab.num.Estimate;
import thermolab.num.Tensors;

class LatticeTest {

    private static final int CHAINS = 4000;
    private static final double IMPROBABLE = 1e-7; // of 120 tests of fit

    /** Even and odd rows, either sign, cold to hot: one sweep from one state against its row of the exact matrix. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void tableSweepGoesWhereTheExactMatrixSays(@ForAll @IntRange(min = 2, max = 3) int rows,
            @ForAll @IntRange(min = 2, max = 3) int columns, @ForAll @IntRange(min = 0, max = 15) int start,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double coupling, @ForAll @DoubleRange(min = 0.3, max = 4) double temperature) {
        Ising lattice = Ising.rectangle(rows, columns, coupling);
        Enumerated states = lattice.enumerate(temperature);
        for (SiteSampler rule : new SiteSampler[] {new Metropolis(), new HeatBath(), new Quench()}) {
            assertTrue(SquareSweep.of(rule, lattice, temperature) != null);
            Run<Sites, Spins> run = Run.<Sites, Spins>of(rule, lattice).at(temperature)
                    .from(Starts.same(CHAINS, states.state(start)), 5 + start);
            run.go(1);
            Cells next = new Cells(TransitionMatrix.ofSweep(rule, lattice, temperature).rows()[start], states::indexOf);
            Cells.Fit fit = next.fit(next.of(Tensors.toArray(run.state().positions()), rows * columns, 0, CHAINS));
            assertTrue(fit.chance() > IMPROBABLE, rule.name() + ": " + fit);
            assertArrayEquals(Tensors.toArray(lattice.of(run.state().positions())), run.state().energies(), 1e-12);
        }
    }

    @Test
    void tableSweepKeepsProbabilitiesBelowThoseOfItsDraws() {
        Ising lattice = Ising.square(64);
        double temperature = 0.34; // a spin in its own domain turns with 6e-11: less than once in 2^32
        Run<Sites, Spins> run = Run.<Sites, Spins>of(new Metropolis(), lattice).at(temperature).from(Starts.same(1, ones(64 * 64)), 1);
        run.go(1000);
        assertEquals(64 * 64, run.state().sums()[0], "4 million draws must not turn one");
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Property(tries = 30)
    void wolffKeepsCountOfTheEnergy(@ForAll @IntRange(min = 2, max = 5) int colours, @ForAll @DoubleRange(min = 0.3,
            max = 3) double temperature) {
        Clusters potts = new Potts(colours, Graph.lattice(4, 3));
        Run<Clusters, Spins> run = Run.of(new Wolff(2), potts).at(temperature).hot(3, 1);
        run.go(20);
        assertArrayEquals(Tensors.toArray(potts.of(run.state().positions())), run.state().energies(), 1e-9);
    }

    @Test
    void packedSpinsUnpackToWhatWasPacked() {
        for (Ising lattice : new Ising[] {Ising.rectangle(4, 128, 1), Ising.rectangle(6, 256, 1), Ising.rectangle(4, 6, 1)}) {
            INDArray start = Starts.hot(lattice, 64, 1);
            PackedSpins packed = new MultiSpin().start(lattice, start);
            assertTrue(packed.positions().equalsWithEps(start, 0));
            assertArrayEquals(Tensors.toArray(lattice.of(start)), packed.energies(), 1e-9);
            assertArrayEquals(Tensors.toArray(start.sum(1)), packed.sums(), 1e-9);
            int[] swapped = new int[64];
            Arrays.setAll(swapped, c -> 63 - c);
            assertTrue(packed.reordered(swapped).reordered(swapped).positions().equalsWithEps(start, 0));
        }
    }

    @Test
    void multiSpinAgreesWithKaufmanInStripsAndInLanes() {
        // strips: one 128 x 128 lattice; lanes: 64 lattices 8 x 8; means over sweeps with blocked errors, four of them
        double t = 2.6;
        assertWithin(Kaufman.square(128, t), meanEnergy(Ising.square(128), 1, t, 300, 2000), 128 * 128);
        assertWithin(Kaufman.square(8, t), meanEnergy(Ising.square(8), 64, t, 300, 2000), 64);
        assertWithin(Kaufman.square(8, Onsager.CRITICAL_TEMPERATURE), meanEnergy(Ising.rectangle(8, 8, -1), 64,
                Onsager.CRITICAL_TEMPERATURE, 500, 3000), 64);
    }

    private static void assertWithin(PerSpin exact, Estimate measured, int spins) {
        double u = measured.value() / spins;
        assertEquals(exact.energy(), u, 4 * measured.standardError() / spins);
        assertTrue(measured.standardError() / spins < 0.01);
    }

    private static Estimate meanEnergy(Ising lattice, int chains, double temperature, int burn, int steps) {
        Run<Ising, PackedSpins> run = Run.of(new MultiSpin(), lattice).at(temperature).hot(chains, 1);
        run.go(burn);
        double[] series = new double[steps];
        run.go(steps, (n, t, step) -> series[(int) n - burn - 1] = Arrays.stream(step.state().energies()).average().orElseThrow());
        return Estimate.ofBlocks(series, 20);
    }

    @Test
    void replicasExchangeAsOftenAsTheFormulaSays() {
        Ising lattice = Ising.square(4);
        double[] ladder = ReplicaExchange.ladder(1.8, 3.2, 4);
        // the mean of min(1, exp(ΔβΔE)) over both exact distributions
        var cold = lattice.enumerate(ladder[0]).densityOfStates();
        double exact = 0;
        double zCold = 0;
        double zHot = 0;
        for (var a : cold.entrySet()) {
            double wCold = a.getValue() * Math.exp(-(a.getKey() + 32) / ladder[0]);
            zCold += wCold;
            zHot += a.getValue() * Math.exp(-(a.getKey() + 32) / ladder[1]);
            for (var b : cold.entrySet()) {
                exact += wCold * b.getValue() * Math.exp(-(b.getKey() + 32) / ladder[1])
                        * ReplicaExchange.swapProbability(ladder[0], ladder[1], a.getKey(), b.getKey());
            }
        }
        exact /= zCold * zHot;
        Run<Sites, Spins> run = Run.of(new ReplicaExchange<>(new Metropolis()), (Sites) lattice).ladder(ladder).hot(4, 1);
        run.go(500);
        double[] sum = new double[2];
        run.go(30_000, (n, t, step) -> {
            double swap = step.diagnostics().get(Diagnostics.SWAP)[0];
            if (!Double.isNaN(swap)) {
                sum[0] += swap;
                sum[1]++;
            }
        });
        assertEquals(exact, sum[0] / sum[1], 0.01);
    }
}
