package chapter09;

import thermolab.exercise.Unsolved;
import thermolab.schedule.Schedule;

public class MyExactAnnealing implements ExactAnnealing {

    @Override
    public double[] exactAnneal(double[] energies, Schedule cooling, int n) {
        // BEGIN SOLUTION
        double[] p = new double[energies.length];
        p[0] = 1;
        for (int k = 0; k < n; k++) {
            double temperature = cooling.at(k);
            double[] next = p.clone();
            for (int i = 0; i + 1 < p.length; i++) { // what crosses from i to i + 1, and back
                double rise = energies[i + 1] - energies[i];
                double right = 0.5 * p[i] * (rise <= 0 ? 1 : Math.exp(-rise / temperature));
                double left = 0.5 * p[i + 1] * (rise >= 0 ? 1 : Math.exp(rise / temperature));
                next[i] += left - right;
                next[i + 1] += right - left;
            }
            p = next;
        }
        return p;
        // END SOLUTION
    }
}
