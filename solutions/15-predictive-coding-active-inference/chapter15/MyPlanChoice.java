package chapter15;

import thermolab.exercise.Unsolved;

public class MyPlanChoice implements PlanChoice {

    @Override
    public double[] policyPosterior(double[] g, double gamma) {
        // BEGIN SOLUTION
        double least = Double.POSITIVE_INFINITY;
        for (double each : g) {
            least = Math.min(least, each);
        }
        double[] p = new double[g.length];
        double sum = 0;
        for (int i = 0; i < g.length; i++) {
            p[i] = Math.exp(-gamma * (g[i] - least));
            sum += p[i];
        }
        for (int i = 0; i < g.length; i++) {
            p[i] /= sum;
        }
        return p;
        // END SOLUTION
    }
}
