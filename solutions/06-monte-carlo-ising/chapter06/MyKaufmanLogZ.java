package chapter06;

import thermolab.exercise.Unsolved;

public class MyKaufmanLogZ implements KaufmanLogZ {

    @Override
    public double kaufmanLogZ(int side, double coupling) {
        // BEGIN SOLUTION
        double k = coupling;
        double[] logs = new double[4]; // of the absolute values of the four products
        double sign = 1; // of the last product, the only one that can be negative
        for (int l = 0; l < 2 * side; l++) {
            double cosh = Math.cosh(2 * k) / Math.tanh(2 * k) - Math.cos(Math.PI * l / side);
            double gamma = l == 0 ? 2 * k + Math.log(Math.tanh(k)) : Math.log(cosh + Math.sqrt(cosh * cosh - 1));
            double x = Math.abs(side * gamma / 2);
            int pair = l % 2 == 1 ? 0 : 2;
            logs[pair] += x + Math.log1p(Math.exp(-2 * x)); // ln 2cosh x
            logs[pair + 1] += x + Math.log(-Math.expm1(-2 * x)); // ln 2sinh x, minus infinity at the critical point
            sign *= l == 0 && gamma < 0 ? -1 : 1;
        }
        double largest = Math.max(Math.max(logs[0], logs[1]), logs[2]);
        double sum = Math.exp(logs[0] - largest) + Math.exp(logs[1] - largest) + Math.exp(logs[2] - largest)
                + sign * Math.exp(logs[3] - largest);
        return 0.5 * side * side * Math.log(2 * Math.sinh(2 * k)) - Math.log(2) + largest + Math.log(sum);
        // END SOLUTION
    }
}
