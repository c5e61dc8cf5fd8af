package chapter13;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyBinnedBits implements BinnedBits {

    @Override
    public double binnedEntropy(double[] values, double low, double high, int bins) {
        // BEGIN SOLUTION
        int[] counts = new int[bins];
        for (double value : values) {
            counts[bin((value - low) / (high - low) * bins, bins)]++;
        }
        return bits(counts);
        // END SOLUTION
    }

    /** The bin of a value that lies so many widths above low. */
    int bin(double widths, int bins) {
        // BEGIN SOLUTION
        return Math.min(bins - 1, (int) Math.floor(widths));
        // END SOLUTION
    }

    @Override
    public double trueInformation(double[] values) {
        // BEGIN SOLUTION
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] counts = new int[sorted.length];
        int kind = 0;
        for (int i = 0; i < sorted.length; i++) {
            kind += i > 0 && sorted[i] > sorted[i - 1] ? 1 : 0;
            counts[kind]++;
        }
        return bits(counts);
        // END SOLUTION
    }

    /** Entropy of the shares of some counts, in bits. */
    double bits(int[] counts) {
        // BEGIN SOLUTION
        double total = Arrays.stream(counts).sum();
        double bits = 0;
        for (int count : counts) {
            bits -= count == 0 ? 0 : count / total * Math.log(count / total) / Math.log(2);
        }
        return bits;
        // END SOLUTION
    }
}
