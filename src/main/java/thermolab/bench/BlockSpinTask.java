package thermolab.bench;

import thermolab.num.RandomStream;
import thermolab.sample.BlockSpins;

/** Block spins of a board of 1024 × 1024, two by two, five levels, ties by coins; forty boards a turn. */
final class BlockSpinTask implements Task {

    static final int SIDE = 1024;
    static final int LEVELS = 5;
    static final int BOARDS = 40;

    private final RandomStream ties = RandomStream.of(2);
    private final byte[][] levels = new byte[LEVELS + 1][];

    BlockSpinTask() {
        RandomStream random = RandomStream.of(1);
        byte[] board = new byte[SIDE * SIDE];
        levels[0] = board;
        for (int i = 0; i < board.length; i++) {
            board[i] = (byte) (random.nextLong() >>> 63);
        }
    }

    @Override
    public void run() {
        for (int k = 0; k < BOARDS; k++) {
            for (int level = 1; level <= LEVELS; level++) {
                levels[level] = BlockSpins.majority(levels[level - 1], SIDE >> level - 1, 2, ties);
            }
        }
    }

    /** How many votes of the last board go against their block, and how far its ties are from fair, in standard errors: the larger. */
    @Override
    public double answer() {
        long wrong = 0;
        long even = 0;
        long up = 0;
        for (int level = 1; level <= LEVELS; level++) {
            int width = SIDE >> level;
            for (int i = 0; i < width * width; i++) {
                byte[] finer = levels[level - 1];
                int corner = i / width * 4 * width + i % width * 2;
                int sum = finer[corner] + finer[corner + 1] + finer[corner + 2 * width] + finer[corner + 2 * width + 1];
                int vote = levels[level][i];
                wrong += sum > 2 && vote == 0 || sum < 2 && vote == 1 ? 1 : 0;
                even += sum == 2 ? 1 : 0;
                up += sum == 2 ? vote : 0;
            }
        }
        return Math.max(wrong, Math.abs(up - even / 2.0) / Math.sqrt(even / 4.0));
    }

    @Override
    public int warmUp() {
        return 20;
    }
}
