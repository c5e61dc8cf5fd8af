package chapter13;

import thermolab.exercise.Unsolved;

public class MyUnknownLine implements UnknownLine {

    @Override
    public Finding examine(int[] in, int[] out, int inputs, int outputs) {
        // BEGIN SOLUTION
        double n = in.length;
        int[][] pairs = new int[inputs][outputs];
        int[] ins = new int[inputs];
        int[] outs = new int[outputs];
        for (int i = 0; i < in.length; i++) {
            pairs[in[i]][out[i]]++;
            ins[in[i]]++;
            outs[out[i]]++;
        }
        double mean = 0;
        double squares = 0;
        for (int x = 0; x < inputs; x++) {
            for (int y = 0; y < outputs; y++) {
                if (pairs[x][y] > 0) {
                    double log = Math.log(pairs[x][y] * n / ((double) ins[x] * outs[y]));
                    mean += pairs[x][y] / n * log;
                    squares += pairs[x][y] / n * log * log;
                }
            }
        }
        double bias = (seen(pairs) - seen(new int[][] {ins}) - seen(new int[][] {outs}) + 1) / (2 * n);
        double variance = Math.max(0, squares - mean * mean) / n + bias / n; // the second part is that of no information at all
        return new Finding(mean - bias(bias), Math.sqrt(variance + 1e-300));
        // END SOLUTION
    }

    /** What is to be taken off, of the bias to first order. */
    double bias(double firstOrder) {
        // BEGIN SOLUTION
        return firstOrder;
        // END SOLUTION
    }

    /** How many of the outcomes occur. */
    int seen(int[][] counts) {
        int seen = 0;
        for (int[] row : counts) {
            for (int count : row) {
                seen += count > 0 ? 1 : 0;
            }
        }
        return seen;
    }
}
