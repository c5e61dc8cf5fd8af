package chapter12;

import thermolab.exercise.Unsolved;

public class MyUnknownForecaster implements UnknownForecaster {

    @Override
    public Finding examine(double[] claims, boolean[] happened) {
        throw new Unsolved();
    }

    /** Slope of the log-likelihood in κ. */
    double slope(double[] claims, boolean[] happened, double kappa) {
        throw new Unsolved();
    }

    /** Minus the second derivative: what the record knows about κ. */
    double information(double[] claims, double kappa) {
        throw new Unsolved();
    }

    double chance(double claim, double kappa) {
        return 1 / (1 + Math.exp(-kappa * logOdds(claim)));
    }

    double logOdds(double claim) {
        return Math.log(claim / (1 - claim));
    }
}
