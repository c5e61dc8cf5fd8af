package chapter14;

import thermolab.exercise.Unsolved;

public class MyTwoFactors implements TwoFactors {

    @Override
    public Vb normalGammaCavi(double[] x, double m0, double kappa0, double a0, double b0, int sweeps) {
        // BEGIN SOLUTION
        double n = x.length;
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        double mean = (kappa0 * m0 + sum) / (kappa0 + n);
        double squares = kappa0 * (mean - m0) * (mean - m0);
        for (double value : x) {
            squares += (value - mean) * (value - mean);
        }
        double shape = shape(a0, n);
        double rate = b0;
        double precision = 0;
        double[] elbos = new double[sweeps];
        for (int sweep = 0; sweep < sweeps; sweep++) {
            precision = (kappa0 + n) * shape / rate;
            rate = b0 + (squares + spread(kappa0, n, precision)) / 2;
            elbos[sweep] = elbo(n, kappa0, a0, b0, squares, precision, shape, rate);
        }
        return new Vb(mean, precision, shape, rate, elbos);
        // END SOLUTION
    }

    double shape(double a0, double n) {
        // BEGIN SOLUTION
        return a0 + (n + 1) / 2;
        // END SOLUTION
    }

    /** What the doubt about μ adds to the squares. */
    double spread(double kappa0, double n, double precision) {
        // BEGIN SOLUTION
        return (kappa0 + n) / precision;
        // END SOLUTION
    }

    double elbo(double n, double kappa0, double a0, double b0, double squares, double precision, double shape, double rate) {
        // BEGIN SOLUTION
        double logTau = TwoFactors.digamma(shape) - Math.log(rate);
        double tau = shape / rate;
        double joint = (n + 1) / 2 * (logTau - Math.log(2 * Math.PI)) + Math.log(kappa0) / 2
                - tau / 2 * (squares + (kappa0 + n) / precision)
                + a0 * Math.log(b0) - TwoFactors.logGamma(a0) + (a0 - 1) * logTau - b0 * tau;
        double entropies = Math.log(2 * Math.PI * Math.E / precision) / 2
                + shape - Math.log(rate) + TwoFactors.logGamma(shape) + (1 - shape) * TwoFactors.digamma(shape);
        return joint + entropies;
        // END SOLUTION
    }
}
