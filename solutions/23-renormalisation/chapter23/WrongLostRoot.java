package chapter23;

import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongLostRoot {

    private WrongLostRoot() {
    }

    /** Takes siblings for parent and child. */
    @Misses("two copies of one parent")
    public static final class OneCopy extends MyLostRoot {
        @Override
        public Reading read(int[][] leaves, int branches) {
            Reading right = super.read(leaves, branches);
            double theta = 1 - 2 * right.flip();
            return new Reading((1 - theta * theta) / 2, right.error(), right.kept());
        }
    }

    /** Any two leaves side by side, cousins among them. */
    @Misses("is in the siblings")
    public static final class Neighbours extends MyLostRoot {
        @Override
        double siblings(int[] tree, int branches) {
            double sum = 0;
            for (int i = 1; i < tree.length; i++) {
                sum += tree[i] * tree[i - 1];
            }
            return sum / (tree.length - 1);
        }
    }

    /** The error of the square. */
    @Misses("that of the flip probability")
    public static final class ErrorOfSquare extends MyLostRoot {
        @Override
        double errorOfFlip(double errorOfSquare, double theta) {
            return errorOfSquare;
        }
    }

    /** The threshold of leaves that are set by hand. */
    @Misses("bθ² is above one")
    public static final class Uniqueness extends MyLostRoot {
        @Override
        boolean isKept(double theta, int branches) {
            return branches * theta > 1;
        }
    }
}
