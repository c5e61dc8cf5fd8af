package chapter20;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyExtractableWork implements ExtractableWork {

    @Override
    public double ergotropy(double[] energies, double[] probabilities) {
        // BEGIN SOLUTION
        double[] e = energies.clone();
        double[] p = probabilities.clone();
        Arrays.sort(e);
        Arrays.sort(p);
        double work = 0;
        for (int k = 0; k < e.length; k++) {
            work += energies[k] * probabilities[k] - e[k] * p[e.length - 1 - k];
        }
        return Math.max(0, work);
        // END SOLUTION
    }
}
