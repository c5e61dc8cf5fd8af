package chapter22;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyPrune implements Prune {

    @Override
    public Cut prune(double[] weights, double sparsity) {
        // BEGIN SOLUTION
        double[] rising = sizes(weights);
        Arrays.sort(rising);
        int gone = (int) Math.round(sparsity * weights.length);
        double threshold = gone == 0 ? 0 : rising[gone - 1];
        double[] size = sizes(weights);
        double[] left = weights.clone();
        double kept = 0;
        double all = 0;
        for (int i = 0; i < left.length; i++) {
            left[i] = size[i] <= threshold ? 0 : left[i];
            kept += left[i] * left[i];
            all += weights[i] * weights[i];
        }
        return new Cut(left, threshold, kept / all, bits(sparsity));
        // END SOLUTION
    }

    /** What weights are compared by. */
    double[] sizes(double[] weights) {
        // BEGIN SOLUTION
        return Arrays.stream(weights).map(Math::abs).toArray();
        // END SOLUTION
    }

    /** Bits a weight. */
    double bits(double s) {
        // BEGIN SOLUTION
        double which = s == 0 || s == 1 ? 0 : -(s * Math.log(s) + (1 - s) * Math.log1p(-s)) / Math.log(2);
        return which + 8 * (1 - s);
        // END SOLUTION
    }
}
