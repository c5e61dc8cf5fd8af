package chapter13;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyBinnedBits implements BinnedBits {

    @Override
    public double binnedEntropy(double[] values, double low, double high, int bins) {
        throw new Unsolved();
    }

    /** The bin of a value that lies so many widths above low. */
    int bin(double widths, int bins) {
        throw new Unsolved();
    }

    @Override
    public double trueInformation(double[] values) {
        throw new Unsolved();
    }

    /** Entropy of the shares of some counts, in bits. */
    double bits(int[] counts) {
        throw new Unsolved();
    }
}
