package chapter04;

import java.util.HashMap;
import java.util.Map;
import thermolab.exercise.Unsolved;

/** What the next symbol tells, from a text of finite length. */
public class MySourceEntropy implements SourceEntropy {

    @Override
    public double thirdOrder(int[] text, int alphabet) {
        // BEGIN SOLUTION
        return blocks(text, 3, alphabet) - blocks(text, 2, alphabet);
        // END SOLUTION
    }

    /** Entropy of blocks of n symbols, in bits. */
    double blocks(int[] text, int n, int alphabet) {
        // BEGIN SOLUTION
        Map<Integer, Integer> counts = new HashMap<>();
        int total = text.length - n + 1;
        for (int i = 0; i < total; i++) {
            int block = 0;
            for (int k = 0; k < n; k++) {
                block = block * alphabet + text[i + k];
            }
            counts.merge(block, 1, Integer::sum);
        }
        double nats = counts.values().stream().mapToDouble(count -> -count / (double) total * Math.log(count / (double) total)).sum();
        return (nats + (counts.size() - 1) / (2.0 * total)) / Math.log(2);
        // END SOLUTION
    }
}
