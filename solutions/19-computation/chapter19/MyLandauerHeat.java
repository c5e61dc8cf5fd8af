package chapter19;

import thermolab.exercise.Unsolved;

public class MyLandauerHeat implements LandauerHeat {

    @Override
    public double landauer(double kelvin, double[] p) {
        // BEGIN SOLUTION
        if (!(kelvin > 0)) {
            throw new IllegalArgumentException("kelvin (" + kelvin + ") must be above zero");
        }
        double nats = 0;
        for (double share : p) {
            nats -= share > 0 ? share * Math.log(share) : 0;
        }
        return BOLTZMANN * kelvin * nats;
        // END SOLUTION
    }

    @Override
    public double landauerGiven(double kelvin, double[][] joint) {
        // BEGIN SOLUTION
        double joules = 0;
        for (int y = 0; y < joint[0].length; y++) { // H(X|Y) = Σ_y p(y) H(X | y)
            double column = 0;
            for (double[] row : joint) {
                column += row[y];
            }
            double[] given = new double[joint.length];
            for (int x = 0; x < given.length && column > 0; x++) {
                given[x] = joint[x][y] / column;
            }
            joules += column > 0 ? column * landauer(kelvin, given) : 0;
        }
        return joules;
        // END SOLUTION
    }
}
