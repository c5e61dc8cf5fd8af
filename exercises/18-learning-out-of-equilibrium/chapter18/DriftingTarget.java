package chapter18;

import thermolab.exercise.Withholds;

/** Following a target that makes a random step between readings. */
@Withholds("learn.DriftTracking")
public interface DriftingTarget {

    /**
     * The stationary mean of (x − θ)² when a reading is about to come. In each round the estimate moves towards a reading,
     * x ← x − η (x − θ − ξ), and then the target moves, θ ← θ + ζ; ξ and ζ are independent of all else, with mean zero.
     *
     * @param eta η, between 0 and 2, both excluded
     * @param q Var ζ, zero or more
     * @param s2 Var ξ, zero or more
     */
    double trackingError(double eta, double q, double s2);

    /**
     * The learning rate at which that error is least: between 0 and 1, 0 if the target rests and 1 if readings are exact. To ten
     * digits also where q is a million million times s2, or the other way round.
     *
     * @param q Var ζ, zero or more
     * @param s2 Var ξ, zero or more; not both are zero
     */
    double bestRate(double q, double s2);
}
