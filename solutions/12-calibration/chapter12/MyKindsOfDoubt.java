package chapter12;

import thermolab.exercise.Unsolved;

public class MyKindsOfDoubt implements KindsOfDoubt {

    @Override
    public Parts decompose(double[][] members) {
        // BEGIN SOLUTION
        double[] mean = new double[members[0].length];
        double aleatoric = 0;
        for (double[] p : members) {
            aleatoric += entropy(p) / members.length;
            for (int j = 0; j < mean.length; j++) {
                mean[j] += p[j] / members.length;
            }
        }
        double total = entropy(mean);
        return new Parts(total, aleatoric, total - aleatoric);
        // END SOLUTION
    }

    /** −Σ p ln p in nats. */
    double entropy(double[] p) {
        // BEGIN SOLUTION
        double sum = 0;
        for (double pj : p) {
            if (pj > 0) { // 0 ln 0 = 0
                sum -= pj * Math.log(pj);
            }
        }
        return sum;
        // END SOLUTION
    }
}
