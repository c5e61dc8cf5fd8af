package chapter23;

import thermolab.exercise.Unsolved;

public class MyLostRoot implements LostRoot {

    @Override
    public Reading read(int[][] leaves, int branches) {
        // BEGIN SOLUTION
        double mean = 0;
        double squares = 0;
        for (int[] tree : leaves) {
            double q = siblings(tree, branches);
            mean += q / leaves.length;
            squares += q * q / leaves.length;
        }
        double theta = Math.sqrt(Math.max(1e-12, mean)); // siblings: two copies of one parent agree by θ²
        double errorOfSquare = Math.sqrt(Math.max(0, squares - mean * mean) / (leaves.length - 1));
        return new Reading((1 - theta) / 2, errorOfFlip(errorOfSquare, theta), isKept(theta, branches));
        // END SOLUTION
    }

    /** Mean product of two leaves that share their parent, in one tree. */
    double siblings(int[] tree, int branches) {
        // BEGIN SOLUTION
        double sum = 0;
        for (int family = 0; family < tree.length; family += branches) {
            int total = 0;
            for (int k = 0; k < branches; k++) {
                total += tree[family + k];
            }
            sum += (total * total - branches) / (double) (branches * (branches - 1));
        }
        return sum * branches / tree.length;
        // END SOLUTION
    }

    /** What an error of θ² is for the flip probability (1 − θ)/2. */
    double errorOfFlip(double errorOfSquare, double theta) {
        // BEGIN SOLUTION
        return errorOfSquare / (4 * theta);
        // END SOLUTION
    }

    /** More witnesses a generation than they lose in worth. */
    boolean isKept(double theta, int branches) {
        // BEGIN SOLUTION
        return branches * theta * theta > 1;
        // END SOLUTION
    }
}
