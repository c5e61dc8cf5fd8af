package thermolab.sample;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Ising;
import thermolab.num.BoundMap;
import thermolab.num.HostFloats;
import thermolab.num.Require;
import thermolab.num.Tensors;
import thermolab.num.UniformLanes;

/**
 * Metropolis on square Ising lattices as tensor operations: all black squares of all chains at once, then all white ones.
 *
 * <pre>
 *   s ← sign(n − m s)          n the sum of the four neighbours, even; m odd, drawn:                  [turn]
 *   m = −5                     with probability 1/8, else                                              [stay]
 *   m = 1, 3, 5                when a uniform number is above exp(−4J/T), between, below exp(−8J/T)   [draw]
 * </pre>
 *
 * A spin with s n = k like neighbours more than unlike ones turns if k &lt; m: of those that may move always at k ≤ 0, with
 * probability exp(−4J/T) at k = 2 and exp(−8J/T) at k = 4, which is {@link Metropolis}' rule without an exponential per
 * spin. No turn is certain, so for T &gt; 0 any state may follow any other in a sweep, and every start is forgotten.
 *
 * <p>Cost: 2 to 3 ns a spin on a CPU. It shows how a lattice becomes tensors; {@link MultiSpin} is ten times as fast on a CPU.
 * Even sides only. Draws are multiples of 2⁻²⁴, so probabilities are exact to 6e-8. Not for threads that share one object: it
 * owns its working memory. Source: for the colouring, Preis et al., J. Comput. Phys. 228, 4468 (2009).
 */
public final class Checkerboard implements Sampler<Ising, CheckerboardSpins> {

    private static final int[] ORDER = {0, 3, 1, 2};      // black quarters, then white ones
    private static final double MOVE = 1 - Metropolis.STAY;
    private static final float LARGEST_MOVE = (float) (MOVE - 0x1p-24);     // of the draws below MOVE

    private Board board;

    @Override
    public CheckerboardSpins start(Ising energy, INDArray positions) {
        Ising.SquareLattice lattice = energy.squareLattice().orElseThrow(() -> Require.broken("energy", energy.name(),
                "must be a periodic rectangle with one coupling and no field", "take Metropolis"));
        if (lattice.rows() % 2 != 0 || lattice.columns() % 2 != 0) {
            throw Require.broken("lattice", lattice.rows() + " x " + lattice.columns(), "must have even sides",
                    "an odd periodic lattice is no chessboard; take Metropolis");
        }
        return CheckerboardSpins.of(lattice, Starts.levels(energy, positions));
    }

    @Override
    public Step<CheckerboardSpins> step(Ising energy, double[] temperatures, CheckerboardSpins state, Randomness randomness) {
        if (board == null || !board.fits(state)) {
            board = new Board(state);
        }
        return new Step<>(board.sweep(temperatures, state, randomness), Diagnostics.none());
    }

    /** Working memory: the four quarters as tensors, and the operations between them, bound once. */
    private static final class Board {

        private final Ising.SquareLattice lattice;
        private final int length;                  // of a quarter
        private final int inner;                   // where the part begins that is computed: the first spin
        private final HostFloats[] quarters = new HostFloats[4];
        private final HostFloats draws;
        private final INDArray[] spins = new INDArray[4];
        private final INDArray[][] neighbours = new INDArray[4][4];
        private final INDArray turn;               // n − m s
        private final BoundMap[] drawnTimesSpin = new BoundMap[4];
        private final BoundMap[] turned = new BoundMap[4];
        private final float[] work;

        Board(CheckerboardSpins state) {
            lattice = state.lattice();
            int width = state.width();
            length = state.chains() * state.size();
            inner = width + 1;
            draws = new HostFloats(length, 1);
            turn = new HostFloats(length - 2L * inner, 1).matrix();
            work = new float[length];
            for (int quarter = 0; quarter < 4; quarter++) {
                quarters[quarter] = new HostFloats(length, 1);
            }
            INDArray drawn = shifted(draws, 0);
            for (int quarter = 0; quarter < 4; quarter++) {
                HostFloats beside = quarters[quarter ^ 1];
                HostFloats above = quarters[quarter ^ 2];
                spins[quarter] = shifted(quarters[quarter], 0);
                neighbours[quarter] = new INDArray[] {shifted(beside, 0), shifted(beside, quarter % 2 == 0 ? -1 : 1),
                    shifted(above, 0), shifted(above, quarter / 2 == 0 ? -width : width)};
                drawnTimesSpin[quarter] = BoundMap.product(drawn, spins[quarter], turn);
                turned[quarter] = BoundMap.sign(turn, spins[quarter]);
            }
        }

        /** The spins of a quarter as one vector, seen from a number of entries further on. */
        private INDArray shifted(HostFloats quarter, int by) {
            return quarter.part(inner + by, length - 2L * inner, 1);
        }

        boolean fits(CheckerboardSpins state) {
            return state.lattice().equals(lattice) && state.chains() * state.size() == length;
        }

        CheckerboardSpins sweep(double[] temperatures, CheckerboardSpins state, Randomness randomness) {
            float[][] moved = new float[4][];
            UniformLanes uniforms = new UniformLanes(randomness.shared());
            for (int quarter = 0; quarter < 4; quarter++) {
                quarters[quarter].write(0, state.quarterWithRim(quarter), length);
                quarters[quarter].push();
            }
            double sign = Math.signum(lattice.coupling());
            for (int quarter : ORDER) {
                draw(temperatures, state.size(), uniforms);
                drawnTimesSpin[quarter].run();
                for (INDArray neighbour : neighbours[quarter]) {
                    Tensors.addScaled(sign, neighbour, turn);
                }
                turned[quarter].run();                                                                          // [turn]
                moved[quarter] = new float[length];
                quarters[quarter].pull();
                quarters[quarter].read(0, moved[quarter], length);
                state.refreshRim(moved[quarter]);
                quarters[quarter].write(0, moved[quarter], length);
                quarters[quarter].push();
            }
            return state.moved(moved);
        }

        /** −m for each entry. */
        private void draw(double[] temperatures, int size, UniformLanes uniforms) {
            double cost = 4 * Math.abs(lattice.coupling());
            for (int c = 0; c < temperatures.length; c++) {
                float two = (float) (MOVE * Metropolis.acceptance(cost, temperatures[c]));
                float four = (float) (MOVE * Metropolis.acceptance(2 * cost, temperatures[c]));
                uniforms.fill(work, size);
                levels(work, size, two, four);
                draws.write(c * size, work, size);
            }
            draws.push();
        }

        /** u becomes 5, −1, −3 or −5, without a branch: a positive difference of such floats exceeds 1e-30. */
        private static void levels(float[] u, int count, float two, float four) {
            for (int i = 0; i < count; i++) {
                float draw = u[i];
                float stays = Math.max(0f, Math.min(6f, (draw - LARGEST_MOVE) * 1e30f));                            // [stay]
                float below = Math.max(-2f, Math.min(0f, (draw - two) * 1e30f));
                float farBelow = Math.max(-2f, Math.min(0f, (draw - four) * 1e30f));
                u[i] = stays + below + farBelow - 1;                                                            // [draw]
            }
        }
    }

    @Override
    public boolean reversible() {
        return false;
    }

    @Override
    public boolean independentChains() {
        return false;
    }

    @Override
    public Ising example() {
        return Ising.rectangle(2, 2, 1);
    }

    @Override
    public List<Ising> smallSystems() {
        return List.of(Ising.rectangle(2, 2, 0.5), Ising.rectangle(2, 4, -0.5), Ising.rectangle(4, 4, 0.5));
    }
}
