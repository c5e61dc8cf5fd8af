package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class JumpProcessTest {

    private static final double ROUNDING = 1e-12;

    /** Rates between 10^−range and 10^range, some bonds missing, none one-way. */
    private static double[][] random(int n, double range, RandomStream random) {
        double[][] w = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (j == i - 1 || random.nextDouble() < 0.6) {
                    w[i][j] = Math.pow(10, random.nextDouble(-range, range));
                    w[j][i] = Math.pow(10, random.nextDouble(-range, range));
                }
            }
        }
        return w;
    }

    /** p_i ∝ the sum over spanning trees that lead to i of the product of their rates: Kirchhoff's theorem, by brute force over 4 states. */
    private static double[] byTrees(double[][] w) {
        double[] p = new double[4];
        for (int code = 0; code < 256; code++) {
            int[] next = {code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6 & 3};
            for (int root = 0; root < 4; root++) {
                double product = next[root] == root ? 1 : 0;
                for (int i = 0; i < 4; i++) {
                    int k = i;
                    for (int steps = 0; steps < 4; steps++) {
                        k = next[k];
                    }
                    product *= k != root ? 0 : i == root ? 1 : w[i][next[i]];
                }
                p[root] += product;
            }
        }
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(x -> x / sum).toArray();
    }

    @Test
    void stationaryEqualsSpanningTreesAlsoForStiffRates() {
        RandomStream random = RandomStream.of(1);
        for (int k = 0; k < 300; k++) {
            double[][] w = random(4, k % 3 == 0 ? 12 : 1, random);
            double[] p = JumpProcess.of(w).stationary();
            double[] trees = byTrees(w);
            for (int i = 0; i < 4; i++) {
                assertEquals(1, p[i] / trees[i], ROUNDING); // each entry to relative rounding
            }
        }
    }

    @Test
    void threeStateCycleHasItsClosedForm() {
        double[][] w = {{0, 2, 0.3}, {0.5, 0, 4}, {1.5, 0.7, 0}};
        JumpProcess cycle = JumpProcess.of(w);
        double[] trees = {w[1][0] * w[2][0] + w[1][2] * w[2][0] + w[2][1] * w[1][0], w[0][1] * w[2][1] + w[0][2] * w[2][1] + w[2][0] * w[0][1],
            w[0][2] * w[1][2] + w[0][1] * w[1][2] + w[1][0] * w[0][2]};
        double sum = Arrays.stream(trees).sum();
        double current = (2 * 4 * 1.5 - 0.5 * 0.7 * 0.3) / sum;
        double affinity = Math.log(2 * 4 * 1.5 / (0.5 * 0.7 * 0.3));
        assertArrayEquals(Arrays.stream(trees).map(t -> t / sum).toArray(), cycle.stationary(), ROUNDING);
        assertEquals(current, cycle.fluxes()[0][1], ROUNDING);
        assertEquals(current, cycle.fluxes()[2][0], ROUNDING);
        assertEquals(current * affinity, cycle.entropyProduction(), ROUNDING);
        FluxCycle only = cycle.cycles().get(0);
        assertEquals(1, cycle.cycles().size());
        assertEquals(current * affinity, only.entropyProduction(), ROUNDING);
        assertEquals(affinity, Math.abs(only.affinity()), ROUNDING);
        assertEquals(affinity, FluxCycle.affinity(w, 0, 1, 2), ROUNDING);
    }

    @Test
    void ringHasItsClosedForm() {
        for (int n : new int[] {3, 4, 11}) {
            JumpProcess ring = JumpProcess.ring(n, 3, 0.5);
            assertEquals(2.5 * Math.log(6), ring.entropyProduction(), ROUNDING);
            assertEquals(2.5 / n, ring.fluxes()[n - 1][0], ROUNDING);
            double[][] ahead = new double[n][n];
            for (int i = 0; i < n; i++) {
                ahead[i][(i + 1) % n] = 1;
                ahead[(i + 1) % n][i] = -1;
            }
            CountedCurrent steps = ring.counted(ahead);
            assertEquals(2.5, steps.mean(), ROUNDING);
            assertEquals(3.5, steps.variance(), ROUNDING);
            assertEquals(3.5 * 2.5 * Math.log(6) / (2 * 6.25), steps.uncertaintyProduct(), ROUNDING);
        }
        assertEquals(Double.POSITIVE_INFINITY, JumpProcess.ring(3, 1, 0).entropyProduction());
        assertEquals(0, JumpProcess.ring(5, 7, 7).entropyProduction(), 0);
    }

    @Test
    void entropyProductionIsNeverNegativeAndZeroOnlyAtBalance() {
        RandomStream random = RandomStream.of(2);
        for (int k = 0; k < 500; k++) {
            int n = 3 + k % 5;
            double[] energies = random.doubles(n, -4, 4).toArray();
            double[][] a = new double[n][n];
            double[][] drive = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    a[i][j] = a[j][i] = Math.exp(random.nextDouble(-3, 3));
                }
            }
            JumpProcess balanced = JumpProcess.driven(energies, a, drive);
            assertEquals(0, balanced.entropyProduction(), 1e-24);
            balanced.cycles().forEach(cycle -> assertEquals(0, cycle.affinity(), 1e-12));
            drive[0][1] = random.nextDouble(0.1, 3);
            drive[1][0] = -drive[0][1];
            JumpProcess driven = JumpProcess.driven(energies, a, drive);
            double sigma = driven.entropyProduction();
            assertTrue(sigma > 1e-12, "driven round a cycle");
            assertEquals(sigma, driven.cycles().stream().mapToDouble(FluxCycle::entropyProduction).sum(), 1e-9 * sigma + 1e-13);
            assertEquals(sigma, driven.fluxes()[0][1] * drive[0][1], 1e-9 * sigma + 1e-13); // the power of the drive
            assertTrue(driven.entropyProduction(balanced.stationary()) >= 0);
        }
    }

    @Test
    void boltzmannIsStationaryWithoutDrive() {
        double[] energies = {0, 2, 1, -3};
        double[][] a = {{0, 1, 0, 5}, {1, 0, 0.1, 0}, {0, 0.1, 0, 30}, {5, 0, 30, 0}};
        double z = Arrays.stream(energies).map(e -> Math.exp(-e)).sum();
        assertArrayEquals(Arrays.stream(energies).map(e -> Math.exp(-e) / z).toArray(),
                JumpProcess.driven(energies, a, new double[4][4]).stationary(), ROUNDING);
    }

    @Test
    void uncertaintyRelationHoldsForRandomDrivenRingsAndAnyCurrent() {
        RandomStream random = RandomStream.of(3);
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 1000; k++) {
            int n = 3 + k % 6;
            double spread = random.nextDouble(0, 3);
            JumpProcess ring = JumpProcess.ring(random.doubles(n, -spread, spread + 1e-9).map(Math::exp).toArray(),
                    random.doubles(n, -spread, spread + 1e-9).map(Math::exp).toArray());
            double[][] worth = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    worth[i][j] = random.nextDouble(-1, 1);
                    worth[j][i] = -worth[i][j];
                }
            }
            least = Math.min(least, ring.counted(worth).uncertaintyProduct());
        }
        assertTrue(least >= 1 - 1e-6, "least product " + least);
        assertEquals(1, JumpProcess.ring(4, 1.01, 1).counted(new double[][] {{0, 1, 0, -1}, {-1, 0, 1, 0}, {0, -1, 0, 1}, {1, 0, -1, 0}})
                .uncertaintyProduct(), 1e-4); // nearly touched near balance
    }

    @Test
    void oneWayCountsNeedNotObeyTheBound() {
        JumpProcess clock = JumpProcess.ring(10, 1, 1e-9);
        double[][] forwardOnly = new double[10][10];
        for (int i = 0; i < 10; i++) {
            forwardOnly[i][(i + 1) % 10] = 1;
        }
        assertEquals(1, clock.counted(forwardOnly).variance(), 1e-6); // a Poisson process
        JumpProcess still = JumpProcess.ring(3, 2, 2);
        double[][] jumps = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
        assertEquals(4, still.counted(jumps).mean(), ROUNDING);
        assertEquals(0, still.counted(jumps).uncertaintyProduct(), 0); // activity is no current
    }

    @Test
    void relaxesByTheMasterEquation() {
        double[] two = JumpProcess.of(new double[][] {{0, 3}, {1, 0}}).after(new double[] {1, 0}, 0.4);
        assertEquals(0.25 + 0.75 * Math.exp(-1.6), two[0], ROUNDING);
        RandomStream random = RandomStream.of(4);
        for (int k = 0; k < 30; k++) {
            JumpProcess process = JumpProcess.of(random(5, k % 2 == 0 ? 1 : 6, random));
            double[] p = {0, 0, 1, 0, 0};
            assertArrayEquals(p, process.after(p, 0), 0);
            assertArrayEquals(process.after(p, 0.7), process.after(process.after(p, 0.3), 0.4), 1e-9);
            assertArrayEquals(process.stationary(), process.after(p, 1e12), 1e-7);
            assertTrue(Arrays.stream(process.after(p, 1e-7)).allMatch(x -> x >= 0));
        }
    }

    @Test
    void gillespieAgreesWithTheExactNumbers() {
        double[][] w = {{0, 2, 0.3}, {0.5, 0, 4}, {1.5, 0.7, 0}};
        JumpProcess cycle = JumpProcess.of(w);
        JumpPath path = cycle.simulate(0, 20_000, RandomStream.of(5));
        assertArrayEquals(cycle.stationary(), path.occupation(3), 0.02);
        double[][] worth = {{0, 1, -1}, {-1, 0, 1}, {1, -1, 0}};
        double[] counts = path.counted(worth, 20); // 1000 windows
        CountedCurrent exact = cycle.counted(worth);
        double mean = Arrays.stream(counts).average().orElse(0);
        double variance = Arrays.stream(counts).map(c -> (c - mean) * (c - mean)).sum() / (counts.length - 1);
        assertEquals(exact.mean(), mean / 20, 5 * Math.sqrt(exact.variance() / 20_000));
        assertEquals(exact.variance(), variance / 20, exact.variance() * 5 * Math.sqrt(2.0 / counts.length) + 0.02 * exact.variance());
        long[][] jumps = path.counts(3);
        assertEquals(path.jumps(), Arrays.stream(jumps).flatMapToLong(Arrays::stream).sum());
        assertEquals((jumps[0][1] - jumps[1][0] + jumps[1][2] - jumps[2][1] + jumps[2][0] - jumps[0][2]),
                Arrays.stream(path.counted(worth, 20_000)).sum(), 0);
    }

    @Test
    void aPathIsReadBetweenItsJumps() {
        JumpPath path = new JumpPath(new double[] {0, 1, 3}, new int[] {2, 0, 1}, 4);
        assertEquals(List.of(2, 2, 0, 0, 1, 1), List.of(path.at(0), path.at(0.99), path.at(1), path.at(2.9), path.at(3), path.at(4)));
        assertArrayEquals(new double[] {0.5, 0.25, 0.25}, path.occupation(3), ROUNDING);
        assertArrayEquals(new double[] {0, 7, 0, 5}, path.counted(new double[][] {{0, 5, 0}, {0, 0, 0}, {7, 0, 0}}, 1), ROUNDING);
    }

    @Test
    void fuelledAssemblyEqualsTheReference() {
        double[][] expected = {{0, 0.24472847105479767, 0, 0}, {2, 0.5302369584104805, 0.07102118451325448, 0.14204236902650896},
            {4, 0.6725955518248237, 0.10643335745273005, 0.4257334298109202}, {6, 0.7108497990524644, 0.11594922850767747, 0.6956953710460648}};
        for (double[] row : expected) {
            FuelledAssembly assembly = FuelledAssembly.withFuel(row[0]);
            assertEquals(row[1], assembly.assembled(), 1e-10);
            assertEquals(row[2], assembly.flux(), 1e-10);
            assertEquals(row[3], assembly.power(), 1e-10);
            assertEquals(assembly.power(), assembly.process().entropyProduction(), 1e-12);
        }
        double start = FuelledAssembly.withFuel(6).assembled();
        double[] left = FuelledAssembly.withFuel(0).process().after(FuelledAssembly.withFuel(6).process().stationary(), 1000);
        assertTrue(start > 0.7);
        assertEquals(Math.exp(-1) / (1 + Math.exp(-1) + Math.exp(-2)), left[2], 1e-9);
    }
}
