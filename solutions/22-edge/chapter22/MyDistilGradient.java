package chapter22;

import thermolab.exercise.Unsolved;

public class MyDistilGradient implements DistilGradient {

    @Override
    public double[] distillGradient(double[] teacher, double[] student, double temperature) {
        // BEGIN SOLUTION
        double[] p = softmax(teacher, temperature);
        double[] q = softmax(student, temperature);
        double[] slope = new double[q.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = scale(temperature) * (q[i] - p[i]);
        }
        return slope;
        // END SOLUTION
    }

    /** What multiplies the difference of the probabilities. */
    double scale(double temperature) {
        // BEGIN SOLUTION
        return temperature;
        // END SOLUTION
    }

    double[] softmax(double[] logits, double temperature) {
        // BEGIN SOLUTION
        double largest = Double.NEGATIVE_INFINITY;
        for (double z : logits) {
            largest = Math.max(largest, z);
        }
        double[] p = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((logits[i] - largest) / temperature);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
        // END SOLUTION
    }
}
