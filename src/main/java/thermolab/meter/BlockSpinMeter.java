package thermolab.meter;

import java.util.Arrays;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;
import thermolab.num.Require;
import thermolab.sample.BlockSpins;
import thermolab.sample.RunObserver;
import thermolab.sample.Spins;
import thermolab.sample.Step;

/**
 * A square magnet and its block spins, level by level: order and Binder's cumulant of each, from the same boards.
 *
 * <p>Below the critical temperature |m| grows from level to level, to one; above it falls, to that of free spins. At the critical
 * temperature a block has the cumulant of a smaller critical board: compare level k of a board of side L with level 0 of one of side
 * L/bᵏ. Levels are read from the same boards, so that their errors are not independent. The coins of ties are the meter's own, from
 * its seed.
 */
public final class BlockSpinMeter implements RunObserver {

    private final int side;
    private final int b;
    private final RandomStream ties;
    private final MagnetMeter[] levels;

    /**
     * For boards of side × side spins of states {@link Spins}.
     *
     * @param side a multiple of b^levels
     * @param b side of a block, at least 2
     * @param levels how many times blocks are taken, at least 1
     */
    public BlockSpinMeter(int side, int b, int levels, long seed) {
        this.side = Require.atLeast("side", side, 1, "");
        this.b = Require.atLeast("b", b, 2, "");
        Require.atLeast("levels", levels, 1, "");
        ties = RandomStream.of(seed);
        this.levels = new MagnetMeter[Math.min(levels, 31) + 1];
        long units = (long) side * side;
        int width = side;
        for (int level = 0; level <= levels; level++) {
            if (units > Integer.MAX_VALUE || level < levels && width % b != 0) {
                throw Require.broken("side", side, "must be a multiple of b^levels = " + b + "^" + levels + ", and at most 46340", "");
            }
            this.levels[level] = new MagnetMeter(width * width);
            width /= b;
        }
    }

    @Override
    public void observe(long number, double[] temperatures, Step<?> step) {
        if (!(step.state() instanceof Spins)) {
            throw Require.broken("state", step.state().getClass().getSimpleName(), "must be Spins", "Wolff, Metropolis and HeatBath have them");
        }
        Spins spins = (Spins) step.state();
        double[][] sums = new double[levels.length][spins.chains()];
        for (int c = 0; c < spins.chains(); c++) {
            byte[] units = spins.units(c);
            Require.sameLength("units", units.length, "board", side * side);
            byte[][] boards = BlockSpins.levels(units, side, b, levels.length - 1, ties);
            for (int level = 0; level < boards.length; level++) {
                int up = 0;
                for (byte unit : boards[level]) {
                    up += unit;
                }
                sums[level][c] = 2.0 * up - boards[level].length;
            }
        }
        for (int level = 0; level < levels.length; level++) {
            levels[level].read(sums[level], temperatures);
        }
    }

    /** What a magnet meter reads of the boards at a level; 0 is the board itself. */
    public MagnetMeter level(int level) {
        return levels[Require.index("level", level, levels.length)];
    }

    /** ⟨|m|⟩ of each level, the board's own first. */
    public Estimate[] absoluteMagnetisation() {
        return Arrays.stream(levels).map(MagnetMeter::absoluteMagnetisation).toArray(Estimate[]::new);
    }

    /** Binder's cumulant of each level. */
    public Estimate[] binder() {
        return Arrays.stream(levels).map(MagnetMeter::binder).toArray(Estimate[]::new);
    }
}
