package chapter14;

import thermolab.exercise.Unsolved;

public class MyTwoFactors implements TwoFactors {

    @Override
    public Vb normalGammaCavi(double[] x, double m0, double kappa0, double a0, double b0, int sweeps) {
        throw new Unsolved();
    }

    double shape(double a0, double n) {
        throw new Unsolved();
    }

    /** What the doubt about μ adds to the squares. */
    double spread(double kappa0, double n, double precision) {
        throw new Unsolved();
    }

    double elbo(double n, double kappa0, double a0, double b0, double squares, double precision, double shape, double rate) {
        throw new Unsolved();
    }
}
