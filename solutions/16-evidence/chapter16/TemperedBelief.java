package chapter16;

import thermolab.exercise.Withholds;

/** Two ways to give the posterior of a Gaussian mean a temperature. */
@Withholds({"infer.Tempering", "infer.ConjugateGaussian"})
public interface TemperedBelief {

    /** N(mean, variance). */
    record Gauss(double mean, double variance) {
    }

    /** What is raised to the power 1/T before it is normalised again. */
    enum Kind {
        /** Prior times likelihood. */
        EVERYTHING,
        /** The likelihood alone; the prior stays as it is. */
        LIKELIHOOD
    }

    /**
     * The tempered posterior of θ from readings x_i = θ + noise, the noise being independent and N(0, s2).
     *
     * @param prior of θ
     * @param data one reading or more; left as they are
     * @param s2 variance of the noise, positive
     * @param temperature T, positive, from 1e-6 to 1e6; at 1 both kinds are the posterior
     */
    Gauss temper(Gauss prior, double[] data, double s2, double temperature, Kind kind);
}
