package chapter15;

import thermolab.exercise.Unsolved;

public class MyLessonOfAnOutcome implements LessonOfAnOutcome {

    @Override
    public Belief update(double[] q, double[][] a, int o) {
        // BEGIN SOLUTION
        double chance = 0;
        for (int s = 0; s < q.length; s++) {
            chance += a[o][s] * q[s];
        }
        if (!(chance > 0)) {
            throw new IllegalArgumentException("outcome " + o + " had no chance");
        }
        double[] after = new double[q.length];
        for (int s = 0; s < q.length; s++) {
            after[s] = a[o][s] * q[s] / chance;
        }
        return new Belief(after, -Math.log(chance));
        // END SOLUTION
    }
}
