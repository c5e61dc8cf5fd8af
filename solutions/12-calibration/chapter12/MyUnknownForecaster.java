package chapter12;

import thermolab.exercise.Unsolved;

public class MyUnknownForecaster implements UnknownForecaster {

    @Override
    public Finding examine(double[] claims, boolean[] happened) {
        // BEGIN SOLUTION
        double low = -100; // the slope of the log-likelihood falls in κ: halve until it is zero
        double high = 100;
        while (high - low > 1e-10) {
            double middle = (low + high) / 2;
            if (slope(claims, happened, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Finding(low, 1 / Math.sqrt(information(claims, low)));
        // END SOLUTION
    }

    /** Slope of the log-likelihood in κ. */
    double slope(double[] claims, boolean[] happened, double kappa) {
        // BEGIN SOLUTION
        double slope = 0;
        for (int i = 0; i < claims.length; i++) {
            slope += logOdds(claims[i]) * ((happened[i] ? 1 : 0) - chance(claims[i], kappa));
        }
        return slope;
        // END SOLUTION
    }

    /** Minus the second derivative: what the record knows about κ. */
    double information(double[] claims, double kappa) {
        // BEGIN SOLUTION
        double information = 0;
        for (double claim : claims) {
            double q = chance(claim, kappa);
            information += logOdds(claim) * logOdds(claim) * q * (1 - q);
        }
        return information;
        // END SOLUTION
    }

    double chance(double claim, double kappa) {
        return 1 / (1 + Math.exp(-kappa * logOdds(claim)));
    }

    double logOdds(double claim) {
        return Math.log(claim / (1 - claim));
    }
}
