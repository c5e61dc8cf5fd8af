package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import thermolab.energy.Enumerated;
import thermolab.energy.Graph;
import thermolab.energy.Ising;
import thermolab.num.Tensors;

/** The exact step matrices of samplers that are no sweep of single units in turn. */
class OtherSweepsTest {

    private static final double ROUNDING = 1e-11;
    private static final int CHAINS = 64 * 256;

    /** A sweep in the order of a chessboard: all black units, then all white ones. */
    private static int[] chessboard(int rows, int columns) {
        int units = rows * columns;
        return IntStream.range(0, 2 * units).filter(i -> (i % units / columns + i % units % columns) % 2 == i / units)
                .map(i -> i % units).toArray();
    }

    private static double[] after(UnitMove[] moves, int[] order, double[] start, int sweeps) {
        double[] p = start;
        for (int visit = 0; visit < sweeps * order.length; visit++) {
            double[] next = new double[p.length];
            moves[order[visit % order.length]].add(1, p, next);
            p = next;
        }
        return p;
    }

    private static double distance(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> Math.abs(a[i] - b[i]) / 2).sum();
    }

    private static double[] pointAt(int state, int states) {
        double[] p = new double[states];
        p[state] = 1;
        return p;
    }

    private static int alternatingRows(Enumerated states, int rows, int columns) {
        return states.indexOf(IntStream.range(0, rows * columns).mapToDouble(i -> i / columns % 2 == 0 ? 1 : -1).toArray());
    }

    @Test
    @Tag("slow")
    void fourByFourForgetsAlternatingRows() {
        Ising torus = Ising.square(4);
        for (double temperature : new double[] {3, 10, 1e9}) {
            Enumerated exact = torus.enumerate(temperature);
            UnitMove[] moves = UnitMove.all(new Metropolis(), torus, temperature);
            double[] start = pointAt(alternatingRows(exact, 4, 4), exact.count());
            for (int[] order : new int[][] {chessboard(4, 4), IntStream.range(0, 16).toArray()}) {
                double left = distance(after(moves, order, start, 120), exact.probabilities());
                assertTrue(left < 1e-6, left + " left at T = " + temperature);
            }
        }
    }

    @Test
    void chessboardSamplersMoveAsTheMatrixSays() {
        Ising torus = Ising.rectangle(2, 4, 1);
        for (double temperature : new double[] {2, 8, 1e9}) {
            Enumerated exact = torus.enumerate(temperature);
            int start = alternatingRows(exact, 2, 4);
            double[] row = after(UnitMove.all(new Metropolis(), torus, temperature), chessboard(2, 4),
                    pointAt(start, exact.count()), 1);
            assertMoves(new MultiSpin(), torus, temperature, exact, start, row);
            assertMoves(new Checkerboard(), torus, temperature, exact, start, row);
        }
    }

    private static <S extends State> void assertMoves(Sampler<Ising, S> sampler, Ising torus, double temperature,
            Enumerated exact, int start, double[] row) {
        Run<Ising, S> run = Run.of(sampler, torus).at(temperature).from(Starts.same(CHAINS, exact.state(start)), 3);
        run.go(1);
        Cells cells = new Cells(row, exact::indexOf);
        int[] reached = cells.of(Tensors.toArray(run.state().positions()), 8, 0, CHAINS);
        BalanceCheck.judge(sampler, "moves otherwise", cells.fit(reached));
    }

    @Test
    void clustersLeadEverywhere() {
        for (Ising magnet : new Ising[] {Ising.square(2), Ising.of(Graph.lattice(4), new double[4]),
            Ising.of(Graph.complete(4, 1), new double[4]), Ising.of(Graph.lattice(2), new double[2])}) {
            for (double temperature : new double[] {2.27, 10, 50}) {
                double[] p = magnet.enumerate(temperature).probabilities();
                TransitionMatrix step = wolff(magnet, temperature);
                assertTrue(step.detailedBalanceResidual(p) < ROUNDING);
                assertTrue(step.power(1 << 10).farthest(p) < ROUNDING, magnet.dimension() + " at T = " + temperature);
                assertTrue(step.then(step).power(1 << 10).farthest(p) < ROUNDING, "two clusters a step");
            }
        }
    }

    /** Over all seeds and all ways in which the bonds between like neighbours take. */
    private static TransitionMatrix wolff(Ising magnet, double temperature) {
        int n = magnet.dimension();
        Graph graph = magnet.graph();
        double[][] p = new double[1 << n][1 << n];
        Enumerated states = magnet.enumerate(temperature);
        for (int i = 0; i < p.length; i++) {
            double[] state = states.state(i);
            for (int taken = 0; taken < 1 << graph.edges(); taken++) {
                double weight = 1.0 / n;
                int[] cluster = IntStream.range(0, n).toArray();
                for (int e = 0; e < graph.edges(); e++) {
                    boolean takes = (taken >> e & 1) == 1;
                    boolean like = state[graph.from(e)] == state[graph.to(e)];
                    double chance = like ? -Math.expm1(-magnet.breakingCost(e) / temperature) : 0;
                    weight *= takes ? chance : 1 - chance;
                    int from = cluster[graph.from(e)];
                    int to = cluster[graph.to(e)];
                    cluster = takes ? Arrays.stream(cluster).map(c -> c == from ? to : c).toArray() : cluster;
                }
                for (int seed = 0; weight > 0 && seed < n; seed++) {
                    double[] next = state.clone();
                    for (int k = 0; k < n; k++) {
                        next[k] *= cluster[k] == cluster[seed] ? -1 : 1;
                    }
                    p[i][states.indexOf(next)] += weight;
                }
            }
        }
        return TransitionMatrix.of(p);
    }

    @Test
    void blocksForgetAsTheHeatBathDoes() {
        for (Ising magnet : new Ising[] {Ising.square(2), Ising.rectangle(2, 3, 1), Ising.of(Graph.lattice(5), new double[5])}) {
            int[] order = Arrays.stream(magnet.blocks()).flatMapToInt(Arrays::stream).toArray();
            for (double temperature : new double[] {2.27, 100, 1e9}) {
                Enumerated exact = magnet.enumerate(temperature);
                UnitMove[] moves = UnitMove.all(new HeatBath(), magnet, temperature);
                for (int start = 0; start < exact.count(); start++) {
                    double[] end = after(moves, order, pointAt(start, exact.count()), 400);
                    assertTrue(distance(end, exact.probabilities()) < 1e-9);
                }
            }
        }
    }

    @Test
    void replicasForgetTogether() {
        Ising ring = Ising.of(Graph.lattice(3), new double[3]);
        Enumerated cold = ring.enumerate(1);
        Enumerated hot = ring.enumerate(3);
        double[][] a = TransitionMatrix.ofSweep(new Metropolis(), ring, 1).rows();
        double[][] b = TransitionMatrix.ofSweep(new Metropolis(), ring, 3).rows();
        double[][] moved = new double[64][64];
        double[][] swapped = new double[64][64];
        double[] p = new double[64];
        for (int i = 0; i < 64; i++) {
            p[i] = cold.probabilities()[i / 8] * hot.probabilities()[i % 8];
            double swap = 0.5 * ReplicaExchange.swapProbability(1, 3, cold.energyOf(i / 8), cold.energyOf(i % 8));
            swapped[i][i] += 1 - swap;
            swapped[i][i % 8 * 8 + i / 8] += swap;
            for (int j = 0; j < 64; j++) {
                moved[i][j] = a[i / 8][j / 8] * b[i % 8][j % 8];
            }
        }
        TransitionMatrix step = TransitionMatrix.of(moved).then(TransitionMatrix.of(swapped));
        assertTrue(step.balanceResidual(p) < ROUNDING);
        assertTrue(step.power(1 << 10).farthest(p) < ROUNDING);
    }
}
