package chapter18;

import thermolab.exercise.Unsolved;

public class MyArrowOfTime implements ArrowOfTime {

    @Override
    public double entropyProduction(double[][] rates, double[] p) {
        // BEGIN SOLUTION
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += ofBond(p[i] * rates[i][j], p[j] * rates[j][i]);
            }
        }
        return sum;
        // END SOLUTION
    }

    /** What one bond produces, from its jumps per unit of time there and back. */
    double ofBond(double there, double back) {
        // BEGIN SOLUTION
        return there == back ? 0 : (there - back) * (Math.log(there) - Math.log(back));
        // END SOLUTION
    }
}
