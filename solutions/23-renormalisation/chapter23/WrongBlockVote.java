package chapter23;

import java.util.Random;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.num.RandomStream;
import thermolab.sample.BlockSpins;

/** Answers that the tests must tell from a right one. */
public final class WrongBlockVote {

    private WrongBlockVote() {
    }

    /** Keeps the upper left spin. */
    @Misses("what most of its b × b spins are")
    public static final class Decimates implements BlockVote {
        @Override
        public int[][] blockSpin(int[][] spins, int b, long seed) {
            int[][] blocks = new int[spins.length / b][spins[0].length / b];
            for (int i = 0; i < blocks.length; i++) {
                for (int j = 0; j < blocks[i].length; j++) {
                    blocks[i][j] = spins[i * b][j * b];
                }
            }
            return blocks;
        }
    }

    /** A tie is a yes. */
    @Misses("as often as down")
    public static final class TiesUp extends MyBlockVote {
        @Override
        int tie(RandomStream random) {
            return 1;
        }
    }

    /** The same coin for each block. */
    @Misses("a coin of its own")
    public static final class OneCoin extends MyBlockVote {
        private int calls;

        @Override
        int tie(RandomStream random) {
            return calls++ / 40 % 2 == 0 ? 1 : -1;
        }

        @Override
        public int[][] blockSpin(int[][] spins, int b, long seed) {
            calls = 0;
            return super.blockSpin(spins, b, seed);
        }
    }

    /** Chance that nobody can repeat. */
    @Misses("The same seed gives the same board")
    public static final class NoSeed extends MyBlockVote {
        private final Random random = new Random();

        @Override
        int tie(RandomStream ignored) {
            return random.nextBoolean() ? 1 : -1;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements BlockVote {
        @Override
        public int[][] blockSpin(int[][] spins, int b, long seed) {
            return BlockSpins.majority(spins, b, RandomStream.of(seed));
        }
    }
}
