package thermolab.meter;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import thermolab.num.Estimate;
import thermolab.num.Require;

/**
 * Means of several quantities over blocks of a run of unknown length, in constant memory: when 2 × {@link
 * Jackknife#BLOCKS} blocks are full, neighbours are joined and blocks become twice as long. The chains of a step are
 * averaged, so a block holds all chains.
 */
final class BlockMeans {

    private static final int HEADER = 3;

    private final int quantities;
    private final double[][] blocks;
    private long blockLength = 1;
    private int full;
    private double[] open;
    private long inOpen;

    BlockMeans(int quantities) {
        this.quantities = quantities;
        blocks = new double[2 * Jackknife.BLOCKS][];
        open = new double[quantities];
    }

    /** Adds the quantities of one step, averaged over its chains. */
    void add(double... values) {
        for (int q = 0; q < quantities; q++) {
            open[q] += (values[q] - open[q]) / (inOpen + 1);
        }
        inOpen++;
        if (inOpen == blockLength) {
            blocks[full++] = open;
            open = new double[quantities];
            inOpen = 0;
            if (full == blocks.length) {
                join();
            }
        }
    }

    private void join() {
        for (int b = 0; b < full / 2; b++) {
            double[] left = blocks[2 * b];
            double[] right = blocks[2 * b + 1];
            double[] both = new double[quantities];
            Arrays.setAll(both, q -> 0.5 * (left[q] + right[q]));
            blocks[b] = both;
        }
        full /= 2;
        blockLength *= 2;
    }

    /** All of it as numbers: how long a block is, how many are full, how much is in the open one, the blocks, that one. */
    double[] memory() {
        double[] memory = new double[HEADER + (full + 1) * quantities];
        memory[0] = blockLength;
        memory[1] = full;
        memory[2] = inOpen;
        for (int b = 0; b < full; b++) {
            System.arraycopy(blocks[b], 0, memory, HEADER + b * quantities, quantities);
        }
        System.arraycopy(open, 0, memory, HEADER + full * quantities, quantities);
        return memory;
    }

    /** Takes over what another's {@link #memory()} was. */
    void resume(double[] memory) {
        int held = memory.length < HEADER + quantities ? -1 : (int) memory[1];
        if (held < 0 || held >= blocks.length || memory.length != HEADER + (held + 1) * quantities) {
            throw Require.broken("memory", memory.length + " numbers", "must hold blocks of " + quantities + " quantities",
                    "was it saved by a meter with other settings?");
        }
        blockLength = (long) memory[0];
        full = held;
        inOpen = (long) memory[2];
        for (int b = 0; b < full; b++) {
            blocks[b] = Arrays.copyOfRange(memory, HEADER + b * quantities, HEADER + (b + 1) * quantities);
        }
        open = Arrays.copyOfRange(memory, HEADER + full * quantities, memory.length);
    }

    /** A function of the means over the full blocks; the last steps, which fill no block, are left out. */
    Estimate jackknife(ToDoubleFunction<double[]> function) {
        requireReadings();
        return Jackknife.of(Arrays.copyOf(blocks, full), function);
    }

    /** Refuses to go on without enough readings for an error bar. */
    void requireReadings() {
        if (full < 2) {
            throw new IllegalStateException("the meter has " + (full + inOpen) + " readings; an error bar needs at least 2; "
                    + "pass the meter to run.go(steps, meter)");
        }
    }
}
