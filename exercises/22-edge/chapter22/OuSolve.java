package chapter22;

import thermolab.exercise.Withholds;

/** Linear equations solved by a simulated analog device. */
@Withholds({"sample.ThermodynamicSolver", "sample.LinearDiffusion"})
public interface OuSolve {

    /**
     * Simulates dx = −(A x − b) dt + √(2T) dW by Euler's steps from x = 0 and reads the solution of A x = b off it: the mean of the readings. The start
     * lies far away from the solution and must not be seen in the answer: the first fifth of the steps is left out of the mean. The
     * answer is a measurement, with the noise that a device at that temperature has.
     *
     * @param a A, symmetric with positive eigenvalues, shape [d, d], d from 1 to 8
     * @param b shape [d]
     * @param temperature T > 0
     * @param dt step, such that Euler's steps are stable
     * @param steps at least 100, of which the last four fifths are averaged; a multiple of five
     * @param seed of the noise: the same seed gives the same answer, another seed another
     * @return x, shape [d]
     */
    double[] ouSolve(double[][] a, double[] b, double temperature, double dt, int steps, long seed);
}
