package chapter15;

import thermolab.exercise.Withholds;

/** How far the belief about a wanderer follows a reading, once it has watched for a long time. */
@Withholds("infer.KalmanFilter")
public interface SteadyGain {

    /**
     * The wanderer moves by z ← a z + noise of variance Q, and is then read as y = z + noise of variance R. After many readings the belief
     * moves by K(y − prediction) at each; K is what is wanted.
     *
     * @param a any finite factor; beyond ±1 the wanderer runs away
     * @param processVariance Q, zero or more
     * @param observationVariance R, zero or more, not zero together with Q
     * @return K between 0 and 1, to 1e-9; the limit of a filter that began in doubt, also for Q = 0 and for R = 0. (Q = 0 with |a| = 1: 0)
     */
    double kalmanGain(double a, double processVariance, double observationVariance);
}
