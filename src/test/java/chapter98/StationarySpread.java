package chapter98;

import thermolab.exercise.Withholds;

/** A contract that withholds a method and a class, for tests. */
@Withholds({"learn.SgdNoise#stationaryVariance", "learn.SgdTrace"})
public interface StationarySpread {

    /** The spread of x ← x − η(hx + ξ) after long. */
    double spread(double rate, double curvature, double noise);
}
