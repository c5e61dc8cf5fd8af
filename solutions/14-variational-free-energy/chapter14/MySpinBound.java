package chapter14;

import thermolab.exercise.Unsolved;

public class MySpinBound implements SpinBound {

    @Override
    public double meanFieldIsing(int neighbours, double temperature) {
        // BEGIN SOLUTION
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("temperature (" + temperature + ") must be positive");
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 100 && temperature < neighbours; i++) {
            double m = (low + high) / 2;
            if (Math.tanh(neighbours * m / temperature) > m) {
                low = m;
            } else {
                high = m;
            }
        }
        return energy(neighbours, low) - temperature * entropy(low);
        // END SOLUTION
    }

    /** Mean energy per spin. */
    double energy(int neighbours, double m) {
        // BEGIN SOLUTION
        return -neighbours * m * m / 2;
        // END SOLUTION
    }

    /** Entropy of one spin, in nats. */
    double entropy(double m) {
        // BEGIN SOLUTION
        double up = (1 + m) / 2;
        double down = (1 - m) / 2;
        return -up * Math.log(up) - (down == 0 ? 0 : down * Math.log(down));
        // END SOLUTION
    }
}
