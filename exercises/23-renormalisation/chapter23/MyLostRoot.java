package chapter23;

import thermolab.exercise.Unsolved;

public class MyLostRoot implements LostRoot {

    @Override
    public Reading read(int[][] leaves, int branches) {
        throw new Unsolved();
    }

    /** Mean product of two leaves that share their parent, in one tree. */
    double siblings(int[] tree, int branches) {
        throw new Unsolved();
    }

    /** What an error of θ² is for the flip probability (1 − θ)/2. */
    double errorOfFlip(double errorOfSquare, double theta) {
        throw new Unsolved();
    }

    /** More witnesses a generation than they lose in worth. */
    boolean isKept(double theta, int branches) {
        throw new Unsolved();
    }
}
